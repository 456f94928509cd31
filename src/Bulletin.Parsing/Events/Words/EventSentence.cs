namespace Bulletin.Parsing.Events.Words;

/// <summary>A sentence of a body, or a line of a headline.</summary>
/// <param name="Start">Where it begins, behind the dateline.</param>
/// <param name="End">Where it ends, without its mark.</param>
/// <param name="Paragraph">Index of its paragraph; -1 in the headline.</param>
internal readonly record struct EventSentence(int Start, int End, int Paragraph)
{
    /// <summary>True for a line of the headline block.</summary>
    public bool IsHeadline => Paragraph < 0;
}
