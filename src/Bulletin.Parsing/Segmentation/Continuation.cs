namespace Bulletin.Parsing.Segmentation;

/// <summary>Joins the parts of an article that two pages of the same input carry: <c>（下转二版）</c> with <c>（紧接01版）</c>.</summary>
/// <remarks>Parts are joined only when exactly one pair fits: by the headline, or because each side has one candidate.</remarks>
internal static class Continuation
{
    /// <summary>Joins what fits, in place.</summary>
    public static void Join(List<ArticleDraft> drafts)
    {
        for (var i = drafts.Count - 1; i > 0; i--)
        {
            if (drafts[i].ContinuedFrom is null || FindBeginning(drafts, i) is not { } beginning) continue;
            var part = drafts[i];
            beginning.Body.AddRange(part.Body);
            beginning.Bylines.AddRange(part.Bylines);
            beginning.Captions.AddRange(part.Captions);
            beginning.Spans.AddRange(part.Spans);
            beginning.ContinuedOn = part.ContinuedOn;
            drafts.RemoveAt(i);
        }
    }

    private static ArticleDraft? FindBeginning(List<ArticleDraft> drafts, int part)
    {
        var open = drafts.Take(part).Where(draft => draft.ContinuedOn is not null).ToList();
        var sameTitle = open.Where(draft => SharesTitle(draft, drafts[part])).ToList();
        if (sameTitle.Count == 1) return sameTitle[0];
        return open.Count == 1 && sameTitle.Count == 0 && drafts.Count(draft => draft.ContinuedFrom is not null) == 1 ? open[0] : null;
    }

    // The second page often prints a shortened headline.
    private static bool SharesTitle(ArticleDraft beginning, ArticleDraft part)
    {
        foreach (var title in part.Titles)
        {
            foreach (var other in beginning.Titles)
            {
                if (Holds(other.Passage.Text, title.Passage.Text) || Holds(title.Passage.Text, other.Passage.Text)) return true;
            }
        }
        return false;
    }

    private static bool Holds(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        shorter.Length >= 4 && longer.IndexOf(shorter, StringComparison.Ordinal) >= 0;
}
