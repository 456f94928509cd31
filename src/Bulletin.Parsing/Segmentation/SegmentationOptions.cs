namespace Bulletin.Parsing.Segmentation;

/// <summary>How articles are told apart.</summary>
public sealed record SegmentationOptions
{
    /// <summary>
    /// Longest line without markup, in UTF-16 code units, that may be a headline. Default 100: decks of names make headlines of up to
    /// 80 characters in provincial papers.
    /// </summary>
    public int MaxHeadlineLength { get; init; } = 100;
}
