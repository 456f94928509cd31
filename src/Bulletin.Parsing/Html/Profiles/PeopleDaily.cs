namespace Bulletin.Parsing.Html.Profiles;

/// <summary>The electronic edition of 人民日报 and papers that use its layout.</summary>
internal static class PeopleDaily
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "people-daily",
        Version = 1,
        IsPrinted = true,
        Recognise = "div.article p.sec, div.article #ozoom",
        Kicker = "div.article h3",
        Headline = "div.article h1",
        Subheadline = "div.article h2",
        Byline = "div.article h4",
        Date = "div.article p.sec .date, div.article p.sec",
        Body = "div.article #ozoom, div.article #articleContent",
    };
}
