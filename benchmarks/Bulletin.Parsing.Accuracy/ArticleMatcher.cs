using System.Text.Json.Nodes;

namespace Bulletin.Parsing.Accuracy;

/// <summary>Pairs gold articles with parsed ones, the most similar first.</summary>
internal static class ArticleMatcher
{
    private const double LeastSimilarity = 0.8;

    public static Dictionary<int, int> Match(List<JsonNode> gold, List<JsonNode> parsed)
    {
        var pairs = new List<(double Similarity, int Gold, int Parsed)>();
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < parsed.Count; j++) pairs.Add((Similarity(gold[i], parsed[j]), i, j));
        pairs.Sort((a, b) => b.CompareTo(a));
        var matches = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (similarity, i, j) in pairs)
        {
            if (similarity < LeastSimilarity || matches.ContainsKey(i) || taken.Contains(j)) continue;
            matches.Add(i, j);
            taken.Add(j);
        }
        return matches;
    }

    private static double Similarity(JsonNode gold, JsonNode parsed)
    {
        var goldHead = GoldText.Normal(gold["kicker"]) + GoldText.Normal(gold["headline"]);
        var parsedHead = GoldText.Normal(parsed["kicker"]) + GoldText.Normal(parsed["headline"]);
        var head = goldHead.Length + parsedHead.Length == 0 ? 0 : SequenceSimilarity.Ratio(goldHead, parsedHead);
        var starts = GoldText.ParagraphStarts(gold);
        var body = string.Concat(GoldText.ParagraphStarts(parsed));
        var inside = starts.Count == 0 ? 0 : (double)starts.Count(start => start.Length > 0 && body.Contains(start[..Math.Min(12, start.Length)], StringComparison.Ordinal)) / starts.Count;
        return head + (2 * inside);
    }
}
