using AngleSharp.Dom;
using AngleSharp.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Where the tags of elements stand in the markup, noted while the parser makes them.</summary>
/// <remarks>Elements are asked for in document order, which is nearly the order in which they were made; keeping every token costs far more.</remarks>
internal sealed class ElementPositions
{
    // The parser moves elements that stand wrongly in tables; more of them than this at one place lose their position.
    private const int Lookahead = 16;

    private readonly List<(IElement Element, int Offset)> _made = new(256);
    private int _next;

    /// <summary>Notes that <paramref name="element"/> was made from the tag at <paramref name="position"/>.</summary>
    public void Add(IElement element, TextPosition position) => _made.Add((element, position.Index));

    /// <summary>Offset of the element's tag; -1 when it is not known.</summary>
    public int Find(IElement element)
    {
        var end = Math.Min(_made.Count, _next + Lookahead);
        for (var i = _next; i < end; i++)
        {
            if (!ReferenceEquals(_made[i].Element, element)) continue;
            _next = i + 1;
            return _made[i].Offset;
        }
        return -1;
    }
}
