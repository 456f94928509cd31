using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Tests.Support;

/// <summary>Short ways to write and read web pages in tests.</summary>
internal static class Pages
{
    public const string First = "3月7日上午，青石区召开全区重点项目推进会，部署今年重点工作。";
    public const string Second = "会议要求，各部门要压实责任，加快项目建设进度，确保按期完成。";

    /// <summary>A page with this body, under a menu and above a footer.</summary>
    public static string With(string body, string head = "") =>
        $"<!DOCTYPE html><html><head><meta charset=\"utf-8\">{head}</head><body><ul class=\"nav\"><li><a href=\"/\">首页</a></li><li><a href=\"/news\">新闻频道</a></li></ul>{body}<div class=\"footer\">主办：青石区融媒体中心</div></body></html>";

    /// <summary>Two paragraphs of text.</summary>
    public static string TwoParagraphs => $"<p>{First}</p><p>{Second}</p>";

    public static BulletinIssue Issue(string markup) => BulletinParser.Default.Parse(markup);

    /// <summary>The one article of the page.</summary>
    public static Article Article(string markup) => Issue(markup).Articles.Should().ContainSingle().Subject;
}
