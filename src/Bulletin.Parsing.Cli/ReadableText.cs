using Bulletin.Parsing.Model;
using NodaTime.Text;

namespace Bulletin.Parsing.Cli;

/// <summary>An issue as text for reading: headline layers, authors, repaired paragraphs.</summary>
internal static class ReadableText
{
    public static void Write(BulletinIssue issue, TextWriter writer)
    {
        WriteHead(issue, writer);
        foreach (var article in issue.Articles)
        {
            writer.WriteLine();
            if (article.Kicker is { } kicker) writer.WriteLine($"引题 {kicker}");
            writer.WriteLine($"主题 {article.Headline ?? "（无标题）"}");
            foreach (var line in article.Subheadlines) writer.WriteLine($"副题 {line}");
            if (article.Bylines.Count > 0) writer.WriteLine($"作者 {string.Join('、', article.Bylines.Select(byline => byline.Name))}");
            foreach (var paragraph in article.Paragraphs) writer.WriteLine($"　　{paragraph.Text}");
        }
    }

    /// <summary>Title, date, number and page of the issue in one line, when it has any.</summary>
    public static void WriteHead(BulletinIssue issue, TextWriter writer)
    {
        var date = issue.Date is { } day ? LocalDatePattern.Iso.Format(day) : null;
        var head = string.Join(' ', new[] { issue.Title, date, issue.Number is { } number ? $"第{number}期" : null, issue.Page is { } page ? $"第{page}版" : null, issue.PageName }.Where(part => part is not null));
        if (head.Length > 0) writer.WriteLine($"【{head}】");
    }
}
