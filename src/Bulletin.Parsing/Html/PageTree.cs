using AngleSharp.Dom;

namespace Bulletin.Parsing.Html;

/// <summary>A page as nodes in document order: parsed once, walked without a pointer to follow.</summary>
internal sealed class PageTree(PageNode[] nodes, int count, IElement?[] elements)
{
    /// <summary>The nodes in document order.</summary>
    public ReadOnlySpan<PageNode> Nodes => nodes.AsSpan(0, count);

    /// <summary>Where the elements of each name stand.</summary>
    public NameIndex Names { get; } = new(nodes.AsSpan(0, count));

    /// <summary>Number of nodes.</summary>
    public int Count => count;

    /// <summary>The node at <paramref name="index"/>.</summary>
    public ref readonly PageNode this[int index] => ref nodes[index];

    /// <summary>An attribute of the element at <paramref name="index"/>, or null.</summary>
    public string? Attribute(int index, string name) => name switch
    {
        "id" => nodes[index].Id,
        "class" => nodes[index].Classes,
        _ => elements[index]?.GetAttribute(name),
    };

    /// <summary>True when <paramref name="inner"/> is <paramref name="outer"/> or stands in it.</summary>
    public bool Holds(int outer, int inner) => inner >= outer && inner < nodes[outer].End;

    /// <summary>Index of the first comment that reads <paramref name="text"/>, from <paramref name="start"/> on; -1 when there is none.</summary>
    public int FindComment(string text, int start)
    {
        for (var i = start; i < count; i++)
            if (nodes[i].Kind == PageNodeKind.Comment && nodes[i].Text.AsSpan().Trim().SequenceEqual(text)) return i;
        return -1;
    }
}
