using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the headline of a page whose title names no article: it stands above the line of date and source, or is set off above the body.</summary>
internal sealed class HeadlineByPlace(TitleNames names, LineClassifier classifier)
{
    // Between headline and body stand the date, the source, the authors and the buttons for sharing.
    private const int MostLines = 14;
    private const int Shortest = 4;
    private const int Longest = 60;

    // In pixels; texts are set in 12 to 18.
    private const int Large = 20;

    /// <summary>The lines of the headline above the line <paramref name="body"/>; none when no line stands as one does.</summary>
    public HeadlinePlace Find(PageText page, int body, bool[] furniture)
    {
        var hasInformation = false;
        int best = -1, last = -1;
        for (var i = body - 1; i >= Math.Max(0, body - MostLines); i--)
        {
            if (page.IsLink(i) || furniture[page.Lines[i].Node] || (best < 0 && page.Lines[i].IsAfterImage)) continue;
            if (IsInformation(page[i]))
            {
                // Above the headline block stands what belongs to the site.
                if (best >= 0) break;
                hasInformation = true;
                continue;
            }
            if (page[i].Length > Longest || SentenceEnd.IsAt(page[i]) || (best >= 0 && i != last - 1)) break;
            // A dash leads what is added to a headline, and a place with a colon leads to one.
            if (page[i] is not ['—', '—', ..] && !LeadingPlace.IsAbove(page, i) && (best < 0 ? hasInformation || Emphasis(page, i) > 0 : Emphasis(page, i) > Emphasis(page, best))) best = i;
            last = i;
        }
        if (best < 0) return default;
        if (StandsBelowOther(page, best, last)) best--;
        var first = best;
        while (first > 0 && body - first < MostLines && GoesOn(page, first - 1, first)) first--;
        return new HeadlinePlace(first, best - first + 1, Emphasis(page, best) > 0);
    }

    // Of three lines that stand out alike, the one that looks other than those around it.
    private bool StandsBelowOther(PageText page, int best, int last) =>
        best - 2 >= last && ClassOf(page, best) is { } other && ClassOf(page, best - 2) == other && ClassOf(page, best - 1) is { } own && own != other
        && Emphasis(page, best - 1) == Emphasis(page, best) && !page.IsLink(best - 1);

    private static string? ClassOf(PageText page, int line) => page.Tree[page.Lines[line].Block].Classes;

    // A headline that a break divides, or two rows of large type: both lines look the same.
    private bool GoesOn(PageText page, int upper, int lower) =>
        (page.Lines[upper].Block == page.Lines[lower].Block || (TypeSize.Of(page, lower) is var size and >= Large && TypeSize.Of(page, upper) == size)) && page[upper].Length <= Longest && Emphasis(page, lower) > 0
        && page.IsStrong(upper) == page.IsStrong(lower) && !SentenceEnd.IsAt(page[upper]) && !IsInformation(page[upper]);

    private bool IsInformation(ReadOnlySpan<char> text) =>
        text.Length < Shortest || InformationReader.HasDate(text)
        || classifier.KindOf(text) is BlockKind.Furniture or BlockKind.DateLine or BlockKind.Masthead or BlockKind.Byline or BlockKind.Separator or BlockKind.PageMarker;

    // How far a line is set off from the text: by a heading, a telling name, large or bold type, or the middle of the column.
    private int Emphasis(PageText page, int line)
    {
        var level = page.Lines[line].Level;
        return (level > 0 ? 10 - level : page.IsStrong(line) ? 2 : 0) + (names.AreAround(page, line) ? 3 : 0) + (page.IsCentred(line) ? 1 : 0) + (TypeSize.Of(page, line) >= Large ? 4 : 0);
    }
}

/// <summary>Where a headline stands.</summary>
/// <param name="Line">Its first line.</param>
/// <param name="Count">Number of its lines; 0 when there is none.</param>
/// <param name="IsSetOff">True when it looks other than the text.</param>
internal readonly record struct HeadlinePlace(int Line, int Count, bool IsSetOff);
