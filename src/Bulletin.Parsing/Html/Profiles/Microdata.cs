namespace Bulletin.Parsing.Html.Profiles;

/// <summary>Pages that mark the parts of an article with schema.org microdata.</summary>
internal static class Microdata
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "microdata",
        Version = 1,
        Recognise = "[itemprop=articleBody]",
        Headline = "[itemprop=headline]",
        Subheadline = "[itemprop=alternativeHeadline]",
        Date = "[itemprop=datePublished]",
        Byline = "[itemprop=author]",
        Body = "[itemprop=articleBody]",
    };
}
