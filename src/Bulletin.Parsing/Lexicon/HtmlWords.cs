namespace Bulletin.Parsing.Lexicon;

/// <summary>Words by which the parts of a web page are known: in the names of classes and ids, and above lists of other stories.</summary>
internal sealed class HtmlWords(LexiconTable table)
{
    public const string TableName = "html_words.tsv";

    /// <summary>Parts of class names and ids that mark what is no article: menus, comments, lists of other stories.</summary>
    public WordSet FurnitureClass { get; } = table.Words("furniture-class");

    /// <summary>Parts of class names and ids that mark a headline.</summary>
    public WordSet TitleClass { get; } = table.Words("title-class");

    /// <summary>Labels of the headline where an article is set as a form.</summary>
    public WordSet HeadlineLabel { get; } = table.Words("headline-label");

    /// <summary>Labels of the line above the headline there.</summary>
    public WordSet KickerLabel { get; } = table.Words("kicker-label");

    /// <summary>Labels of the line below the headline there.</summary>
    public WordSet SubheadlineLabel { get; } = table.Words("subheadline-label");

    /// <summary>Labels of the text there.</summary>
    public WordSet BodyLabel { get; } = table.Words("body-label");

    /// <summary>Headings on the page of a person in office, which tells of no happening.</summary>
    public WordSet ProfileLabel { get; } = table.Words("profile-label");

    /// <summary>Class names that mark the line above a headline.</summary>
    public WordSet KickerClass { get; } = table.Words("kicker-class");

    /// <summary>Class names that mark a line below a headline.</summary>
    public WordSet SubheadlineClass { get; } = table.Words("subheadline-class");

    /// <summary>A short line that begins so stands above a list of other stories, at which a body ends.</summary>
    public WordSet BodyEnd { get; } = table.Words("body-end");

    /// <summary>What a line holds that a site says to its visitor in place of an article: that a page is missing, or how to sign in.</summary>
    public WordSet SiteMessage { get; } = table.Words("site-message");

    /// <summary>Ends of titles that programs give to every page: 内容页, 新闻详情.</summary>
    public WordSet PageName { get; } = table.Words("page-name");

    /// <summary>Labels of what a site prints about where it is at home.</summary>
    public WordSet ContactLabel { get; } = table.Words("contact-label");

    /// <summary>Ends of the first sentences that a list prints of a story.</summary>
    public WordSet TeaserEnd { get; } = table.Words("teaser-end");
}
