using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>The width at which the lines of a page are broken.</summary>
/// <param name="Width">The width of a full line; 0 when lines are paragraphs.</param>
/// <param name="ByCharacters">Whether the width counts characters (as programs wrap) or columns of half width (as pages are set).</param>
internal readonly record struct WrapWidth(int Width, bool ByCharacters)
{
    // Newspaper columns hold 8 to 30 Chinese characters, wide e-mail wraps up to 60.
    private const int Narrowest = 8;
    private const int Widest = 124;

    // A full line of a set page falls short by up to two characters, for a mark that may not begin a line.
    private const int SlackInColumns = 5;
    private const int SlackInCharacters = 1;

    // So many broken lines show a wrap by themselves; fewer must begin with a paragraph's indent or be quite even.
    private const int Many = 6;
    private const int Few = 3;

    /// <summary>True when <paramref name="line"/> fills the column, so that its break says nothing.</summary>
    public bool IsFull(in Block line) => WidthOf(line, ByCharacters) >= Width - (ByCharacters ? SlackInCharacters : SlackInColumns);

    /// <summary>Measures: lines that stop in mid-sentence directly above another line must nearly all be equally wide, and hardly any line wider.</summary>
    public static WrapWidth Measure(BlockList blocks, int lines)
    {
        var count = CountBrokenOff(blocks, out var indented);
        // Most pages are not wrapped: their lines need not be measured.
        if (indented == 0 && count < Few) return default;
        Span<int> broken = stackalloc int[2 * (Widest + 2)];
        Span<int> all = stackalloc int[2 * (Widest + 2)];
        broken.Clear();
        all.Clear();
        for (var i = 0; i < blocks.Count; i++)
        {
            ref readonly var block = ref blocks[i];
            if (block.Kind != BlockKind.Text) continue;
            var columns = Math.Min(WidthOf(block, byCharacters: false), Widest + 1);
            var characters = Math.Min(WidthOf(block, byCharacters: true), Widest + 1);
            all[columns]++;
            all[Widest + 2 + characters]++;
            if (!IsBrokenOff(blocks, i)) continue;
            broken[columns]++;
            broken[Widest + 2 + characters]++;
        }
        var byCharacters = Judge(broken[(Widest + 2)..], all[(Widest + 2)..], count, lines, SlackInCharacters);
        if (byCharacters > 0) return new WrapWidth(byCharacters, ByCharacters: true);
        return new WrapWidth(Judge(broken[..(Widest + 2)], all[..(Widest + 2)], count, lines, SlackInColumns), ByCharacters: false);
    }

    private static int CountBrokenOff(BlockList blocks, out int indented)
    {
        var count = 0;
        indented = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Text || !IsBrokenOff(blocks, i)) continue;
            count++;
            if (blocks[i].Indent >= 2) indented++;
        }
        return count;
    }

    // The width of the full lines, or 0 when the page is not wrapped.
    private static int Judge(ReadOnlySpan<int> broken, ReadOnlySpan<int> all, int count, int lines, int slack)
    {
        int best = 0, bestCount = 0;
        for (var width = Narrowest; width <= Widest; width++)
        {
            var even = 0;
            for (var w = Math.Max(Narrowest, width - slack); w <= width; w++) even += broken[w];
            if (even > bestCount) (best, bestCount) = (width, even);
        }
        var wider = 0;
        for (var w = best + 1; w < all.Length; w++) wider += all[w];
        // Headlines may be wider than the column: one of a few lines, or one in twelve.
        var isEven = count >= Many ? bestCount * 10 >= count * 7 : bestCount == count;
        return isEven && bestCount > 0 && wider <= Math.Max(1, lines / 12) ? best : 0;
    }

    private static bool IsBrokenOff(BlockList blocks, int i) =>
        i + 1 < blocks.Count && blocks[i + 1] is { Kind: BlockKind.Text, GapBefore: false, Indent: < 2 } && !SentenceEnd.IsAt(blocks[i].Text);

    private static int WidthOf(in Block line, bool byCharacters)
    {
        var text = line.Text;
        if (text.Length > Widest) return Widest + 1;
        if (byCharacters) return text.Length + (Math.Min(line.Indent, 8) / 2);
        var width = Math.Min(line.Indent, 8);
        foreach (var c in text) width += c < '\u2000' ? 1 : 2;
        return width;
    }
}
