using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Html;

/// <summary>How web pages are read, and how much of them.</summary>
public sealed record HtmlOptions
{
    /// <summary>
    /// Longest page that is read, in bytes of a file or UTF-16 code units of a string; the rest is left out with diagnostic BP1008.
    /// Default 16,777,216: the longest page met has 1 MB.
    /// </summary>
    public int MaxLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>
    /// Deepest nesting of elements that is kept, from 1 to 1,000; deeper tags are left out, their text is not, with diagnostic BP1009. Default 256.
    /// </summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Most elements that are built; the markup behind them is left out with diagnostic BP1010. Default 500,000.</summary>
    public int MaxElements { get; init; } = 500_000;

    /// <summary>Profiles that are tried before the built-in ones, in order; of one name the highest <see cref="HtmlProfile.Version"/> goes first. Default none.</summary>
    public ValueList<HtmlProfile> Profiles { get; init; }
}
