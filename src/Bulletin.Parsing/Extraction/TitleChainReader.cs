using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads the chain of titles that ends at a position: <c>区人大常委会主任、党组书记</c>, body by body.</summary>
/// <remarks>A later title without a body inherits that of the one before it, unless it holds its own level (区长).</remarks>
internal sealed class TitleChainReader(OrganizationEdge edges)
{
    private const int MostTitles = 12;

    /// <summary>The titles of the chain in the order printed, none before <paramref name="floor"/>; empty when no title ends at <paramref name="end"/>.</summary>
    public List<TitleMention> Read(ArticleText text, int end, int floor = 0)
    {
        // Most chains are of one title.
        var titles = new List<TitleMention>(1);
        while (titles.Count < MostTitles && TryTitle(text, end, floor, out var title))
        {
            titles.Add(title);
            end = title.OrganizationStart;
            // 县委常委|统战部部长: no mark between two titles.
            if (end > floor && end < title.TitleStart && OrganizationEdge.IsBehindMember(text, end)) continue;
            end -= title.IsLevelDoubled ? 2 : 1;
            if (text.At(end) is not ('、' or '兼')) break;
        }
        if (titles.Count > 0 && text.At(end) == ',') AddBeforeComma(text, end, floor, titles);
        titles.Reverse();
        return titles;
    }

    // 县委副书记、县长,云湖开发区党工委书记|李明: a clause of nothing but titles belongs to the name behind the comma.
    private void AddBeforeComma(ArticleText text, int comma, int floor, List<TitleMention> titles)
    {
        var known = titles.Count;
        for (var end = comma; titles.Count < MostTitles && TryTitle(text, end, floor, out var title);)
        {
            // 日本|某某|天皇,韩国总统李明: a holder's name stands in this clause.
            if (title.OrganizationStart < title.TitleStart && title.Body is null && !EndsAsBody(text, title.TitleStart)) break;
            titles.Add(title);
            end = title.OrganizationStart - 1;
            if (end < floor || text.At(end) is '。' or ',' or '\n' or ')' or ':') return;
            if (text.At(end) != '、') break;
        }
        titles.RemoveRange(known, titles.Count - known);
    }

    /// <summary>True when a title ends at <paramref name="end"/>.</summary>
    public static bool EndsTitle(ArticleText text, int end) => text.LongestEndingAt(end, WordKinds.AnyTitle) >= 0;

    private bool TryTitle(ArticleText text, int end, int floor, out TitleMention title)
    {
        title = default;
        var word = text.LongestEndingAt(end, WordKinds.AnyTitle);
        if (word < 0) return false;
        var hit = text.Hits[word];
        // 副县长|候选人 is one title.
        if (IsCandidate(text, hit) && text.LongestEndingAt(hit.Start, WordKinds.AnyTitle) is var sought && sought >= 0) hit = text.Hits[sought];
        var start = hit.Start;
        for (var prefix = text.LongestEndingAt(start, WordKinds.TitlePrefix); prefix >= 0; prefix = text.LongestEndingAt(start, WordKinds.TitlePrefix)) start = text.Hits[prefix].Start;
        if (text.At(start - 1) is '副' or '代' or '原') start--;
        // 董事长|兼|首席执行官
        var organization = text.At(start - 1) == '兼' ? start : edges.FindStart(text, start, floor);
        // 李明同志|代市长王强: who acts for somebody is no body.
        if (organization < start && text.LongestEndingAt(start, WordKinds.Address) >= 0) organization = start;
        // 困难|民警: what stands before a profession is often no body.
        if ((hit.Kinds & (WordKinds.Profession | WordKinds.Post | WordKinds.LevelPost | WordKinds.Rank)) == WordKinds.Profession && !HoldsBody(text, organization, start)) organization = start;
        // 区|区政府: a slip of the source; read once.
        var doubled = IsLevelDoubled(text, organization, start);
        title = new TitleMention(doubled ? organization + 1 : organization, start, end, hit.Kinds, "position.before-name") 
        {
            IsLevelDoubled = doubled,
            Body = !doubled && organization < start && SharesCharacter(text, start, hit.End) ? (organization, start + 1) : null,
        };
        return true;
    }

    private static bool IsCandidate(ArticleText text, WordHit hit) => text.Text[hit.Start..hit.End] is "候选人" or "提名人选" or "建议人选";

    // 市公安|局长 is the 局长 of 市公安局.
    private static bool SharesCharacter(ArticleText text, int start, int end) =>
        end - start == 2 && text.At(start) is '局' or '厅' or '部' or '院' or '署' && text.At(end - 1) == '长' && text.At(start - 1) != text.At(start) && text.LongestEndingAt(start + 1, WordKinds.AnyOrganization) >= 0;

    private static bool EndsAsBody(ArticleText text, int end) =>
        (text.KindsAt(end - 1) & (WordKinds.StrongSuffix | WordKinds.WeakSuffix)) != 0 || text.LongestEndingAt(end, WordKinds.AnyOrganization | WordKinds.Division) >= 0;

    private static bool HoldsBody(ArticleText text, int start, int end) =>
        EndsAsBody(text, end) || text.At(end - 1) == '科' || OrganizationShape.HoldsWord(text, start, end, WordKinds.AnyOrganization | WordKinds.Division);

    // Only before the standing bodies of a level: 市|市场监督管理局 is no slip.
    private static bool IsLevelDoubled(ArticleText text, int start, int end) =>
        end - start > 2 && OrganizationShape.IsLevel(text.At(start)) && text.At(start + 1) == text.At(start)
        && text.Text[(start + 2)..end] is "委" or "政府" or "人民政府" or "人大" or "人大常委会" or "政协" or "纪委" or "监委";
}

/// <summary>A title with the body before it.</summary>
/// <param name="OrganizationStart">Where the body begins; equal to <paramref name="TitleStart"/> when none is printed.</param>
/// <param name="TitleStart">Where the title begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kinds">What the title is.</param>
/// <param name="Rule">Id of the rule that read it.</param>
internal readonly record struct TitleMention(int OrganizationStart, int TitleStart, int End, WordKinds Kinds, string Rule)
{
    /// <summary>Where the body stands when it is not directly before the title (云川大学黄延教授).</summary>
    public (int Start, int End)? Body { get; init; }

    /// <summary>True when the level that begins the body is printed twice (区区政府); the first is left out.</summary>
    public bool IsLevelDoubled { get; init; }

    /// <summary>Where the body stands, or null.</summary>
    public (int Start, int End)? Organization => Body ?? (OrganizationStart < TitleStart ? (OrganizationStart, TitleStart) : null);
}
