namespace Bulletin.Parsing.Html;

/// <summary>A selector of a profile, compiled: alternatives, each a chain of steps that the ancestors of an element must fulfil.</summary>
/// <remarks>The part of CSS that profiles need: <c>tag</c>, <c>#id</c>, <c>.class</c>, <c>[name]</c>, <c>[name=value]</c>, <c>[name*=value]</c>, <c>[name^=value]</c>, descendants, children (<c>&gt;</c>) and commas.</remarks>
internal sealed class PageSelector(IReadOnlyList<SelectorStep[]> alternatives)
{
    /// <summary>The nodes of the first alternative that matches anything in <paramref name="root"/> (-1: the page), in document order; none inside another.</summary>
    public List<int> Find(PageTree tree, int root)
    {
        var found = new List<int>();
        foreach (var chain in alternatives)
        {
            Find(tree, root, chain, found);
            if (found.Count > 0) break;
        }
        return found;
    }

    /// <summary>Adds the nodes of all alternatives in <paramref name="root"/> to <paramref name="found"/>.</summary>
    public void FindAll(PageTree tree, int root, List<int> found)
    {
        foreach (var chain in alternatives) Find(tree, root, chain, found);
    }

    /// <summary>True when the page holds an element that matches.</summary>
    public bool IsIn(PageTree tree)
    {
        foreach (var chain in alternatives)
        {
            if (tree.Names.Candidates(chain[^1]) is not { } candidates)
            {
                for (var i = 0; i < tree.Count; i++) if (Matches(tree, i, chain)) return true;
                continue;
            }
            foreach (var candidate in candidates) if (Matches(tree, candidate, chain)) return true;
        }
        return false;
    }

    private static void Find(PageTree tree, int root, SelectorStep[] chain, List<int> found)
    {
        var (start, end) = root < 0 ? (0, tree.Count) : (root, tree[root].End);
        if (tree.Names.Candidates(chain[^1]) is not { } candidates)
        {
            for (var i = start; i < end; i++) start = AddMatch(tree, i, start, end, chain, found);
            return;
        }
        var first = candidates.BinarySearch(start);
        for (var k = first < 0 ? ~first : first; k < candidates.Count; k++) start = AddMatch(tree, candidates[k], start, end, chain, found);
    }

    // Returns where the next match may begin: not inside one that was found.
    private static int AddMatch(PageTree tree, int node, int start, int end, SelectorStep[] chain, List<int> found)
    {
        if (node < start || node >= end || !Matches(tree, node, chain)) return start;
        found.Add(node);
        return tree[node].End;
    }

    // From the last step upwards: a descendant step may skip ancestors, a child step may not.
    private static bool Matches(PageTree tree, int node, SelectorStep[] chain)
    {
        if (!chain[^1].Fits(tree, node)) return false;
        for (var step = chain.Length - 2; step >= 0; step--)
        {
            var isChild = chain[step + 1].IsChild;
            node = tree[node].Parent;
            while (node >= 0 && !chain[step].Fits(tree, node)) node = isChild ? -1 : tree[node].Parent;
            if (node < 0) return false;
        }
        return true;
    }
}

/// <summary>What one element of a selector's chain must be.</summary>
internal sealed class SelectorStep
{
    public string? Tag { get; init; }

    public string? Id { get; init; }

    public IReadOnlyList<string> Classes { get; init; } = [];

    public IReadOnlyList<AttributeTest> Attributes { get; init; } = [];

    /// <summary>True when its parent, not just an ancestor, must fit the step before.</summary>
    public bool IsChild { get; init; }

    public bool Fits(PageTree tree, int index)
    {
        ref readonly var node = ref tree[index];
        if (node.Kind != PageNodeKind.Element) return false;
        if (Tag is not null && !string.Equals(node.Name, Tag, StringComparison.Ordinal)) return false;
        if (Id is not null && !string.Equals(node.Id, Id, StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var name in Classes) if (!HasClass(node.Classes, name)) return false;
        foreach (var test in Attributes) if (!test.Fits(tree.Attribute(index, test.Name))) return false;
        return true;
    }

    private static bool HasClass(ReadOnlySpan<char> classes, ReadOnlySpan<char> name)
    {
        for (var start = 0; start + name.Length <= classes.Length;)
        {
            var at = classes[start..].IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
            at += start;
            var end = at + name.Length;
            if ((at == 0 || char.IsWhiteSpace(classes[at - 1])) && (end == classes.Length || char.IsWhiteSpace(classes[end]))) return true;
            start = end;
        }
        return false;
    }
}

/// <summary>A test of an attribute.</summary>
/// <param name="Name">Name of the attribute.</param>
/// <param name="Operator"><c>=</c> equal, <c>*</c> holds, <c>^</c> begins with, or none for any value.</param>
/// <param name="Value">What the value is compared with, in any case.</param>
internal readonly record struct AttributeTest(string Name, char Operator, string Value)
{
    public bool Fits(string? value) => value is not null && Operator switch
    {
        '=' => value.Equals(Value, StringComparison.OrdinalIgnoreCase),
        '*' => value.Contains(Value, StringComparison.OrdinalIgnoreCase),
        '^' => value.StartsWith(Value, StringComparison.OrdinalIgnoreCase),
        _ => true,
    };
}
