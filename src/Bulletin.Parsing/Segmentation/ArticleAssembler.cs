using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Drafts to articles: joins continued parts, leaves out lists of other stories, sorts the headline layers.</summary>
internal sealed class ArticleAssembler(BulletinLexicon lexicon, SegmentationOptions options)
{
    private readonly HeadlineLayers _layers = new(new HeadlineForm(lexicon.Headlines, options), lexicon.Layout);

    /// <summary>The articles of <paramref name="issue"/>; remarks are added to <paramref name="diagnostics"/>.</summary>
    public ValueList<Article> Assemble(SegmentedIssue issue, List<Diagnostic> diagnostics)
    {
        var drafts = issue.Drafts;
        Continuation.Join(drafts);
        if (RelatedList.Remove(drafts) is { } related) diagnostics.Add(SegmentationDiagnostics.RelatedList(related));
        var articles = new Article[drafts.Count];
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = ToArticle(drafts[i], issue.MayCutTitles);
            SegmentationDiagnostics.Judge(drafts[i], articles[i], diagnostics);
        }
        return ValueList.Create<Article>(articles);
    }

    private Article ToArticle(ArticleDraft draft, bool mayCut) => new()
    {
        HeadlineLines = _layers.Sort(draft.Titles, mayCut),
        Bylines = [.. draft.Bylines],
        Dateline = draft.Dateline,
        Paragraphs = [.. draft.Body],
        Captions = [.. draft.Captions],
        Page = draft.Page,
        ContinuedOn = draft.ContinuedOn,
        ContinuedFrom = draft.ContinuedFrom,
        Link = draft.Link,
        DocumentNumber = draft.DocumentNumber,
        Spans = [.. draft.Spans],
    };
}
