using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Blocks to articles. Immutable; each input gets a pass of its own.</summary>
internal sealed class Segmenter
{
    public Segmenter(BulletinLexicon lexicon, SegmentationOptions options)
    {
        Layout = lexicon.Layout;
        PhotoWords = lexicon.Bylines.Photo;
        Form = new HeadlineForm(lexicon.Headlines, options);
        Layers = new HeadlineLayers(Form, lexicon.Layout);
        Bylines = new BylineReader(lexicon.Bylines);
        Datelines = new DatelineReader(lexicon.Datelines);
    }

    public LayoutWords Layout { get; }

    public WordSet PhotoWords { get; }

    public HeadlineForm Form { get; }

    public HeadlineLayers Layers { get; }

    public BylineReader Bylines { get; }

    public DatelineReader Datelines { get; }

    /// <summary>Cuts <paramref name="blocks"/> into articles; remarks are added to <paramref name="diagnostics"/>.</summary>
    public SegmentedIssue Segment(BlockList blocks, List<Diagnostic> diagnostics)
    {
        var pass = new SegmentationPass(this, blocks, diagnostics);
        pass.Run();
        var articles = pass.Articles;
        Continuation.Join(articles);
        if (!blocks.Layout.HasHeadings && RelatedList.Remove(articles) is { } related) diagnostics.Add(SegmentationDiagnostics.RelatedList(related));
        foreach (var article in articles) SegmentationDiagnostics.Judge(article, diagnostics);
        return new SegmentedIssue(pass.Header, articles);
    }
}
