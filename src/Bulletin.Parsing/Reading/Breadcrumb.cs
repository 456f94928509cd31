using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>A copied web page: what stands above its breadcrumb (当前位置: 首页 &gt; 新闻) is the site's, when the headline stands below.</summary>
internal static class Breadcrumb
{
    private const int LongestHeadline = 60;
    private const int LeastBody = 80;

    /// <summary>Makes furniture of the lines above the first breadcrumb.</summary>
    public static void Cut(BlockList blocks, LayoutWords layout)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Heading || (blocks[i].Kind == BlockKind.Text && blocks[i].Text.Length >= LeastBody)) return;
            if (blocks[i].Kind != BlockKind.Furniture || layout.Breadcrumb.IndexIn(blocks[i].Text) < 0) continue;
            if (!HasHeadlineBelow(blocks, i + 1)) return;
            for (var above = 0; above < i; above++)
                if (blocks[above].Kind is BlockKind.Text or BlockKind.Strong or BlockKind.DateLine or BlockKind.Byline or BlockKind.Caption) blocks[above].Kind = BlockKind.Furniture;
            return;
        }
    }

    private static bool HasHeadlineBelow(BlockList blocks, int i)
    {
        while (i < blocks.Count && blocks[i].Kind == BlockKind.Furniture) i++;
        return i < blocks.Count && blocks[i].Kind is BlockKind.Text or BlockKind.Strong or BlockKind.Heading && blocks[i].Text.Length <= LongestHeadline && !SentenceEnd.IsAt(blocks[i].Text);
    }
}
