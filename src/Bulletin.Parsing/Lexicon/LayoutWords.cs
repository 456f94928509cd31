namespace Bulletin.Parsing.Lexicon;

/// <summary>Words by which page furniture, mastheads, captions and continuation marks are known.</summary>
internal sealed class LayoutWords(LexiconTable table)
{
    public const string TableName = "layout_words.tsv";

    /// <summary>A short line that begins so is furniture.</summary>
    public WordSet FurnitureStart { get; } = table.Words("furniture-start");

    /// <summary>A paragraph of any length that begins so is a notice of the site.</summary>
    public WordSet NoticeStart { get; } = table.Words("notice-start");

    /// <summary>A short line that holds one of these is furniture.</summary>
    public WordSet Breadcrumb { get; } = table.Words("breadcrumb");

    public WordSet ImageLine { get; } = table.Words("image-line");

    public WordSet SiteStart { get; } = table.Words("site-start");

    public WordSet FurniturePart { get; } = table.Words("furniture-part");

    /// <summary>What broken exports print in place of a text.</summary>
    public WordSet Placeholder { get; } = table.Words("placeholder");

    /// <summary>Headings of a table of contents.</summary>
    public WordSet ContentsHeading { get; } = table.Words("contents-heading");

    /// <summary>Headings that only announce the texts below.</summary>
    public WordSet SectionHeading { get; } = table.Words("section-heading");

    /// <summary>Words that stand beside the date in a masthead.</summary>
    public WordSet MastheadMark { get; } = table.Words("masthead-mark");

    /// <summary>What the address of an image holds.</summary>
    public WordSet ImageMark { get; } = table.Words("image-mark");

    /// <summary>Beginnings of picture captions.</summary>
    public WordSet CaptionStart { get; } = table.Words("caption-start");

    /// <summary>Ends of picture captions.</summary>
    public WordSet CaptionEnd { get; } = table.Words("caption-end");

    /// <summary>Ends of the names of papers.</summary>
    public WordSet PaperSuffix { get; } = table.Words("paper-suffix");

    /// <summary>Words before the page on which an article goes on.</summary>
    public WordSet ContinuedOn { get; } = table.Words("continued-on");

    /// <summary>Words before the page on which an article began.</summary>
    public WordSet ContinuedFrom { get; } = table.Words("continued-from");

    /// <summary>Ends of site names that follow a title in a browser's title bar.</summary>
    public WordSet SiteSuffix { get; } = table.Words("site-suffix");

    /// <summary>Tags that sites set before or after a headline.</summary>
    public WordSet WebTag { get; } = table.Words("web-tag");

    /// <summary>True when <paramref name="text"/> ends as the names of papers and sites do.</summary>
    public bool IsPublisher(ReadOnlySpan<char> text) => PaperSuffix.LengthAtEnd(text) > 0 || SiteSuffix.LengthAtEnd(text) > 0;
}
