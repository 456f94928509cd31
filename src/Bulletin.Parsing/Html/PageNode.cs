namespace Bulletin.Parsing.Html;

/// <summary>What a node of a page is.</summary>
internal enum PageNodeKind : byte
{
    Element,
    Text,
    Comment,
}

/// <summary>One node of a page. The nodes of a page stand in document order, so that a subtree is a range of them.</summary>
internal struct PageNode
{
    /// <summary>Element, text or comment.</summary>
    public PageNodeKind Kind;

    /// <summary>True when neither it nor what it holds is printed: scripts, hidden elements, controls.</summary>
    public bool IsHidden;

    /// <summary>What the name of an element means.</summary>
    public TagTraits Traits;

    /// <summary>True for an element that begins and ends lines.</summary>
    public readonly bool IsBlock => (Traits & TagTraits.Block) != 0;

    /// <summary>Name of an element in lower case; empty for others.</summary>
    public string Name;

    /// <summary>The id, or null.</summary>
    public string? Id;

    /// <summary>The class names as written, or null.</summary>
    public string? Classes;

    /// <summary>The characters of a text or comment.</summary>
    public string? Text;

    /// <summary>Index of the parent; -1 for the root.</summary>
    public int Parent;

    /// <summary>Index after the last node below it.</summary>
    public int End;

    /// <summary>Offset of an element's tag in the markup, in UTF-16 code units; -1 when it is not known.</summary>
    public int Position;
}
