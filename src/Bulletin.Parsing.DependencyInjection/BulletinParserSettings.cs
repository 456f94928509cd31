using Bulletin.Parsing.Html;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Segmentation;

namespace Bulletin.Parsing.DependencyInjection;

/// <summary>What a parser can be told from configuration. Whatever else <see cref="BulletinParserOptions"/> holds is set by <see cref="Adjust"/>.</summary>
/// <remarks>A section may have these members under their names: <c>{ "Home": "崇川区", "LexiconFiles": ["words.tsv"], "MaxTextLength": 1000000 }</c>; any other key is refused.</remarks>
public sealed class BulletinParserSettings
{
    private Func<BulletinParserOptions, BulletinParserOptions> _adjust = options => options;

    /// <summary>As <see cref="BulletinParserOptions.Home"/>.</summary>
    public string? Home { get; set; }

    /// <summary>As <see cref="BulletinParserOptions.Format"/>.</summary>
    public InputFormat Format { get; set; }

    /// <summary>As <see cref="ReadingOptions.Encoding"/>.</summary>
    public string? Encoding { get; set; }

    /// <summary>Files with words of your own; see <see cref="Lexicon.UserWords.Load"/>.</summary>
    public IList<string> LexiconFiles { get; } = [];

    /// <summary>As <see cref="ReadingOptions.MaxTextLength"/>.</summary>
    public int MaxTextLength { get; set; } = BulletinParserOptions.Default.Reading.MaxTextLength;

    /// <summary>As <see cref="HtmlOptions.MaxLength"/>.</summary>
    public int MaxPageLength { get; set; } = BulletinParserOptions.Default.Html.MaxLength;

    /// <summary>As <see cref="HtmlOptions.MaxDepth"/>.</summary>
    public int MaxPageDepth { get; set; } = BulletinParserOptions.Default.Html.MaxDepth;

    /// <summary>As <see cref="HtmlOptions.MaxElements"/>.</summary>
    public int MaxPageElements { get; set; } = BulletinParserOptions.Default.Html.MaxElements;

    /// <summary>As <see cref="SegmentationOptions.MaxHeadlineLength"/>.</summary>
    public int MaxHeadlineLength { get; set; } = BulletinParserOptions.Default.Segmentation.MaxHeadlineLength;

    /// <summary>Whether diagnostics are logged. Default true.</summary>
    public bool LogDiagnostics { get; set; } = true;

    /// <summary>Changes the options once all settings are in them: profiles, rules, a resolver. Several calls follow each other.</summary>
    public void Adjust(Func<BulletinParserOptions, BulletinParserOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var before = _adjust;
        _adjust = options => change(before(options));
    }

    internal BulletinParserOptions ToOptions()
    {
        var options = new BulletinParserOptions
        {
            Home = Home,
            Format = Format,
            Reading = new ReadingOptions { Encoding = Encoding, MaxTextLength = MaxTextLength },
            Html = new HtmlOptions { MaxLength = MaxPageLength, MaxDepth = MaxPageDepth, MaxElements = MaxPageElements },
            Segmentation = new SegmentationOptions { MaxHeadlineLength = MaxHeadlineLength },
        };
        if (LexiconFiles.Count > 0) options = options with { Lexicon = options.Lexicon.With([.. LexiconFiles.Select(Lexicon.UserWords.Load)]) };
        return _adjust(options);
    }
}
