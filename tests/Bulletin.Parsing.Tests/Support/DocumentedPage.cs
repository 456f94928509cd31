using System.Text.RegularExpressions;
using Bulletin.Parsing.DependencyInjection;
using Bulletin.Parsing.Parquet;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bulletin.Parsing.Tests.Support;

/// <summary>
/// A page of documentation whose code runs. A fence with a file's name behind its language is that file: one of the project, or one that the code finds beside it.
/// A fence of C# is a program of its own, a fence of shell that reads a shown file has commands of the tool; an unnamed fence of text right behind it is what it prints.
/// </summary>
internal sealed partial class DocumentedPage(string path)
{
    private readonly List<Match> _fences = [.. Fence().Matches(File.ReadAllText(path).ReplaceLineEndings("\n")).Cast<Match>()];

    /// <summary>Every page with code, relative to the project: the documents, and the README of the project and of each package.</summary>
    public static IEnumerable<string> WithCode { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Bulletins.Root, "docs"), "*.md").Append(Path.Combine(Bulletins.Root, "README.md"))
            .Concat(Directory.EnumerateDirectories(Path.Combine(Bulletins.Root, "src")).Select(project => Path.Combine(project, "README.md")).Where(File.Exists))
            .Where(page => File.ReadAllText(page) is var text && (text.Contains("```csharp", StringComparison.Ordinal) || text.Contains("```sh", StringComparison.Ordinal)))
            .Select(page => Path.GetRelativePath(Bulletins.Root, page)).Order(StringComparer.Ordinal)];

    /// <summary>The shown files that are part of the project: name and shown text.</summary>
    public IEnumerable<(string Name, string Text)> ProjectFiles() =>
        Files().Where(file => File.Exists(Path.Combine(Bulletins.Root, file.Name)));

    /// <summary>Runs every program of the page, and gives what each printed beside what the page shows; the shown text is null where it shows none.</summary>
    public async Task<IReadOnlyList<(string Code, string Printed, string? Shown)>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-docs");
        try
        {
            foreach (var (name, text) in Files()) await File.WriteAllTextAsync(Path.Combine(folder.FullName, Path.GetFileName(name)), text);
            var runs = new List<(string, string, string?)>();
            for (var i = 0; i < _fences.Count; i++)
            {
                var (language, code) = (_fences[i].Groups["language"].Value, _fences[i].Groups["text"].Value);
                var commands = new DocumentedCommands(code, folder.FullName, [.. Files().Select(file => file.Name)]);
                if (language != "csharp" && !(language == "sh" && commands.CanRun)) continue;
                var shown = i + 1 < _fences.Count && IsOutput(_fences[i + 1]) ? _fences[i + 1].Groups["text"].Value : null;
                runs.Add((code, language == "sh" ? commands.Run() : await PrintedAsync(code, folder.FullName), shown));
            }
            return runs;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> PrintedAsync(string code, string folder)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var options = ScriptOptions.Default
            .AddReferences(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic && assembly.Location.Length > 0))
            .AddReferences(typeof(BulletinParsingServices).Assembly, typeof(IssueTables).Assembly, typeof(ServiceCollection).Assembly, typeof(IServiceCollection).Assembly, typeof(ConfigurationBuilder).Assembly, typeof(IConfiguration).Assembly)
            .AddImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks");
        await CSharpScript.RunAsync(FileName().Replace(code, name => Located(name.Groups["name"].Value, folder)), options, new DocumentedTerminal(output));
        return output.ToString();
    }

    // Programs name files as a reader would; they run where neither the project nor their own files are the current folder.
    private static string Located(string name, string folder)
    {
        var ofProject = Path.Combine(Bulletins.Root, name);
        return $"@\"{(Path.Exists(ofProject) ? ofProject : Path.Combine(folder, name))}\"";
    }

    private static bool IsOutput(Match fence) => fence.Groups["language"].Value == "text" && fence.Groups["name"].Length == 0;

    private IEnumerable<(string Name, string Text)> Files() =>
        _fences.Where(fence => fence.Groups["name"].Length > 0).Select(fence => (fence.Groups["name"].Value, fence.Groups["text"].Value));

    [GeneratedRegex("^```(?<language>[a-z]+)( (?<name>[^\n]+))?\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("\"(?<name>[a-z0-9-]+(/[a-z0-9-]+)*(\\.[a-z]+|/samples))\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
