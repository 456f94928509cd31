using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names that are put together from known parts, which need no title: 卓玛央金, 旦增多吉.</summary>
internal sealed class NamePartsRule : IPersonRule
{
    private const int MostParts = 3;
    private const int LongestCredit = 24;

    /// <summary>The end of the two or more name parts that begin at <paramref name="start"/>, or -1.</summary>
    public static int EndOfJoined(ArticleText text, int start)
    {
        var end = start;
        for (var count = 0; count < MostParts; count++)
        {
            var next = text.EndOfLongest(end, WordKinds.NamePart);
            if (next < 0) return count > 1 ? end : -1;
            end = next;
        }
        return end;
    }

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        var next = 0;
        foreach (var index in text.HitsBesideNames)
        {
            var hit = text.Hits[index];
            if (hit.Start < next || (hit.Kinds & WordKinds.NamePart) == 0) continue;
            var end = EndOfJoined(text, hit.Start);
            if (end < 0 || text.At(hit.Start - 1) == '·' || text.At(end) == '·' || IsAuthor(text, hit.Start) || IsOfPlace(text, end) || NameLists.IsKnown(found, known, hit.Start) || NameLists.IsKnown(found, known, end - 1)) continue;
            found.Add(new PersonMention(hit.Start, end, [], "person.parts"));
            next = end;
        }
    }

    // （记者卓玛央金 次仁措姆）: who wrote the article is in its bylines.
    private static bool IsAuthor(ArticleText text, int start)
    {
        var before = text.Text[Math.Max(0, start - LongestCredit)..start];
        before = before[(before.LastIndexOfAny("。\n,)") + 1)..];
        return before.Contains("记者", StringComparison.Ordinal) || before.Contains("通讯员", StringComparison.Ordinal);
    }

    // 扎西多杰村, 巴图巴雅尔合作社.
    private static bool IsOfPlace(ArticleText text, int end) =>
        text.EndOfLongest(end, WordKinds.AnyOrganization) > end || text.At(end) is '村' or '乡' or '镇' or '县' or '山' or '湖' or '寺' or '路';
}
