using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the stories that a page sets one below the other in one element: headlines of one look, which no line of their texts has.</summary>
internal sealed class StoriesInRow(StoryHead heads, MainContent content)
{
    // A headline is the child of a row of a table, or of a box, beside those of its text.
    private const int MostLevels = 4;
    private const int LinesAbove = 14;
    private const int LongestDay = 16;

    // The headings of one text are seldom rows of a table; so many are not.
    private const int ManyRows = 3;

    // The stories hold so much of the page's sentences.
    private const double Most = 0.7;

    /// <summary>The stories below the line of an issue's <paramref name="number"/>.</summary>
    public List<PageStory> InIssue(PageText page, int number, int end, bool[] furniture)
    {
        for (var i = number + 1; i < end; i++)
        {
            if (StoryHead.IsSentence(page, i)) return [];
            if (new StoryLook(page, i) is not { IsSetOff: true } look || !heads.IsLayer(page, i) || Stories(page, i, look, furniture) is not { Count: > 1 } stories) continue;
            if (look.IsNamed || (stories.Count >= ManyRows && stories.TrueForAll(story => IsRowAboveText(page, story)))) return stories;
        }
        return [];
    }

    /// <summary>The stories of which the first stands around the line <paramref name="body"/>; each bears a name for its look, or is signed and dated at its end.</summary>
    public List<PageStory> From(PageText page, int body, bool[] furniture)
    {
        for (var i = Math.Max(0, body - LinesAbove); i <= body; i++)
        {
            if (new StoryLook(page, i) is not { IsSetOff: true } look || !heads.IsLayer(page, i) || Stories(page, i, look, furniture) is not { Count: > 1 } stories) continue;
            if (look.Classes is not null || stories.TrueForAll(story => IsDay(page[story.End - 1]))) return stories;
        }
        return [];
    }

    private List<PageStory> Stories(PageText page, int first, StoryLook look, bool[] furniture)
    {
        var node = page.Tree[page.Lines[first].Block].Parent;
        for (var level = 0; level < MostLevels && node >= 0; level++, node = page.Tree[node].Parent)
        {
            var end = page.LinesOf(node).End.Value;
            if (StoryHead.BodyBelow(page, first, end) < 0) continue;
            if (Heads(page, first, end, look, furniture) is not { } found) return [];
            if (found.Count < 2) continue;
            var weights = content.WeightsOf(page, furniture);
            return weights[end] - weights[first] >= Most * weights[^1] ? found : [];
        }
        return [];
    }

    // The headline and its text stand in rows of their own.
    private static bool IsRowAboveText(PageText page, in PageStory story) =>
        page.Lines[story.Headline].Row is var row and >= 0 && page.Lines[story.Body].Row is var text and >= 0 && row != text && page.Tree[row].Parent == page.Tree[text].Parent;

    // Null when a line of a text has the look of the headlines.
    private List<PageStory>? Heads(PageText page, int first, int end, StoryLook look, bool[] furniture)
    {
        var stories = new List<PageStory>();
        for (var i = first; i < end; i++)
        {
            if (!look.IsOn(page, i)) continue;
            if (furniture[page.Lines[i].Node] || !heads.IsLayer(page, i) || StoryHead.BodyBelow(page, i, end) is not (var body and >= 0)) return null;
            if (stories.Count > 0)
            {
                if (stories[^1].Body > i) return null;
                stories[^1] = stories[^1] with { End = i };
            }
            stories.Add(new PageStory(i, i, body, end));
        }
        return stories;
    }

    private static bool IsDay(ReadOnlySpan<char> text) => text.Length <= LongestDay && WrittenDate.TryRead(text, out _, out var length) && length == text.Length;
}
