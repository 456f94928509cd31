using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the stories of a page that sets several, each in an <c>article</c> element under its own heading.</summary>
/// <remarks>Cards of a list look the same, but their headings are links.</remarks>
internal static class DigestStories
{
    private static readonly PageSelector Elements = SelectorParser.Parse("article");

    /// <summary>The stories; none when there are fewer than two or an element is no story.</summary>
    public static List<(int Node, int Headline)> Find(PageText page)
    {
        var stories = new List<(int, int)>();
        foreach (var node in Elements.Find(page.Tree, -1))
        {
            var (first, count) = page.LinesOf(node).GetOffsetAndLength(page.Lines.Length);
            if (count < 2 || page.Lines[first].Level == 0 || page.IsLink(first) || !HasSentence(page, first + 1, first + count)) return [];
            stories.Add((node, first));
        }
        return stories.Count > 1 ? stories : [];
    }

    private static bool HasSentence(PageText page, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!page.IsLink(i) && SentenceEnd.IsAt(page[i])) return true;
        return false;
    }
}
