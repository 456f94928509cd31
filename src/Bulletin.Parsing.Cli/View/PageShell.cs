using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bulletin.Parsing.Cli.View;

/// <summary>What is the same in every page: markup, style and script, and the policy that lets nothing else run or load.</summary>
internal static class PageShell
{
    private const string DataMark = "{{data}}";

    private static readonly string[] Styles = ["tokens.css", "layout.css", "reading.css", "card.css", "views.css", "print.css"];

    // In the order in which they rest on each other.
    private static readonly string[] Scripts = ["element.js", "words.js", "issue.js", "marks.js", "reading.js", "facts.js", "card.js", "timeline.js", "meetings.js", "graph.js", "search.js", "app.js"];

    private static readonly Lazy<(string Beginning, string End)> Parts = new(Compose);

    /// <summary>The page up to the data.</summary>
    public static string Beginning => Parts.Value.Beginning;

    /// <summary>The page behind the data.</summary>
    public static string End => Parts.Value.End;

    private static (string Beginning, string End) Compose()
    {
        var style = Join(Styles);
        var script = Join(Scripts);
        var policy = $"default-src 'none'; script-src {HashOf(script)}; style-src {HashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
        var page = Resource("page.html").Replace("{{policy}}", policy, StringComparison.Ordinal)
            .Replace("{{style}}", style, StringComparison.Ordinal).Replace("{{script}}", script, StringComparison.Ordinal);
        var cut = page.IndexOf(DataMark, StringComparison.Ordinal);
        using var rules = new StringWriter();
        DataBlock.Write(rules, "rules", JsonSerializer.Serialize(RuleDescriptions.Read(Resource("evidence.md")), IndexJsonContext.Default.SortedDictionaryStringString));
        return (page[..cut] + rules, page[(cut + DataMark.Length)..].TrimStart('\n'));
    }

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Join(string[] names) => string.Concat(names.Select(Resource));

    // Line ends are part of what is hashed: a browser reads CR LF as LF.
    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PageShell).Assembly.GetManifestResourceStream($"page/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
