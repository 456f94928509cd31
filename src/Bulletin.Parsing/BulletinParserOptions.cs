using Bulletin.Parsing.Html;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Segmentation;
using NodaTime;

namespace Bulletin.Parsing;

/// <summary>Everything a parser can be told. Each floor owns its options; this record only puts them together.</summary>
public sealed record BulletinParserOptions
{
    /// <summary>The defaults.</summary>
    public static BulletinParserOptions Default { get; } = new();

    /// <summary>Day of publication, when the caller knows it; it goes before all that the text says. Default null.</summary>
    public LocalDate? PublicationDate { get; init; }

    /// <summary>Whether inputs are web pages or text. Default: told by their beginning.</summary>
    public InputFormat Format { get; init; }

    /// <summary>How web pages are read.</summary>
    public HtmlOptions Html { get; init; } = new();

    /// <summary>How inputs are read.</summary>
    public ReadingOptions Reading { get; init; } = new();

    /// <summary>How articles are told apart.</summary>
    public SegmentationOptions Segmentation { get; init; } = new();
}
