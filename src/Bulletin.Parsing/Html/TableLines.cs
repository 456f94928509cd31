using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Tells the lines of a table of figures from a text that is set as a table.</summary>
internal sealed class TableLines(HtmlWords words)
{
    // A cell of a table of figures is shorter than a paragraph of a body that is set as a table.
    private const int LongestCell = 60;
    private const int LongestTitle = 50;

    /// <summary>True for a short line that shares its row with another cell.</summary>
    public bool Holds(PageText page, int line)
    {
        ref readonly var cell = ref page.Lines[line];
        if (cell.Row < 0 || cell.Length > LongestCell || FormLabel.IsBefore(page, line, words.BodyLabel) || IsText(page, line)) return false;
        return SharesRow(page, line, line - 1) || SharesRow(page, line, line + 1);
    }

    /// <summary>True for what is set off just above a table of figures: 主要经济指标.</summary>
    public bool IsTitle(PageText page, int line) =>
        page[line].Length <= LongestTitle && line + 1 < page.Lines.Length && page.Lines[line + 1].Row >= 0 && page.Lines[line + 1].Row != page.Lines[line].Row
        && (page.IsCentred(line) || page.IsStrong(line)) && page[line][^1] is not (':' or '：') && !SentenceEnd.IsAt(page[line]) && Holds(page, line + 1);

    // A column of text beside a picture: a cell with several sentences.
    private static bool IsText(PageText page, int line) => SentenceEnd.IsAt(page[line]) && (GoesOn(page, line, line - 1) || GoesOn(page, line, line + 1));

    private static bool GoesOn(PageText page, int line, int other) =>
        other >= 0 && other < page.Lines.Length && page.Lines[other].Row == page.Lines[line].Row && SentenceEnd.IsAt(page[other]) && CellOf(page.Tree, page.Lines[line].Node) == CellOf(page.Tree, page.Lines[other].Node);

    private static bool SharesRow(PageText page, int line, int other) =>
        other >= 0 && other < page.Lines.Length && page.Lines[other].Row == page.Lines[line].Row && page.Lines[other].Length <= LongestCell
        && CellOf(page.Tree, page.Lines[line].Node) != CellOf(page.Tree, page.Lines[other].Node);

    private static int CellOf(PageTree tree, int node)
    {
        while (node >= 0 && tree[node].Name is not ("td" or "th")) node = tree[node].Parent;
        return node;
    }
}
