namespace Bulletin.Parsing.Reading;

/// <summary>How the lines of an input are set: what a line break and an indent mean in it.</summary>
/// <param name="HasHeadings">Headings are marked (<c>##</c>).</param>
/// <param name="IsIndented">Paragraphs begin with an indent, so that a line without one is a headline or a continuation.</param>
/// <param name="Wrap">The width at which every line is broken; none when lines are paragraphs.</param>
internal readonly record struct PageLayout(bool HasHeadings, bool IsIndented, WrapWidth Wrap)
{
    /// <summary>True when lines are broken at a width and do not end paragraphs.</summary>
    public bool IsWrapped => Wrap.Width > 0;

    /// <summary>Measures the text lines of <paramref name="blocks"/>.</summary>
    public static PageLayout Measure(BlockList blocks)
    {
        int lines = 0, indented = 0, headings = 0;
        foreach (ref readonly var block in blocks.Blocks)
        {
            if (block.Kind == BlockKind.Heading) headings++;
            if (block.Kind != BlockKind.Text) continue;
            lines++;
            if (block.Indent >= 2) indented++;
        }
        var wrap = WrapWidth.Measure(blocks, lines);
        return new PageLayout(headings > 0, IsIndentedBody(lines, indented, wrap.Width > 0), wrap);
    }

    // Wrapped text has one paragraph start to several lines; unwrapped text has nearly nothing else but headlines.
    private static bool IsIndentedBody(int lines, int indented, bool isWrapped) =>
        indented > 0 && (isWrapped ? indented * 25 >= lines : indented * 5 >= lines * 2);
}
