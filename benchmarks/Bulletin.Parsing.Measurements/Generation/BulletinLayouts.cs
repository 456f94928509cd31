using System.Globalization;
using System.Text;

namespace Bulletin.Parsing.Measurements.Generation;

/// <summary>Issues in every layout that the library reads.</summary>
public sealed class BulletinLayouts(Random random)
{
    private const int LineWidth = 28;

    private readonly BulletinGrammar _grammar = new(random);

    /// <summary>An issue of this day with the ending that its layout has.</summary>
    public (string Text, string Extension) Issue(DateOnly day)
    {
        _grammar.Day = day;
        var articles = random.Next(6, 22);
        return random.Next(7) switch
        {
            0 => (MarkdownPage(articles), ".md"),
            1 => (Transcript(articles), ".md"),
            2 => (IndentedPage(articles), ".txt"),
            3 => (HardWrapped(articles), ".txt"),
            4 => (ShortNews(articles), ".txt"),
            5 => (WebPage(1), ".html"),
            _ => (BrokenMarkdown(articles), ".md"),
        };
    }

    private string MarkdownPage(int articles)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# {_grammar.Pick(WordLists.Papers)}（{Day("yyyyMMdd")}）\n\n");
        for (var i = 0; i < articles; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {_grammar.Headline()}\n\n");
            foreach (var paragraph in _grammar.Paragraphs()) text.Append(paragraph).Append("\n\n");
        }
        return text.ToString();
    }

    private string Transcript(int articles)
    {
        var headlines = Enumerable.Range(0, articles).Select(_ => _grammar.Headline()).ToList();
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# 《青石新闻》（{Day("yyyyMMdd")}）\n\n## 新闻摘要\n\n本期节目主要内容：\n\n");
        for (var i = 0; i < articles; i++) text.Append(CultureInfo.InvariantCulture, $"{i + 1}.{headlines[i]}；\n\n");
        foreach (var headline in headlines)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {headline}\n\n");
            foreach (var paragraph in _grammar.Paragraphs()) text.Append(CultureInfo.InvariantCulture, $"央视网消息（青石新闻）：{paragraph}\n\n");
        }
        return text.ToString();
    }

    private string IndentedPage(int articles)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{_grammar.Pick(WordLists.Papers)}\n{Day("yyyy年M月d日")} 星期三 第A0{random.Next(1, 9)}版：要闻\n\n");
        for (var i = 0; i < articles; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{_grammar.Headline()}\n　　本报讯（记者 {_grammar.Name()}）");
            foreach (var paragraph in _grammar.Paragraphs()) text.Append(CultureInfo.InvariantCulture, $"{paragraph}\n　　");
            text.Length -= 2;
            text.Append('\n');
        }
        return text.ToString();
    }

    private string HardWrapped(int articles)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{_grammar.Pick(WordLists.Papers)} {Day("yyyy-MM-dd")}\n\n");
        for (var i = 0; i < articles; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{_grammar.Headline()}\n\n");
            foreach (var paragraph in _grammar.Paragraphs())
            {
                for (var start = 0; start < paragraph.Length; start += LineWidth) text.Append(start == 0 ? "　　" : string.Empty).Append(paragraph.AsSpan(start, Math.Min(LineWidth, paragraph.Length - start))).Append('\n');
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private string ShortNews(int articles)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{_grammar.Pick(WordLists.Cities)}要闻\n\n");
        for (var i = 0; i < articles * 2; i++) text.Append(CultureInfo.InvariantCulture, $"●{_grammar.Sentence()}{_grammar.Sentence()}\n\n");
        return text.ToString();
    }

    // As OCR leaves it: headings of wrong level, paragraphs broken in the middle of a sentence, a byline in dots.
    private string BrokenMarkdown(int articles)
    {
        var text = new StringBuilder();
        for (var i = 0; i < articles; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {_grammar.Headline()}\n\n## {_grammar.Pick(WordLists.Slogans)}\n\n");
            foreach (var paragraph in _grammar.Paragraphs())
            {
                var cut = random.Next(1, paragraph.Length);
                text.Append(paragraph.AsSpan(0, cut)).Append("\n\n").Append(paragraph.AsSpan(cut)).Append("\n\n");
            }
            text.Length -= 2;
            text.Append(CultureInfo.InvariantCulture, $"·{_grammar.Name()}·\n\n");
        }
        return text.ToString();
    }

    private string WebPage(int articles)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>{_grammar.Headline()}</title><meta name=\"PubDate\" content=\"{Day("yyyy-MM-dd")}\"></head><body>\n<ul class=\"nav\">");
        for (var i = 0; i < 40; i++) text.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/column/{i}.html\">{_grammar.Pick(WordLists.Topics)}</a></li>");
        text.Append("</ul>\n");
        for (var i = 0; i < articles; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<h1>{_grammar.Headline()}</h1><div class=\"article\">");
            foreach (var paragraph in _grammar.Paragraphs()) text.Append(CultureInfo.InvariantCulture, $"<p style=\"text-indent:2em\">{paragraph}</p>\n");
            text.Append("</div>");
        }
        return text.Append("<div class=\"footer\">主办：青石市融媒体中心</div></body></html>").ToString();
    }

    private string Day(string format) => _grammar.Day.ToString(format, CultureInfo.InvariantCulture);
}
