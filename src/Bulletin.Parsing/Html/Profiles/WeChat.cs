namespace Bulletin.Parsing.Html.Profiles;

/// <summary>Articles of public accounts on WeChat (公众号), where county media and offices publish.</summary>
internal static class WeChat
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "wechat",
        Version = 1,
        Recognise = "#js_content",
        Headline = "#activity-name, meta[property=og:title]",
        Date = "#publish_time",
        Byline = "#js_author_name_text, #js_author_name, #meta_content span.rich_media_meta_text",
        Body = "#js_content",
    };
}
