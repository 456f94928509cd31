using System.Text.Json.Nodes;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Accuracy;

/// <summary>A folder of gold issues: parses the input of each and compares.</summary>
/// <remarks>A gold file's <c>source</c> is a path below the folder that holds the gold folder; its <c>givenDate</c> is passed to the parser.</remarks>
public static class GoldFolder
{
    /// <summary>Parses and compares every issue of <paramref name="folder"/> in ordinal order.</summary>
    public static GoldScorer Score(string folder) => Run([folder]).Scorer;

    /// <summary>As <see cref="Score"/> over several folders, with every finding in its sentence.</summary>
    public static (GoldScorer Scorer, IReadOnlyList<Finding> Findings) Run(IEnumerable<string> folders)
    {
        var scorer = new GoldScorer();
        var findings = new List<Finding>();
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)))
        {
            var root = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(file)))!;
            var gold = JsonNode.Parse(File.ReadAllText(file))!;
            var issue = Parse(Path.Combine(root, GoldText.String(gold, "source")!), GoldText.String(gold, "givenDate"));
            var name = Path.GetFileName(file);
            var matches = scorer.Add(name, gold, JsonNode.Parse(BulletinJson.Serialize(issue)));
            var articles = GoldText.Items(gold, "articles").Zip(matches)
                .Select((pair, i) => ($"{name}#{i}", new FindingContext(GoldText.String(pair.First, "headline") ?? string.Empty, pair.Second is { } match ? issue.Articles[match] : null)))
                .ToDictionary(StringComparer.Ordinal);
            foreach (var finding in scorer.Findings.Skip(findings.Count))
                findings.Add(articles.TryGetValue(finding.Where, out var context) ? context.Complete(finding) : finding);
        }
        return (scorer, findings);
    }

    private static BulletinIssue Parse(string path, string? givenDate)
    {
        LocalDate? date = givenDate is null ? null : LocalDatePattern.Iso.Parse(givenDate).GetValueOrThrow();
        var parser = new BulletinParser(new BulletinParserOptions { PublicationDate = date });
        return parser.ParseFile(path);
    }
}
