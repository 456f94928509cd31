using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Reads a page that sets several stories.</summary>
internal sealed class StoryReader(StoryFinder finder, StoriesInRow rows, StoryHead heads, MainContent content, HeadlineFinder headlines, InformationReader information, BodyReader bodies)
{
    private const int MostLayers = 3;
    private const int FarLines = 60;

    /// <summary>The articles; none when the page is not one of several stories.</summary>
    public List<PageArticle> Read(PageText page, PageMetadata metadata, bool[] furniture, NodeSet captions)
    {
        var articles = new List<PageArticle>();
        foreach (var story in Find(page, metadata, furniture))
        {
            var article = Read(page, story, captions, articles.Count == 0);
            if (article.HasBody) articles.Add(article);
        }
        return articles;
    }

    private List<PageStory> Find(PageText page, PageMetadata metadata, bool[] furniture)
    {
        if (StoryFinder.InArticles(page) is { Count: > 0 } stories) return stories;
        if (content.Find(page, furniture) is not (var body and >= 0)) return [];
        stories = finder.InSiblings(page, body, furniture);
        var (first, count) = page.LinesOf(body).GetOffsetAndLength(page.Lines.Length);
        // Below a headline of their own the elements are parts of one article.
        if (stories.Count > 0) return NumberLine(page, stories[0].First) >= 0 || headlines.Find(page, metadata, stories[0].First, furniture).Line < 0 ? stories : [];
        if (NumberLine(page, first + count) is var number and >= 0)
            return finder.InOneText(page, first, first + count, number) is { Count: > 0 } signed ? signed : rows.InIssue(page, number, first + count, furniture);
        stories = rows.From(page, first, furniture);
        return stories.Count > 0 && headlines.Find(page, metadata, stories[0].Body, furniture).Line == stories[0].Headline ? stories : [];
    }

    // 第37期（总第512期）: what is numbered holds stories rather than being one.
    private static int NumberLine(PageText page, int end)
    {
        for (var i = 0; i < end; i++)
            if (page.Lines[i].Length <= FarLines && !page.IsLink(i) && IssueNumber.Find(page[i]) is not null && page[i].Contains('期')) return i;
        return -1;
    }

    private PageArticle Read(PageText page, in PageStory story, NodeSet captions, bool isFirst)
    {
        var article = new PageArticle();
        var used = new HashSet<int>();
        for (var i = Math.Max(story.First, story.Headline - MostLayers); i < story.Headline; i++) AddLayer(page, i, LineRole.Kicker, article, used);
        Add(page, story.Headline, LineRole.Headline, article, used);
        for (var i = story.Headline + 1; i < story.Body && used.Count <= MostLayers && !page.Lines[i].IsAfterImage && heads.IsLayer(page, i); i++) AddLayer(page, i, LineRole.Subheadline, article, used);
        var hasDate = false;
        for (var i = story.Headline + 1; i < story.Body && !hasDate; i++)
            if (!used.Contains(i)) hasDate = InformationReader.HasDate(page[i]) && information.Read(page.Printed(i), article, hasDate: false) && used.Add(i);
        if (isFirst)
            for (var i = story.First - 1; i >= Math.Max(0, story.First - FarLines) && !hasDate; i--)
                hasDate = !page.IsLink(i) && information.Read(page.Printed(i), article, hasDate: false);
        var body = new List<int>();
        for (var i = story.First; i < story.End; i++)
        {
            if (used.Contains(i) || i < story.Headline) continue;
            if (i < story.Body && heads.IsSignature(page, i)) information.Read(page.Printed(i), article, hasDate);
            else body.Add(i);
        }
        bodies.Read(page, new BodyLines(body, captions), article);
        return article;
    }

    private void AddLayer(PageText page, int line, LineRole role, PageArticle article, HashSet<int> used)
    {
        if (heads.IsLayer(page, line)) Add(page, line, role, article, used);
    }

    private static void Add(PageText page, int line, LineRole role, PageArticle article, HashSet<int> used)
    {
        article.Add(role, page.Printed(line), page.Tree[page.Lines[line].Block].Position);
        used.Add(line);
    }
}
