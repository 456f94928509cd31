using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>What a line is, by its form alone; which article it belongs to is decided later.</summary>
internal enum BlockKind
{
    /// <summary>Text: body or a headline printed without markup.</summary>
    Text,

    /// <summary>A heading by markup, with its level.</summary>
    Heading,

    /// <summary>A line that markup sets bold as a whole.</summary>
    Strong,

    /// <summary>A line that separates and prints nothing: a rule, the rest of markup.</summary>
    Separator,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A broken export's word in place of a text (undefined, NOTFOUND).</summary>
    Placeholder,

    /// <summary>A link to the source.</summary>
    Link,

    /// <summary>Web or page furniture.</summary>
    Furniture,

    /// <summary>The mark of a page (第A05版:新区在线).</summary>
    PageMarker,

    /// <summary>A line with a full date and little else.</summary>
    DateLine,

    /// <summary>A masthead line: date with number, page or editors.</summary>
    Masthead,

    /// <summary>A line that names authors only.</summary>
    Byline,

    /// <summary>A picture caption.</summary>
    Caption,

    /// <summary>The number of an official paper (云政发〔2024〕5号).</summary>
    DocumentNumber,

    /// <summary>A pointer to another page (下转二版).</summary>
    Pointer,
}

/// <summary>A line or paragraph of the input.</summary>
internal struct Block
{
    /// <summary>What it is.</summary>
    public BlockKind Kind;

    /// <summary>Level of a heading, 1 to 6; else 0.</summary>
    public int Level;

    /// <summary>The layer of the headline block that the input states; null when it is to be judged.</summary>
    public HeadlineLayer? Layer;

    /// <summary>Offset of its element's tag in the markup of a web page; null when it is not known.</summary>
    public int? MarkupOffset;

    /// <summary>Leading space in columns of half width.</summary>
    public int Indent;

    /// <summary>True when an empty line stands before it.</summary>
    public bool GapBefore;

    /// <summary>Its characters, without markup and without spaces at the ends.</summary>
    public Passage Passage;

    /// <summary>The address, when <see cref="Kind"/> is <see cref="BlockKind.Link"/>.</summary>
    public string? Address;

    public readonly ReadOnlySpan<char> Text => Passage.Text;
}
