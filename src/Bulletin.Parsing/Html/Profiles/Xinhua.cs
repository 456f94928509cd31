namespace Bulletin.Parsing.Html.Profiles;

/// <summary>新华网.</summary>
internal static class Xinhua
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "xinhua",
        Version = 1,
        Recognise = "#detailContent, #p-detail",
        Headline = ".head-line h1 .title, .head-line h1, .h-title, h1",
        Date = ".header-time, .h-time, .header-cont .info",
        Body = "#detailContent, #p-detail",
        Remove = "#articleEdit, .tiyi1, .zan-wap, .relatedNews",
    };
}
