using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>A headline that is printed twice: once with the site's name around it, or once for a digest and once for its first story.</summary>
internal static class RepeatedTitle
{
    /// <summary>True when <paramref name="line"/> repeats a line of the headline block; the shorter form then stands for both.</summary>
    public static bool Replace(ArticleDraft draft, Passage line, int level)
    {
        for (var i = 0; i < draft.Titles.Count; i++)
        {
            var title = draft.Titles[i].Passage.Text;
            if (line.Length < 4 || title.IndexOf(line.Text, StringComparison.Ordinal) < 0) continue;
            draft.Titles[i] = new TitleLine(line, level);
            return true;
        }
        return false;
    }
}
