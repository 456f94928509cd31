namespace Bulletin.Parsing.Html;

/// <summary>A printed line of a page: what stands between two breaks, with white space collapsed.</summary>
internal struct PageLine
{
    /// <summary>Where its characters begin in <see cref="PageText.Text"/>.</summary>
    public int Start;

    /// <summary>Number of its characters.</summary>
    public int Length;

    /// <summary>Index of the first text node in it.</summary>
    public int Node;

    /// <summary>Index of the element that encloses the line as a block.</summary>
    public int Block;

    /// <summary>Index of the table row that it stands in; -1 outside of tables.</summary>
    public int Row;

    /// <summary>How many of its characters are links.</summary>
    public int LinkLength;

    /// <summary>How many of its characters are bold.</summary>
    public int StrongLength;

    /// <summary>True when an image stands between it and the line before.</summary>
    public bool IsAfterImage;

    /// <summary>Level of the heading element around it, 1 to 6; else 0.</summary>
    public int Level;
}
