using System.Text.Json.Nodes;
using Bulletin.Parsing.Export;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Accuracy;

/// <summary>A folder of gold issues: parses the input of each and compares.</summary>
/// <remarks>A gold file's <c>source</c> is a path below the folder that holds the gold folder; its <c>givenDate</c> is passed to the parser.</remarks>
public static class GoldFolder
{
    /// <summary>Parses and compares every issue of <paramref name="folder"/> in ordinal order.</summary>
    public static GoldScorer Score(string folder)
    {
        var scorer = new GoldScorer();
        var root = Path.GetDirectoryName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar))!;
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var gold = JsonNode.Parse(File.ReadAllText(file))!;
            scorer.Add(Path.GetFileName(file), gold, Parse(Path.Combine(root, GoldText.String(gold, "source")!), GoldText.String(gold, "givenDate")));
        }
        return scorer;
    }

    private static JsonNode Parse(string path, string? givenDate)
    {
        LocalDate? date = givenDate is null ? null : LocalDatePattern.Iso.Parse(givenDate).GetValueOrThrow();
        var parser = new BulletinParser(new BulletinParserOptions { PublicationDate = date });
        return JsonNode.Parse(BulletinJson.Serialize(parser.ParseFile(path)))!;
    }
}
