using System.Globalization;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Cli;

/// <summary>An issue for reading, with each mention marked in its place and, below the text, the rule that found it and what it understood.</summary>
internal sealed class Explanation(TextWriter writer, TerminalStyle style)
{
    public void Write(BulletinIssue issue)
    {
        ReadableText.WriteHead(issue, writer);
        foreach (var article in issue.Articles) Write(article);
        foreach (var diagnostic in issue.Diagnostics) writer.WriteLine(diagnostic.ToString());
    }

    private void Write(Article article)
    {
        var mentions = MarkedMention.Of(article);
        writer.WriteLine();
        foreach (var line in article.HeadlineLines) Write($"{NameOf(line.Layer)} ", line.Text, line.Spans, mentions);
        foreach (var byline in article.Bylines) writer.WriteLine($"作者 {byline.Name} {style.Paint(byline.Rule, byline.Rule)}");
        foreach (var paragraph in article.Paragraphs) Write("　　", paragraph.Text, paragraph.Spans, mentions);
    }

    private void Write(string lead, string text, ValueList<TextSpan> spans, List<MarkedMention> mentions)
    {
        var marked = new MarkedText(text, spans, mentions);
        writer.WriteLine(lead + marked.ToString(style));
        var width = marked.Mentions.Select(mention => mention.Rule.Length).DefaultIfEmpty().Max();
        var number = 0;
        foreach (var mention in marked.Mentions)
        {
            var confidence = mention.Confidence is { } value ? value.ToString("0.00 ", CultureInfo.InvariantCulture) : string.Empty;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{++number,6} {style.Paint(mention.Rule, mention.Rule.PadRight(width))} {confidence}{mention.Text}"));
        }
    }

    private static string NameOf(HeadlineLayer layer) => layer switch
    {
        HeadlineLayer.Kicker => "引题",
        HeadlineLayer.Subheadline => "副题",
        _ => "主题",
    };
}
