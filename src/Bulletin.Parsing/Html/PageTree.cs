using System.Buffers;
using AngleSharp.Dom;

namespace Bulletin.Parsing.Html;

/// <summary>A page as nodes in document order: parsed once, walked without a pointer to follow. Held in pooled arrays: dispose after use.</summary>
/// <param name="nodes">The nodes in a pooled array.</param>
/// <param name="count">Number of nodes.</param>
/// <param name="elements">The parser's elements, beside their nodes, in a pooled array.</param>
internal sealed class PageTree(PageNode[] nodes, int count, IElement?[] elements) : IDisposable
{
    private PageNode[] _nodes = nodes;
    private IElement?[] _elements = elements;

    /// <summary>The nodes in document order.</summary>
    public ReadOnlySpan<PageNode> Nodes => _nodes.AsSpan(0, Count);

    /// <summary>Where the elements of each name stand.</summary>
    public NameIndex Names { get; } = new(nodes.AsSpan(0, count));

    /// <summary>Number of nodes.</summary>
    public int Count { get; private set; } = count;

    /// <summary>The node at <paramref name="index"/>.</summary>
    public ref readonly PageNode this[int index] => ref _nodes[index];

    /// <summary>An attribute of the element at <paramref name="index"/>, or null.</summary>
    public string? Attribute(int index, string name) => name switch
    {
        "id" => _nodes[index].Id,
        "class" => _nodes[index].Classes,
        _ => _elements[index]?.GetAttribute(name),
    };

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        if (_nodes.Length == 0) return;
        ArrayPool<PageNode>.Shared.Return(_nodes, clearArray: true);
        ArrayPool<IElement?>.Shared.Return(_elements, clearArray: true);
        (_nodes, _elements, Count) = ([], [], 0);
    }

    /// <summary>True when <paramref name="inner"/> is <paramref name="outer"/> or stands in it.</summary>
    public bool Holds(int outer, int inner) => inner >= outer && inner < _nodes[outer].End;

    /// <summary>Index of the first comment that reads <paramref name="text"/>, from <paramref name="start"/> on; -1 when there is none.</summary>
    public int FindComment(string text, int start)
    {
        for (var i = start; i < Count; i++)
            if (_nodes[i].Kind == PageNodeKind.Comment && _nodes[i].Text.AsSpan().Trim().SequenceEqual(text)) return i;
        return -1;
    }
}
