using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;

namespace Bulletin.Parsing.Html;

/// <summary>Reads the articles of a page: where its profile says, and where it does not, where articles stand on any page.</summary>
internal sealed class PageReader
{
    // Authors, dates and the like stand at most so many lines above the headline, and in the first lines of the body.
    private const int LinesAboveHeadline = 3;
    private const int FirstBodyLines = 4;

    // Without a date there, it is looked for farther away.
    private const int FarLines = 60;
    private const int LinesBelowBody = 8;
    private const int ShortestPhotoNews = 50;

    private static readonly PageSelector Captions = SelectorParser.Parse("figcaption, .caption, .img-caption, .pic-caption, .image-caption, .picinfo, .img_desc, .img-desc, .pic-desc, .pic_desc, .photo-desc, .pictext, .img_txt, .tuzhu, .tushuo");

    private static readonly PageSelector Authors = SelectorParser.Parse("[class*=author], [id*=author], .writer, .reporter, .zuozhe");

    private readonly HeadlineFinder _headlines;
    private readonly HeadlineNeighbours _neighbours;
    private readonly InformationReader _information;
    private readonly BodyReader _bodies;
    private readonly MainContent _content;
    private readonly StoryReader _stories;

    public PageReader(BulletinLexicon lexicon, LineClassifier classifier, MainContent content)
    {
        _content = content;
        _headlines = new HeadlineFinder(lexicon.Html, lexicon.Layout, lexicon.Bylines, classifier);
        _neighbours = new HeadlineNeighbours(lexicon.Html, lexicon.Bylines, classifier);
        _information = new InformationReader(classifier, lexicon.Bylines, lexicon.Layout);
        _bodies = new BodyReader(lexicon, classifier);
        var heads = new StoryHead(classifier);
        _stories = new StoryReader(new StoryFinder(heads, content), new StoriesInRow(heads, content), heads, content, _headlines, _information, _bodies);
    }

    /// <summary>Reads the article in <paramref name="root"/> (-1: the page); null when there is none.</summary>
    public PageArticle? Read(PageText page, PageMetadata metadata, CompiledProfile profile, int root, bool[] furniture)
    {
        var layers = new LayerReader(page, root);
        var body = BodyOf(page, profile, root, layers, furniture);
        if (body.Count == 0) return null;
        var captions = new List<int>();
        Captions.FindAll(page.Tree, root, captions);
        profile.Caption?.FindAll(page.Tree, root, captions);
        var article = new PageArticle();
        var headline = AddHeadline(page, metadata, profile, layers, body, furniture, article);
        if (headline < 0 && page.Fold(metadata.WindowTitle) is { } title) body.RemoveAll(line => IsSite(page, line, title));
        if (body.Count == 0) return null;
        AddInformation(page, metadata, profile, layers, headline, body, article);
        body.RemoveAll(layers.IsUsed);
        _bodies.Read(page, new BodyLines(body, new NodeSet(page.Tree, captions)), article);
        article.ReadPhotoNews(ShortestPhotoNews);
        return article.HasBody ? article : null;
    }

    /// <summary>Reads the articles of a page that sets several; none when it does not.</summary>
    public List<PageArticle> ReadStories(PageText page, PageMetadata metadata, bool[] furniture)
    {
        var captions = new List<int>();
        Captions.FindAll(page.Tree, -1, captions);
        return _stories.Read(page, metadata, furniture, new NodeSet(page.Tree, captions));
    }

    // The site's name as a heading above all: the window's title ends in it.
    private static bool IsSite(PageText page, int line, string title) =>
        page.Lines[line].Level == 1 && page.Lines[line].Length < title.Length && title.AsSpan().EndsWith(page[line], StringComparison.Ordinal);

    private void ReadDateAbove(PageText page, int line, LayerReader layers, PageArticle article)
    {
        for (var i = line - 1; i >= Math.Max(0, line - FarLines); i--)
            if (!page.IsLink(i) && ReadLine(page, i, layers, article, hasDate: false)) return;
    }

    // Returns the last line of the headline block, or -1.
    private int AddHeadline(PageText page, PageMetadata metadata, CompiledProfile profile, LayerReader layers, List<int> body, bool[] furniture, PageArticle article)
    {
        layers.Add(profile.Kicker, LineRole.Kicker, article);
        var line = layers.Add(profile.Headline, LineRole.Headline, article);
        if (!article.Lines.Exists(l => l.Role == LineRole.Headline))
        {
            var found = _headlines.Find(page, metadata, body[0], furniture);
            // Not above the body: some systems print the headline as its first lines.
            if (found.Line < 0) found = HeadlineNeighbours.InBody(page, body, found);
            if (found.Line < 0 && (found.Text is null || found.IsName)) found = _headlines.FindInBody(page, body, found, furniture);
            line = _neighbours.Add(page, found, layers, article);
            // What stands above a headline inside the body is no part of the article.
            body.RemoveAll(other => other <= line);
        }
        else if (line >= 0 && profile.Profile is { Kicker: null, Subheadline: null })
        {
            _neighbours.AddNamed(page, line, layers, article);
        }
        var sub = layers.Add(profile.Subheadline, LineRole.Subheadline, article);
        return Math.Max(line, sub);
    }

    private void AddInformation(PageText page, PageMetadata metadata, CompiledProfile profile, LayerReader layers, int headline, List<int> body, PageArticle article)
    {
        var hasDate = false;
        foreach (var text in layers.Texts(profile.Date)) hasDate |= _information.Read(text, article, hasDate);
        layers.Add(profile.Byline, LineRole.Byline, article);
        var from = headline >= 0 ? headline + 1 : Math.Max(0, body[0] - LinesAboveHeadline);
        for (var i = from; i < body[0]; i++)
        {
            hasDate |= ReadLine(page, i, layers, article, hasDate);
            if (i + 1 < body[0]) AddLabelledAuthor(page, i, layers, article);
        }
        AddLabelledAuthors(page, layers, body, article);
        for (var i = 0; i < Math.Min(FirstBodyLines, body.Count) && !hasDate; i++)
            if (InformationReader.HasDate(page[body[i]]) && page.Lines[body[i]].Length <= 80) hasDate |= ReadLine(page, body[i], layers, article, hasDate);
        for (var i = Math.Max(0, headline - LinesAboveHeadline); i < headline && !hasDate; i++) hasDate |= ReadLine(page, i, layers, article, hasDate);
        if (!hasDate && metadata.Date is null) AddFarDate(page, layers, body, article);
        if (!HasByline(article)) AddCreditBelow(page, layers, body, article);
        if (!HasByline(article)) AddNamedAuthor(page, headline, body, article);
        if (!HasByline(article)) _information.ReadStated(metadata.Author, article);
    }

    // The last rows of a form stand in the element of its text.
    private void AddLabelledAuthors(PageText page, LayerReader layers, List<int> body, PageArticle article)
    {
        for (var i = 0; i + 1 < Math.Min(FirstBodyLines, body.Count); i++) AddLabelledAuthor(page, body[i], layers, article);
    }

    // 作者 in an element of its own, the name in the next.
    private void AddLabelledAuthor(PageText page, int line, LayerReader layers, PageArticle article)
    {
        if (!_information.IsLabel(page[line]) || line + 1 >= page.Lines.Length || !InformationReader.IsName(page[line + 1])) return;
        article.Add(LineRole.Byline, page.Printed(line + 1));
        layers.Use(line);
        layers.Use(line + 1);
    }

    // A name in an element that says what it is, between headline and text.
    private void AddNamedAuthor(PageText page, int headline, List<int> body, PageArticle article)
    {
        if (headline < 0) return;
        var named = new List<int>();
        Authors.FindAll(page.Tree, -1, named);
        foreach (var node in named)
        {
            if (node <= page.Lines[headline].Node || node >= page.Lines[body[0]].Node) continue;
            _information.ReadStated(LayerReader.InlineText(page, node), article);
            if (HasByline(article)) return;
        }
    }

    private static bool HasByline(PageArticle article) => article.Lines.Exists(line => line.Role == LineRole.Byline);

    // 记者：温晓 编辑：白露: sites print it in an element of its own below the body.
    private void AddCreditBelow(PageText page, LayerReader layers, List<int> body, PageArticle article)
    {
        for (var i = body[^1] + 1; i < Math.Min(page.Lines.Length, body[^1] + 1 + LinesAboveHeadline) && !page.IsLink(i); i++)
        {
            ReadLine(page, i, layers, article, hasDate: true);
            if (HasByline(article)) return;
        }
    }

    // The nearest line with a date above the body, else one just below it.
    private void AddFarDate(PageText page, LayerReader layers, List<int> body, PageArticle article)
    {
        ReadDateAbove(page, body[0], layers, article);
        if (article.Lines.Exists(line => line.Role == LineRole.Information)) return;
        for (var i = body[^1] + 1; i < Math.Min(page.Lines.Length, body[^1] + LinesBelowBody); i++)
            if (!page.IsLink(i) && !LinkList.IsBesideLink(page, i) && ReadLine(page, i, layers, article, hasDate: false)) return;
    }

    private bool ReadLine(PageText page, int line, LayerReader layers, PageArticle article, bool hasDate)
    {
        if (layers.IsUsed(line)) return false;
        return _information.Read(page.Printed(line), article, hasDate);
    }

    private List<int> BodyOf(PageText page, CompiledProfile profile, int root, LayerReader layers, bool[] furniture)
    {
        var removed = new List<int>();
        profile.Remove?.FindAll(page.Tree, root, removed);
        var left = new NodeSet(page.Tree, removed);
        var lines = new List<int>();
        foreach (var (start, end) in layers.BodyRanges(profile, _content, furniture))
        {
            var (first, count) = page.LinesIn(start, end).GetOffsetAndLength(page.Lines.Length);
            for (var i = first; i < first + count; i++)
                if (!left.Holds(page.Lines[i].Node) && (!furniture[page.Lines[i].Node] || furniture[start])) lines.Add(i);
        }
        return lines;
    }
}
