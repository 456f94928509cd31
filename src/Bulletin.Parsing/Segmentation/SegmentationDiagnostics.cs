using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Segmentation;

/// <summary>What segmentation has to say about a text; ids BP2xxx, explained in <c>docs/diagnostics.md</c>.</summary>
internal static class SegmentationDiagnostics
{
    public const string LostHeadlineId = "BP2001";
    public const string NoBodyId = "BP2002";
    public const string RelatedListId = "BP2003";
    public const string MissingPartId = "BP2004";
    public const string NoHeadlineId = "BP2005";

    /// <summary>A list of other stories was left out.</summary>
    public static Diagnostic RelatedList(TextSpan span) =>
        new(RelatedListId, DiagnosticSeverity.Info, span, "A list of other stories below the article was left out.");

    /// <summary>An export prints a placeholder in place of a headline.</summary>
    public static Diagnostic LostHeadline(TextSpan span) =>
        new(LostHeadlineId, DiagnosticSeverity.Warning, span, "The export lost this story's headline; it prints a placeholder instead.");

    /// <summary>Adds what is to be said about one article.</summary>
    public static void Judge(Article article, List<Diagnostic> diagnostics)
    {
        var start = article.Spans.Count > 0 ? new TextSpan(article.Spans[0].Start, article.Spans[0].Start) : default;
        if (article.HeadlineLines.Count == 0 && article.Paragraphs.Count > 0)
            diagnostics.Add(new(NoHeadlineId, DiagnosticSeverity.Info, start, "No headline stands above this text."));
        if (article.Paragraphs.Count == 0 && article.Captions.Count == 0)
            diagnostics.Add(new(NoBodyId, DiagnosticSeverity.Warning, article.Spans.Count > 0 ? article.Spans[0] : default, "The story has no body."));
        if (article.ContinuedOn is not null)
            diagnostics.Add(new(MissingPartId, DiagnosticSeverity.Info, start, $"The article goes on, on page {article.ContinuedOn}, which this input does not hold."));
        if (article.ContinuedFrom is not null)
            diagnostics.Add(new(MissingPartId, DiagnosticSeverity.Info, start, $"The article began on page {article.ContinuedFrom}, which this input does not hold."));
    }
}
