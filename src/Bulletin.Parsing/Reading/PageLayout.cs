using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>How the lines of an input are set: what a line break and an indent mean in it.</summary>
/// <param name="HasHeadings">Headings are marked (<c>##</c>).</param>
/// <param name="IsIndented">Paragraphs begin with an indent, so that a line without one is a headline or a continuation.</param>
/// <param name="WrapWidth">Width in columns of half width at which every line is broken, or 0 when lines are paragraphs.</param>
internal readonly record struct PageLayout(bool HasHeadings, bool IsIndented, int WrapWidth)
{
    // Newspaper columns hold 8 to 30 Chinese characters, wide e-mail wraps up to 60.
    private const int NarrowestColumn = 16;
    private const int WidestColumn = 124;

    // A full line may fall short by two characters, for a mark that may not begin a line.
    private const int WrapSlack = 5;

    // Where columns are cut by characters, each Latin letter or digit makes a line one column narrower.
    private const int WidestGap = 12;

    /// <summary>True when <paramref name="line"/> fills the column, so that its break says nothing.</summary>
    public bool IsFullLine(in Block line) => WidthOf(line.Text) + Math.Min(line.Indent, 8) >= WrapWidth - (IsIndented ? WidestGap : WrapSlack);

    /// <summary>Measures the text lines of <paramref name="blocks"/>.</summary>
    public static PageLayout Measure(BlockList blocks)
    {
        int lines = 0, indented = 0, longLines = 0, headings = 0;
        Span<int> byWidth = stackalloc int[WidestColumn + 2];
        Span<int> unfinished = stackalloc int[WidestColumn + 2];
        byWidth.Clear();
        unfinished.Clear();
        foreach (ref readonly var block in blocks.Blocks)
        {
            if (block.Kind == BlockKind.Heading) headings++;
            if (block.Kind != BlockKind.Text) continue;
            lines++;
            if (block.Indent >= 2) indented++;
            var width = Math.Min(block.Text.Length > WidestColumn ? WidestColumn + 1 : WidthOf(block.Text) + Math.Min(block.Indent, 8), WidestColumn + 1);
            if (width > WidestColumn) longLines++;
            byWidth[width]++;
            if (!SentenceEnd.IsAt(block.Text)) unfinished[width]++;
        }
        var wrap = WrapWidthOf(byWidth, unfinished, lines);
        return new PageLayout(headings > 0, IsIndentedBody(lines, indented, longLines, wrap), wrap);
    }

    // Wrapped text has one paragraph start to several lines; unwrapped text has nearly nothing else but headlines.
    private static bool IsIndentedBody(int lines, int indented, int longLines, int wrap) =>
        wrap > 0 ? indented >= 1 && indented * 25 >= lines : indented >= 1 && indented * 5 >= lines * 2 && indented * 2 >= longLines;

    private static int WrapWidthOf(ReadOnlySpan<int> byWidth, ReadOnlySpan<int> unfinished, int lines)
    {
        if (lines < 8) return 0;
        int best = 0, bestCount = 0;
        for (var width = NarrowestColumn; width <= WidestColumn; width++)
        {
            var count = 0;
            for (var w = Math.Max(NarrowestColumn, width - WrapSlack); w <= width; w++) count += byWidth[w];
            if (count > bestCount) (best, bestCount) = (width, count);
        }
        int wider = 0, open = 0;
        for (var w = best + 1; w < byWidth.Length; w++) wider += byWidth[w];
        for (var w = Math.Max(NarrowestColumn, best - WrapSlack); w <= best; w++) open += unfinished[w];
        return bestCount * 2 >= lines && open * 10 >= bestCount * 6 && wider * 12 <= lines ? best : 0;
    }

    /// <summary>Width in columns of half width: 2 for a Chinese character, 1 for a Latin one.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text) width += c < '\u2000' ? 1 : 2;
        return width;
    }
}
