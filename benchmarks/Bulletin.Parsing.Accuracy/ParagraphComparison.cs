using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bulletin.Parsing.Accuracy;

/// <summary>Compares the beginnings of paragraphs. A paragraph that opens with a dateline may come with or without it.</summary>
internal static partial class ParagraphComparison
{
    public static void Compare(GoldScorer scorer, JsonNode gold, JsonNode? parsed, string where)
    {
        if (gold["paragraphStarts"] is null && gold["paragraphs"] is null) return;
        var heads = GoldText.Items(gold, "paragraphHeads").Select(node => GoldText.Normal(node)).ToList();
        var starts = heads.Count > 0 ? heads : GoldText.ParagraphStarts(gold);
        var left = GoldText.ParagraphStarts(parsed);
        var got = left.Count;
        int hits = 0, soft = 0;
        var missed = new List<string>();
        foreach (var start in starts)
        {
            var found = start.Length == 0 ? -1 : left.FindIndex(text => text.Length > 0 && (text.StartsWith(start[..Math.Min(16, start.Length)], StringComparison.Ordinal) || start.StartsWith(text, StringComparison.Ordinal)));
            if (found >= 0)
            {
                left.RemoveAt(found);
                hits++;
                scorer.Note("paragraphs", where, Verdict.Right, [start]);
            }
            else if (Dateline().IsMatch(start))
            {
                soft++;
            }
            else
            {
                missed.Add(start);
            }
        }
        for (; soft > 0 && left.Count > 0; soft--)
        {
            left.RemoveAt(0);
            hits++;
        }
        var optional = GoldText.Items(gold, "optional").Where(node => node is JsonValue).Select(node => GoldText.Normal(node)).ToList();
        left.RemoveAll(text => optional.Exists(o => text.StartsWith(o[..Math.Min(10, o.Length)], StringComparison.Ordinal) || o.StartsWith(text, StringComparison.Ordinal)));
        var tally = scorer["paragraphs"];
        tally.Add(hits, left.Count, starts.Count - hits);
        scorer.Note("paragraphs", where, Verdict.Missed, missed);
        scorer.Note("paragraphs", where, Verdict.Wrong, left);
        if (left.Count > 0 || hits < starts.Count)
            tally.Errors.Add($"{where}: {starts.Count} gold, {got} got, {hits} equal; extra {string.Join(" | ", left.Take(4).Select(text => text[..Math.Min(14, text.Length)]))}");
    }

    [GeneratedRegex("^(本报|本网|本刊|新华社|中新网|央视网|记者|通讯员|[^,。]{0,12}(讯|电|报道|消息)\\(?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dateline();
}
