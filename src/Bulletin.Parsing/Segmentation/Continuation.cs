using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Joins the parts of an article that two pages of the same input carry: <c>（下转二版）</c> with <c>（紧接01版）</c>.</summary>
/// <remarks>Parts are joined only when exactly one pair fits: by the headline, or because each side has one candidate.</remarks>
internal static class Continuation
{
    /// <summary>Joins what fits, in place.</summary>
    public static void Join(List<Article> articles)
    {
        var parts = articles.Count(article => article.ContinuedFrom is not null);
        for (var i = articles.Count - 1; i > 0 && parts > 0; i--)
        {
            if (articles[i].ContinuedFrom is null || IndexOfBeginning(articles, i, parts) is not { } beginning) continue;
            articles[beginning] = Joined(articles[beginning], articles[i]);
            articles.RemoveAt(i);
            parts--;
        }
    }

    private static int? IndexOfBeginning(List<Article> articles, int part, int parts)
    {
        int? open = null, sameTitle = null;
        int openCount = 0, sameCount = 0;
        for (var i = 0; i < part; i++)
        {
            if (articles[i].ContinuedOn is null) continue;
            (open, openCount) = (i, openCount + 1);
            if (SharesTitle(articles[i], articles[part])) (sameTitle, sameCount) = (i, sameCount + 1);
        }
        if (sameCount == 1) return sameTitle;
        return openCount == 1 && sameCount == 0 && parts == 1 ? open : null;
    }

    private static Article Joined(Article beginning, Article part) => beginning with
    {
        Paragraphs = [.. beginning.Paragraphs, .. part.Paragraphs],
        Bylines = [.. beginning.Bylines, .. part.Bylines],
        Captions = [.. beginning.Captions, .. part.Captions],
        Spans = [.. beginning.Spans, .. part.Spans],
        ContinuedOn = part.ContinuedOn,
    };

    // The second page often prints a shortened headline.
    private static bool SharesTitle(Article beginning, Article part)
    {
        foreach (var title in part.HeadlineLines)
            foreach (var other in beginning.HeadlineLines)
                if (Holds(other.Text, title.Text) || Holds(title.Text, other.Text)) return true;
        return false;
    }

    private static bool Holds(string longer, string shorter) => shorter.Length >= 4 && longer.Contains(shorter, StringComparison.Ordinal);
}
