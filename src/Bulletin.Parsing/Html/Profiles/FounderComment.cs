namespace Bulletin.Parsing.Html.Profiles;

/// <summary>Pages of Founder's 数字报 system that state the layers in a comment (<c>enpproperty</c>) and mark the body with <c>enpcontent</c>.</summary>
internal static class FounderComment
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "founder-comment",
        Version = 1,
        IsPrinted = true,
        Recognise = "enpproperty title",
        Kicker = "enpproperty introtitle",
        Headline = "enpproperty title",
        Subheadline = "enpproperty subtitle",
        Date = "enpproperty date",
        Byline = "enpproperty author",
        PageName = "enpproperty nodename",
        BodyAfterComment = "enpcontent",
        BodyBeforeComment = "/enpcontent",
        Body = "founder-content, #ozoom, #articleContent, #content, .article",
        Remove = "#articlePages, .pages",
    };
}
