namespace Bulletin.Parsing.Html;

/// <summary>Finds the stories of a page that sets several: in elements of one kind beside each other, each under a headline of one look.</summary>
/// <remarks>Cards of a list look the same, but their headings are links; the parts of one text stand under its headline, or are numbered.</remarks>
internal sealed class StoryFinder(StoryHead heads, MainContent content)
{
    // Below the number of an issue stand the office and the day, then its first story.
    private const int LinesOfMasthead = 3;

    // The stories hold so much of the page's sentences.
    private const double Most = 0.7;

    private static readonly PageSelector Articles = SelectorParser.Parse("article");

    /// <summary>The stories in <c>article</c> elements with headings; none when there are fewer than two or an element is no story.</summary>
    public static List<PageStory> InArticles(PageText page)
    {
        var stories = new List<PageStory>();
        foreach (var node in Articles.Find(page.Tree, -1))
        {
            var (first, count) = page.LinesOf(node).GetOffsetAndLength(page.Lines.Length);
            if (count < 2 || page.Lines[first].Level == 0 || page.IsLink(first) || StoryHead.BodyBelow(page, first, first + count) is not (var body and >= 0)) return [];
            stories.Add(new PageStory(first, first, body, first + count));
        }
        return stories.Count > 1 ? stories : [];
    }

    /// <summary>The stories in sibling elements of one name and class around or in the element <paramref name="body"/>; none when they hold too little of the page.</summary>
    public List<PageStory> InSiblings(PageText page, int body, bool[] furniture)
    {
        var weights = content.WeightsOf(page, furniture);
        for (var node = body; node >= 0; node = page.Tree[node].Parent)
        {
            foreach (var group in Groups(page, node))
            {
                var stories = WithOneLook(page, group);
                if (stories.Count > 1 && stories.Sum(story => weights[story.End] - weights[story.First]) >= Most * weights[^1]) return stories;
            }
        }
        return [];
    }

    // The children that have the form of a story, by name and class.
    private static IEnumerable<List<PageStory>> Groups(PageText page, int parent)
    {
        var groups = new Dictionary<(string, string?), List<PageStory>>();
        for (var i = parent + 1; i < page.Tree[parent].End; i = page.Tree[i].End)
        {
            ref readonly var child = ref page.Tree[i];
            if (!child.IsBlock || child.IsHidden) continue;
            var (first, count) = page.LinesOf(i).GetOffsetAndLength(page.Lines.Length);
            if (count < 2 || StoryHead.BodyBelow(page, first, first + count) is not (var body and >= 0)) continue;
            if (!groups.TryGetValue((child.Name, child.Classes), out var group)) groups.Add((child.Name, child.Classes), group = []);
            group.Add(new PageStory(first, -1, body, first + count));
        }
        return groups.Values.Where(group => group.Count > 1);
    }

    // The headline is the line whose element every story has above its text.
    private List<PageStory> WithOneLook(PageText page, List<PageStory> group)
    {
        for (var i = group[0].First; i < group[0].Body; i++)
        {
            if (!heads.IsLayer(page, i)) continue;
            var look = new StoryLook(page, i);
            if (!look.IsSetOff) continue;
            var stories = group.ConvertAll(story => story with { Headline = FindLook(page, story, look) });
            if (stories.TrueForAll(story => story.Headline >= 0)) return stories;
        }
        return [];
    }

    private int FindLook(PageText page, in PageStory story, StoryLook look)
    {
        for (var i = story.First; i < story.Body; i++)
            if (heads.IsLayer(page, i) && new StoryLook(page, i) == look) return i;
        return -1;
    }

    // 本期要目: the contents of an issue name it.
    private static bool IsAnnounced(PageText page, int number, int first, int headline)
    {
        for (var i = number + 1; i < first; i++)
            if (page[i].IndexOf(page[headline], StringComparison.Ordinal) >= 0) return true;
        return false;
    }

    /// <summary>
    /// The stories of an issue that is one text: centred bold lines among the lines <paramref name="first"/> to <paramref name="end"/>, each story signed at its end.
    /// Above the line of its <paramref name="number"/> stands the name. Its only story stands just below the masthead.
    /// </summary>
    public List<PageStory> InOneText(PageText page, int first, int end, int number)
    {
        var stories = new List<PageStory>();
        for (var i = Math.Max(first, number + 1); i < end; i++)
        {
            if (!page.IsCentred(i) || !page.IsStrong(i) || !heads.IsLayer(page, i) || StoryHead.BodyBelow(page, i, end) is not (var body and >= 0)) continue;
            if (stories.Count > 0)
            {
                if (!heads.IsSignature(page, i - 1) && !IsAnnounced(page, number, stories[0].Headline, i)) return [];
                stories[^1] = stories[^1] with { End = i };
            }
            stories.Add(new PageStory(i, i, body, end));
        }
        return stories.Count > 1 || (stories.Count == 1 && page.IsCentred(number) && stories[0].Headline <= number + LinesOfMasthead) ? stories : [];
    }
}
