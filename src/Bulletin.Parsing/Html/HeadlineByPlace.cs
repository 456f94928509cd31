using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the headline of a page whose title names no article: it stands above the line of date and source, or is set off above the body.</summary>
internal sealed class HeadlineByPlace(LayoutWords layout, LineClassifier classifier)
{
    // Between headline and body stand the date, the source, the authors and the buttons for sharing.
    private const int MostLines = 14;
    private const int Shortest = 4;
    private const int Longest = 60;

    /// <summary>The line of the headline above the line <paramref name="body"/>; -1 when none is one, or when <paramref name="title"/> tells more.</summary>
    public int Find(PageText page, int body, bool[] furniture, string? title)
    {
        var hasInformation = false;
        int best = -1, last = -1;
        for (var i = body - 1; i >= Math.Max(0, body - MostLines); i--)
        {
            if (page.IsLink(i) || furniture[page.Lines[i].Node]) continue;
            if (IsInformation(page[i]))
            {
                // Above the headline block stands what belongs to the site.
                if (best >= 0) break;
                hasInformation = true;
                continue;
            }
            if (page[i].Length > Longest || SentenceEnd.IsAt(page[i]) || (best >= 0 && i != last - 1)) break;
            if (best < 0 ? hasInformation || Emphasis(page, i) > 0 : Emphasis(page, i) > Emphasis(page, best)) best = i;
            last = i;
        }
        return best >= 0 && (Emphasis(page, best) > 0 || title is null || NamesSite(title)) ? best : -1;
    }

    private bool IsInformation(ReadOnlySpan<char> text) =>
        text.Length < Shortest || InformationReader.HasDate(text)
        || classifier.KindOf(text) is BlockKind.Furniture or BlockKind.DateLine or BlockKind.Masthead or BlockKind.Byline or BlockKind.Separator or BlockKind.PageMarker;

    // How far a line is set off from the text: by a heading, bold type, or the middle of the column.
    private static int Emphasis(PageText page, int line)
    {
        var level = page.Lines[line].Level;
        return (level > 0 ? 10 - level : page.IsStrong(line) ? 2 : 0) + (page.IsCentred(line) ? 1 : 0);
    }

    private bool NamesSite(string title) => layout.SiteSuffix.LengthAtEnd(title) > 0 || layout.PaperSuffix.LengthAtEnd(title) > 0;
}
