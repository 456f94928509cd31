using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Finds the list of other stories that web pages print below an article: titles with a cut-off first paragraph, or titles alone.</summary>
internal static class RelatedList
{
    /// <summary>Takes the list out of <paramref name="drafts"/> and returns where it stood; null when there is none.</summary>
    public static TextSpan? Remove(List<ArticleDraft> drafts)
    {
        var first = drafts.FindIndex(IsTeaser);
        // Before the list stands a whole article.
        if (first <= 0) first = drafts.Count;
        while (first > 1 && IsTitleAlone(drafts[first - 1])) first--;
        if (first >= drafts.Count) return null;
        var span = new TextSpan(drafts[first].Spans[0].Start, drafts[^1].Spans[^1].End);
        drafts.RemoveRange(first, drafts.Count - first);
        return span;
    }

    private static bool IsTeaser(ArticleDraft draft) =>
        draft.Body.Count > 0 && draft.Titles.Count > 0 && draft.Body[0].Text.EndsWith("...", StringComparison.Ordinal);

    private static bool IsTitleAlone(ArticleDraft draft) =>
        draft.Body.Count == 0 && draft.Captions.Count == 0 && draft.Titles.Count > 0 && draft.Titles.TrueForAll(title => title.Level > 6);
}
