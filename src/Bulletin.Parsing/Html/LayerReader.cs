using System.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Reads the layers that a profile points to in one article, and keeps which lines of the page they took.</summary>
/// <param name="page">The page.</param>
/// <param name="root">The element of the article; -1 for the page.</param>
internal sealed class LayerReader(PageText page, int root)
{
    private readonly HashSet<int> _used = [];

    /// <summary>True when a layer holds the line, so that it is no body.</summary>
    public bool IsUsed(int line) => _used.Contains(line);

    /// <summary>Takes a line.</summary>
    public void Use(int line) => _used.Add(line);

    /// <summary>Adds the lines of a layer; returns the last line of the page among them, or -1.</summary>
    public int Add(PageSelector? selector, LineRole role, PageArticle article)
    {
        if (selector is null) return -1;
        var last = -1;
        foreach (var node in selector.Find(page.Tree, root))
        {
            foreach (var text in TextsOf(node)) article.Add(role, text, page.Tree[node].Position);
            last = Math.Max(last, Take(node));
        }
        return last;
    }

    /// <summary>The texts of a layer.</summary>
    public IEnumerable<ReadOnlyMemory<char>> Texts(PageSelector? selector) => selector is null ? [] : selector.Find(page.Tree, root).SelectMany(TextsOf);

    /// <summary>Where the body stands: between the comments of the profile, in the elements of its selector, or where the sentences are.</summary>
    public IEnumerable<(int Start, int End)> BodyRanges(CompiledProfile profile, MainContent content, bool[] furniture)
    {
        var ranges = BetweenComments(profile.Profile);
        if (ranges.Count > 0) return ranges;
        if (profile.Body is { } selector) return selector.Find(page.Tree, root).Select(node => (node, page.Tree[node].End));
        return content.Find(page, furniture) is var found && found >= 0 ? [(found, page.Tree[found].End)] : [];
    }

    private List<(int Start, int End)> BetweenComments(HtmlProfile profile)
    {
        var ranges = new List<(int, int)>();
        if (profile.BodyAfterComment is not { } open || profile.BodyBeforeComment is not { } close) return ranges;
        var (start, end) = root < 0 ? (0, page.Tree.Count) : (root, page.Tree[root].End);
        for (start = page.Tree.FindComment(open, start); start >= 0 && start < end; start = page.Tree.FindComment(open, start))
        {
            var stop = page.Tree.FindComment(close, start);
            if (stop < 0) stop = end;
            // Doubled marks open twice; an empty range is no body.
            while (page.Tree.FindComment(open, start + 1) is var again && again > start && again < stop) start = again;
            if (!page.LinesIn(start, stop).Equals(new Range(page.LinesIn(start, stop).Start, page.LinesIn(start, stop).Start))) ranges.Add((start, stop));
            start = stop;
        }
        return ranges;
    }

    private IEnumerable<ReadOnlyMemory<char>> TextsOf(int node)
    {
        if (page.Tree[node].Name == "meta") return [page.Tree.Attribute(node, "content").AsMemory()];
        if (page.Tree.Attribute(node, "datetime") is { } time) return [time.AsMemory()];
        if (page.Tree[node].IsHidden) return Lines(HiddenText(node));
        // An element inside a line is read by itself; the line may hold other layers.
        if (!page.Tree[node].IsBlock) return Lines(InlineText(page, node));
        var (first, count) = page.LinesOf(node).GetOffsetAndLength(page.Lines.Length);
        return Enumerable.Range(first, count).Select(i => page.Printed(i));
    }

    private static IEnumerable<ReadOnlyMemory<char>> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.AsMemory());

    /// <summary>The printed characters in an element, a line feed where a line ends in it.</summary>
    public static string InlineText(PageText page, int node)
    {
        var text = new StringBuilder();
        for (var i = node + 1; i < page.Tree[node].End; i++)
        {
            if (page.Tree[i].Kind == PageNodeKind.Text && !page.Tree[i].IsHidden) PageTextReader.AppendCollapsed(page.Tree[i].Text, text);
            else if (page.Tree[i].Name == "br" || page.Tree[i].IsBlock) text.Append('\n');
        }
        return text.ToString();
    }

    private string HiddenText(int node) => page.Tree[node].End > node + 1 ? page.Tree[node + 1].Text ?? string.Empty : string.Empty;

    // The line that an element stands in is taken when it holds nothing else.
    private int TakeInline(int node)
    {
        var line = page.LinesIn(0, page.Tree[node].End).End.Value - 1;
        if (line >= 0 && page.Tree.Holds(node, page.Lines[line].Node) && PageText.SameText(page[line], InlineText(page, node).Replace("\n", string.Empty, StringComparison.Ordinal))) _used.Add(line);
        return line;
    }

    private int Take(int node)
    {
        if (page.Tree[node].IsHidden) return -1;
        if (!page.Tree[node].IsBlock) return TakeInline(node);
        var (first, count) = page.LinesOf(node).GetOffsetAndLength(page.Lines.Length);
        for (var i = first; i < first + count; i++) _used.Add(i);
        return count > 0 ? first + count - 1 : -1;
    }
}
