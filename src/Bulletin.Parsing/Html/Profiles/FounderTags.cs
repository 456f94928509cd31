namespace Bulletin.Parsing.Html.Profiles;

/// <summary>Pages of Founder's 数字报 system that set the layers in elements of their own (<c>founder-title</c> and its like).</summary>
internal static class FounderTags
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "founder-tags",
        Version = 1,
        IsPrinted = true,
        Recognise = "founder-content",
        Kicker = "founder-introtitle",
        Headline = "founder-title",
        Subheadline = "founder-subtitle",
        Date = "founder-date",
        Byline = "founder-author",
        PageName = "founder-nodename",
        Body = "founder-content",
    };
}
