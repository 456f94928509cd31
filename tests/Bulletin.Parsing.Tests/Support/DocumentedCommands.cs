using Bulletin.Parsing.Cli;

namespace Bulletin.Parsing.Tests.Support;

/// <summary>Commands of the tool as a page shows them, one a line. Files are those of the page, results go beside them.</summary>
/// <param name="text">The lines.</param>
/// <param name="folder">Where the page's files are.</param>
/// <param name="files">Their names.</param>
internal sealed class DocumentedCommands(string text, string folder, IReadOnlyList<string> files)
{
    private readonly string[][] _commands = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))];

    /// <summary>Whether all are commands of the tool that read a file of the page.</summary>
    public bool CanRun => _commands.All(words => words[0] == "bulletin" && words.Any(word => files.Contains(word, StringComparer.Ordinal)));

    /// <summary>What they print, when each succeeds.</summary>
    public string Run()
    {
        using var output = new StringWriter { NewLine = "\n" };
        foreach (var words in _commands)
        {
            using var error = new StringWriter();
            var located = words.Skip(1).Select((word, i) => files.Contains(word, StringComparer.Ordinal) || words[i] == "-o" ? Path.Combine(folder, word) : word);
            BulletinCommand.Run([.. located], output, error).Should().Be(0, $"{string.Join(' ', words)}: {error}");
        }
        return output.ToString();
    }
}
