namespace Bulletin.Parsing.Model;

/// <summary>A story that a list, an index or the picture of a printed page links to.</summary>
/// <param name="Title">Its title as printed.</param>
/// <param name="Address">Where it stands, as the page writes it.</param>
/// <param name="Spans">Where the title stands.</param>
public sealed record PageLink(string Title, string Address, ValueList<TextSpan> Spans)
{
    /// <summary>The corners of its area on the picture of the printed page, as x and y in turn; empty when the link is no area.</summary>
    public ValueList<int> Outline { get; init; }
}
