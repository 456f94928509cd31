using System.Text;

namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>A document whose figures are those recorded: blocks between <c>&lt;!-- figures NAME --&gt;</c> and <c>&lt;!-- end --&gt;</c>, and in the README the line that begins with <see cref="SpeedLine.Begin"/>.</summary>
/// <param name="path">Below the folder of the solution.</param>
public sealed class FigureDocument(string path)
{
    private const string Begin = "<!-- figures ";
    private const string NameEnd = " -->";
    private const string End = "<!-- end -->";

    private static readonly Dictionary<string, Func<IEnumerable<string>>> Blocks = new(StringComparer.Ordinal)
    {
        ["archive"] = ArchiveFigures.Table,
        ["archive-ratios"] = ArchiveFigures.Ratios,
        ["floors"] = FloorFigures.Table,
        ["shapes"] = ShapeFigures.Table,
        ["patterns"] = PatternFigures.Table,
        ["pages"] = PageFigures.Table,
        ["start"] = StartFigures.Sentence,
        ["folder"] = RunFigures.Folder,
        ["scale"] = RunFigures.Scale,
        ["growth"] = RunFigures.Growth,
    };

    /// <summary>All such documents.</summary>
    public static IReadOnlyList<FigureDocument> All { get; } = [new("docs/benchmarks.md"), new("docs/html.md"), new("README.md")];

    /// <summary>Its place below the folder of the solution.</summary>
    public string Path => path;

    /// <summary>The document as it is.</summary>
    public string Text => File.ReadAllText(FullPath).ReplaceLineEndings("\n");

    private string FullPath => System.IO.Path.Combine(Repository.Root, path);

    /// <summary>The document with the figures that are recorded now.</summary>
    /// <exception cref="InvalidDataException">A block is unknown or has no end.</exception>
    public string Current()
    {
        var result = new StringBuilder();
        var isInBlock = false;
        foreach (var line in Text.TrimEnd('\n').Split('\n'))
        {
            if (line == End) isInBlock = false;
            if (!isInBlock) result.Append(line.StartsWith(SpeedLine.Begin, StringComparison.Ordinal) ? SpeedLine.Current() : line).Append('\n');
            if (!line.StartsWith(Begin, StringComparison.Ordinal)) continue;
            var name = line[Begin.Length..^NameEnd.Length];
            if (!Blocks.TryGetValue(name, out var block)) throw new InvalidDataException($"{path} asks for the figures \"{name}\", which are not known.");
            result.AppendJoin('\n', block()).Append('\n');
            isInBlock = true;
        }
        return isInBlock ? throw new InvalidDataException($"A block of figures in {path} has no end.") : result.ToString();
    }

    /// <summary>Writes it with the figures that are recorded now.</summary>
    public void Write() => File.WriteAllText(FullPath, Current());
}
