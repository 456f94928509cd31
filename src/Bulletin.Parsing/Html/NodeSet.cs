using System.Runtime.InteropServices;

namespace Bulletin.Parsing.Html;

/// <summary>Elements of a page with all that they hold, for a quick answer whether a node is among it.</summary>
internal sealed class NodeSet
{
    private readonly List<(int Start, int End)> _ranges;

    /// <param name="tree">The page.</param>
    /// <param name="elements">The elements, in any order.</param>
    public NodeSet(PageTree tree, List<int> elements)
    {
        elements.Sort();
        _ranges = new List<(int, int)>(elements.Count);
        foreach (var element in elements)
        {
            // An element inside the one before adds nothing.
            if (_ranges.Count == 0 || element >= _ranges[^1].End) _ranges.Add((element, tree[element].End));
        }
    }

    /// <summary>True when <paramref name="node"/> is one of the elements or stands in one.</summary>
    public bool Holds(int node)
    {
        var ranges = CollectionsMarshal.AsSpan(_ranges);
        int low = 0, high = ranges.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].End <= node) low = middle + 1;
            else high = middle;
        }
        return low < ranges.Length && ranges[low].Start <= node;
    }
}
