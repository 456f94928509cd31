using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Finds the list of other stories that web pages print below an article: titles with a cut-off first paragraph, or titles alone.</summary>
internal static class RelatedList
{
    /// <summary>Takes the list out of <paramref name="articles"/> and returns where it stood; null when there is none.</summary>
    public static TextSpan? Remove(List<Article> articles)
    {
        var first = articles.FindIndex(IsTeaser);
        // Before the list stands a whole article.
        if (first <= 0) first = articles.Count;
        while (first > 1 && IsTitleAlone(articles[first - 1])) first--;
        if (first >= articles.Count) return null;
        var span = new TextSpan(articles[first].Spans[0].Start, articles[^1].Spans[^1].End);
        articles.RemoveRange(first, articles.Count - first);
        return span;
    }

    private static bool IsTeaser(Article article) =>
        article.Paragraphs.Count > 0 && article.HeadlineLines.Count > 0 && article.Paragraphs[0].Text.EndsWith("...", StringComparison.Ordinal);

    private static bool IsTitleAlone(Article article) =>
        article.Paragraphs.Count == 0 && article.Captions.Count == 0 && article.HeadlineLines.Count > 0;
}
