using System.Buffers;
using System.Runtime.InteropServices;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>Joins paragraphs that a column, a page or a hard wrap broke. Both parts keep their place in the source.</summary>
internal static class ParagraphRepair
{
    // A heading inside a body has no comma and is at most this long.
    private const int LongestCrossHeading = 26;

    // Shorter than this, an unfinished line of a page without any marks is rather a headline.
    private const int ShortestBrokenLine = 36;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，,。；");

    /// <summary>Joins in place.</summary>
    public static void Join(BlockList blocks)
    {
        var pieces = new List<TextSpan>();
        var count = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1;
            if (blocks[i].Kind == BlockKind.Text)
            {
                while (next < blocks.Count && Continues(blocks, i, next))
                {
                    if (next == i + 1) blocks[i].Passage.AddTo(pieces);
                    blocks[next].Passage.AddTo(pieces);
                    next++;
                }
            }
            if (next > i + 1)
            {
                blocks[i].Passage = new Passage(blocks.Source, CollectionsMarshal.AsSpan(pieces));
                pieces.Clear();
            }
            // Nothing moves before the first join.
            if (count < i) blocks[count] = blocks[i];
            count++;
            i = next - 1;
        }
        blocks.Truncate(count);
    }

    // first: where the paragraph begins; next: the line that may go on from the line before it.
    private static bool Continues(BlockList blocks, int first, int next)
    {
        ref readonly var right = ref blocks[next];
        if (right.Kind != BlockKind.Text) return false;
        var left = blocks[next - 1].Text;
        return blocks.Layout.IsWrapped
            ? ContinuesWrapped(blocks, first, next)
            : ContinuesBroken(blocks, first, next, left);
    }

    private static bool ContinuesWrapped(BlockList blocks, int first, int next)
    {
        ref readonly var right = ref blocks[next];
        var layout = blocks.Layout;
        if (layout.IsIndented && right.Indent >= 2) return false;
        // The date below a signature.
        if (WrittenDate.TryRead(right.Text, out _, out var date) && date == right.Text.Length) return false;
        var finished = SentenceEnd.IsAt(blocks[next - 1].Text);
        if (right.GapBefore && (finished || !IsBodyStart(blocks, first, layout))) return false;
        // A line that does not reach the edge ends its paragraph, unless the sentence goes on.
        return (!finished || layout.Wrap.IsFull(blocks[next - 1])) && IsBodyStart(blocks, first, layout);
    }

    // An unindented line at the head of an indented page is a headline, not the beginning of a paragraph.
    private static bool IsBodyStart(BlockList blocks, int first, PageLayout layout) =>
        !layout.IsIndented || blocks[first].Indent >= 2 || blocks[first].Text.IndexOfAny('。', '，', ',') >= 0;

    private static bool ContinuesBroken(BlockList blocks, int first, int next, ReadOnlySpan<char> left)
    {
        ref readonly var right = ref blocks[next];
        var layout = blocks.Layout;
        if (CharacterClass.CannotBegin(right.Text[0]) && !IsTeaser(left)) return true;
        if (SentenceEnd.IsAt(left) || EndsOpen(left)) return false;
        if (layout.IsIndented && right.Indent >= 2) return false;
        if (StartsAnew(right.Text)) return false;
        if (HasOpenTitle(left)) return true;
        if (left.Length <= LongestCrossHeading && next - 1 == first && !left.ContainsAny(SentenceMarks)) return false;
        // Under a marked heading every line is body; elsewhere the first line may be the headline.
        return layout.HasHeadings || next - 1 > first || (blocks[first].Indent >= 2 && layout.IsIndented)
            || (left.Length >= ShortestBrokenLine && first > 0 && left.ContainsAny(SentenceMarks));
    }

    // A colon announces, a semicolon separates items of a list.
    private static bool EndsOpen(ReadOnlySpan<char> text) => text[^1] is '：' or ':' or '；' or ';' || IsTeaser(text);

    private static bool IsTeaser(ReadOnlySpan<char> text) => text.EndsWith("...", StringComparison.Ordinal);

    private static bool StartsAnew(ReadOnlySpan<char> text) =>
        text[0] is '■' or '□' or '●' or '▲' or '◆' or '◎' or '★' or '※' or '【' or '#'
        || (CharacterClass.IsOpenBracket(text[0]) && text.Length > 2 && ChineseNumeral.Digit(text[1]) > 0)
        || (text.Length > 1 && ChineseNumeral.Digit(text[0]) > 0 && text[1] == '、');

    private static bool HasOpenTitle(ReadOnlySpan<char> text) => text.LastIndexOf('《') > text.LastIndexOf('》');
}
