using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;

namespace Bulletin.Parsing.Html;

/// <summary>Web pages to blocks: the same blocks that plain text gives, over the text that is read out of the page.</summary>
internal sealed class HtmlBlockReader
{
    // Walking a page takes stack in proportion to its depth.
    private const int DeepestDepth = 1000;

    private readonly HtmlOptions _options;
    private readonly SimplifiedForms _forms;
    private readonly PageTreeBuilder _trees;
    private readonly PageReader _pages;
    private readonly MainContent _content;
    private readonly CompiledProfile[] _profiles;

    /// <exception cref="ArgumentException">A selector of a profile cannot be read, or a limit is out of its range.</exception>
    public HtmlBlockReader(BulletinLexicon lexicon, HtmlOptions options)
    {
        if (options.MaxLength < 1 || options.MaxElements < 1) throw new ArgumentException("HtmlOptions.MaxLength and MaxElements must be positive.", nameof(options));
        if (options.MaxDepth is < 1 or > DeepestDepth) throw new ArgumentException($"HtmlOptions.MaxDepth must be from 1 to {DeepestDepth}.", nameof(options));
        _options = options;
        _forms = lexicon.Simplified;
        _trees = new PageTreeBuilder(options.MaxDepth);
        var classifier = new LineClassifier(lexicon.Layout, lexicon.Bylines);
        _content = new MainContent(lexicon.Html, classifier);
        _pages = new PageReader(lexicon, classifier, _content);
        _profiles = [.. BuiltInProfiles.InOrder(options.Profiles).Select(profile => new CompiledProfile(profile))];
    }

    /// <summary>Reads the articles of <paramref name="markup"/>; remarks are added to <paramref name="diagnostics"/>.</summary>
    public BlockList Read(string markup, List<Diagnostic> diagnostics)
    {
        if (markup.Length > _options.MaxLength)
        {
            diagnostics.Add(HtmlDiagnostics.TooLong(_options.MaxLength));
            markup = markup[.._options.MaxLength];
        }
        var guarded = MarkupGuard.Check(markup, _options);
        using var tree = _trees.Build(guarded.Markup);
        if (guarded.IsFlattened) diagnostics.Add(HtmlDiagnostics.TooDeep(_options.MaxDepth));
        if (guarded.IsCut) diagnostics.Add(HtmlDiagnostics.TooManyElements(_options.MaxElements));
        var page = PageTextReader.Read(tree, _forms);
        var metadata = PageMetadata.Read(tree, guarded.Markup);
        var furniture = _content.FurnitureOf(page);
        var articles = Articles(page, metadata, furniture, out var profile);
        if (articles.Count == 0) diagnostics.Add(HtmlDiagnostics.NoArticle());
        // Offsets in flattened markup are not those of the page.
        var writer = new PageWriter(_forms, !guarded.IsFlattened);
        var blocks = writer.Write(articles, articles.Count == 0 ? LinkReader.Read(page, furniture) : []);
        if (articles.Exists(article => article.IsPreformatted)) blocks.Layout = blocks.Layout with { Wrap = WrapWidth.Measure(blocks, blocks.Count) };
        if (profile is { Profile.IsPrinted: true } || blocks.Layout.IsWrapped) ParagraphRepair.Join(blocks);
        var (number, name) = PrintedPageOf(page, profile);
        blocks.Metadata = new IssueMetadata(metadata.Date ?? (articles.Count == 0 ? IssueDate.Find(page, metadata) : articles.Exists(article => article.HasInformation) ? null : SplitDate.Find(page)), number, name, writer.Links);
        return blocks;
    }

    // The first profile that knows the page and finds the element of the body reads it; a body without text is no article.
    private List<PageArticle> Articles(PageText page, PageMetadata metadata, bool[] furniture, out CompiledProfile? profile)
    {
        foreach (var candidate in _profiles)
        {
            if (!candidate.Recognise.IsIn(page.Tree)) continue;
            profile = candidate;
            var articles = Articles(page, metadata, furniture, candidate);
            if (articles.Count > 0 || candidate.Body?.IsIn(page.Tree) == true) return articles;
        }
        profile = null;
        return [];
    }

    private List<PageArticle> Articles(PageText page, PageMetadata metadata, bool[] furniture, CompiledProfile profile)
    {
        if (profile.Body is null && _pages.ReadStories(page, metadata, furniture) is { Count: > 0 } stories) return stories;
        var articles = new List<PageArticle>();
        var roots = profile.Article?.Find(page.Tree, -1) ?? [];
        if (roots.Count == 0) roots.Add(-1);
        foreach (var root in roots)
            if (_pages.Read(page, metadata, profile, root, furniture) is { } article && !(profile.Body is null && LinkList.IsAround(page, metadata, article, furniture))) articles.Add(article);
        return articles;
    }

    // "第A02版：要闻", or the name alone.
    private static (string? Number, string? Name) PrintedPageOf(PageText page, CompiledProfile? profile)
    {
        foreach (var text in new LayerReader(page, -1).Texts(profile?.PageName))
            return PageMarker.Read(text.Span) is { } marker ? (marker.Page, marker.Name) : (null, text.ToString());
        return (null, null);
    }
}
