namespace Bulletin.Parsing.Html;

/// <summary>Where the elements of each name, id and class stand in a page, so that a selector looks at candidates only.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<int>> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> _classes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Indexes <paramref name="nodes"/>.</summary>
    public NameIndex(ReadOnlySpan<PageNode> nodes)
    {
        var classes = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            if (node.Kind != PageNodeKind.Element) continue;
            if (IsRare(node.Name, node.Traits)) Add(_tags, node.Name, i);
            if (node.Id is { Length: > 0 } id) Add(_ids, id, i);
            if (node.Classes is null) continue;
            foreach (var range in node.Classes.AsSpan().SplitAny(" \t\r\n\f"))
            {
                var name = node.Classes.AsSpan()[range];
                if (name.IsEmpty) continue;
                if (!classes.TryGetValue(name, out var list)) classes[name] = list = [];
                // A class may be written twice on one element.
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }
    }

    /// <summary>The elements that may fit <paramref name="step"/>, in document order; null when its names tell nothing.</summary>
    public List<int>? Candidates(SelectorStep step)
    {
        if (step.Id is not null) return _ids.GetValueOrDefault(step.Id, None);
        if (step.Classes.Count > 0) return _classes.GetValueOrDefault(step.Classes[0], None);
        return step.Tag is null || !IsRare(step.Tag, PageTags.Of(step.Tag)) ? null : _tags.GetValueOrDefault(step.Tag, None);
    }

    // Most elements bear one of a few names, which lead to no one place; a selector that has nothing else walks the page.
    private static bool IsRare(string name, TagTraits traits) =>
        traits is TagTraits.None or TagTraits.Hidden && name is not ("span" or "i" or "em" or "font" or "script" or "option");

    private static List<int> None { get; } = [];

    private static void Add(Dictionary<string, List<int>> index, string name, int node)
    {
        if (!index.TryGetValue(name, out var list)) index.Add(name, list = []);
        list.Add(node);
    }
}
