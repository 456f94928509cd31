using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Tests.Support;

/// <summary>Short ways to parse in tests.</summary>
internal static class Parsed
{
    public static BulletinIssue Issue(string text) => BulletinParser.Default.Parse(text);

    /// <summary>The one article of <paramref name="text"/>.</summary>
    public static Article Article(string text) => Issue(text).Articles.Should().ContainSingle().Subject;

    public static IEnumerable<string?> Headlines(BulletinIssue issue) => issue.Articles.Select(article => article.Headline);

    public static IEnumerable<string> Paragraphs(Article article) => article.Paragraphs.Select(paragraph => paragraph.Text);

    public static IEnumerable<string> Authors(Article article) => article.Bylines.Select(byline => byline.Name);
}
