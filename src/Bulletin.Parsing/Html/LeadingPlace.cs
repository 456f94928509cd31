using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Tells a place with a colon that leads to the headline below it: 临湖县：.</summary>
/// <remarks>It is a kicker, however large it is set.</remarks>
internal static class LeadingPlace
{
    private const int Shortest = 3;
    private const int Longest = 6;
    private const int LongestHeadline = 60;

    /// <summary>True when the line is one and the next line is set as a headline beside it.</summary>
    public static bool IsAbove(PageText page, int line)
    {
        if (line + 1 >= page.Lines.Length || page[line] is not [.., ':' or '：'] || page[line].Length is < Shortest or > Longest) return false;
        if (page[line + 1].Length > LongestHeadline || page.IsLink(line + 1) || SentenceEnd.IsAt(page[line + 1]) || InformationReader.HasDate(page[line + 1])) return false;
        ref readonly var place = ref page.Lines[line];
        ref readonly var headline = ref page.Lines[line + 1];
        var isBeside = page.Tree[place.Block].Parent == page.Tree[headline.Block].Parent;
        return isBeside && (headline.Level > 0 ? place.Level > 0 : place.Level == 0 && page.IsCentred(line) && page.IsCentred(line + 1) && page.IsStrong(line + 1));
    }
}
