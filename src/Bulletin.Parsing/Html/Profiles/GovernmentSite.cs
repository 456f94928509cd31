namespace Bulletin.Parsing.Html.Profiles;

/// <summary>Government sites by the metas of the 政府网站发展指引 and the containers of the systems in use there (TRS, UCAP, VSB).</summary>
internal static class GovernmentSite
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "government",
        Version = 1,
        Recognise = "meta[name=ArticleTitle], .TRS_Editor, #UCAP-CONTENT, .UCAPCONTENT, #vsb_content, .v_news_content, [id^=vsb_content]",
        Headline = "meta[name=ArticleTitle]",
        Byline = "meta[name=AuthorName]",
        Body = "#UCAP-CONTENT, .UCAPCONTENT, .v_news_content, [id^=vsb_content], .TRS_Editor, #zoom, #zoomcon, .article-content",
    };
}
