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
        var titles = new List<TitleMention>();
        while (titles.Count < MostTitles && TryTitle(text, end, floor, out var title))
        {
            titles.Add(title);
            var start = title.OrganizationStart;
            var before = text.At(start - 1);
            if (before is '、' or '兼') end = start - 1;
            else break;
        }
        titles.Reverse();
        return titles;
    }

    /// <summary>True when a title ends at <paramref name="end"/>.</summary>
    public static bool EndsTitle(ArticleText text, int end) => text.LongestEndingAt(end, WordKinds.AnyTitle) >= 0;

    private bool TryTitle(ArticleText text, int end, int floor, out TitleMention title)
    {
        title = default;
        var word = text.LongestEndingAt(end, WordKinds.AnyTitle);
        if (word < 0) return false;
        var hit = text.Hits[word];
        var start = hit.Start;
        for (var prefix = text.LongestEndingAt(start, WordKinds.TitlePrefix); prefix >= 0; prefix = text.LongestEndingAt(start, WordKinds.TitlePrefix)) start = text.Hits[prefix].Start;
        if (text.At(start - 1) is '副' or '代' or '原') start--;
        // 董事长|兼|首席执行官
        var organization = text.At(start - 1) == '兼' ? start : edges.FindStart(text, start, floor);
        title = new TitleMention(organization, start, end, hit.Kinds);
        return true;
    }
}

/// <summary>A title with the body before it.</summary>
/// <param name="OrganizationStart">Where the body begins; equal to <paramref name="TitleStart"/> when none is printed.</param>
/// <param name="TitleStart">Where the title begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kinds">What the title is.</param>
internal readonly record struct TitleMention(int OrganizationStart, int TitleStart, int End, WordKinds Kinds)
{
    /// <summary>Where the body stands when it is not directly before the title (云川大学黄延教授).</summary>
    public (int Start, int End)? Body { get; init; }

    /// <summary>Where the body stands, or null.</summary>
    public (int Start, int End)? Organization => Body ?? (OrganizationStart < TitleStart ? (OrganizationStart, TitleStart) : null);
}
