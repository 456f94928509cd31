using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Html;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Resolution;
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

    /// <summary>The words that texts are read with. Default <see cref="BulletinLexicon.Default"/>.</summary>
    public BulletinLexicon Lexicon { get; init; } = BulletinLexicon.Default;

    /// <summary>
    /// The division that the issues are at home in, when the caller knows it: <c>崇川区</c>, or <c>南通市崇川区</c> where several divisions share a name. 区委 is then its
    /// committee and 市委 that of its city. Default null: the paper's name or the articles tell it, or it stays unknown.
    /// </summary>
    public string? Home { get; init; }

    /// <summary>Asked for the home of each issue when <see cref="Home"/> is null, before the paper's name and the articles are. Default null.</summary>
    public IHomeResolver? HomeResolver { get; init; }

    /// <summary>Rules of your own for people and bodies, asked after the built-in ones. Default none.</summary>
    public ValueList<IMentionRule> MentionRules { get; init; }

    /// <summary>Told each diagnostic of an issue once it is read, with the name of the file or null; for logs. It may be called by several threads at once. Default null.</summary>
    public Action<Diagnostic, string?>? OnDiagnostic { get; init; }

    /// <summary>Whether inputs are web pages or text. Default: told by their beginning.</summary>
    public InputFormat Format { get; init; }

    /// <summary>How web pages are read.</summary>
    public HtmlOptions Html { get; init; } = new();

    /// <summary>How inputs are read.</summary>
    public ReadingOptions Reading { get; init; } = new();

    /// <summary>How articles are told apart.</summary>
    public SegmentationOptions Segmentation { get; init; } = new();
}
