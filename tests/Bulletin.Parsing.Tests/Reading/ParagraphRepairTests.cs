using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Reading;

public sealed class ParagraphRepairTests
{
    [Fact]
    public void Joins_a_paragraph_that_a_column_broke_and_keeps_both_places()
    {
        const string text = "## 青石区走访企业\n\n3月7日，韩松走访企业，叮嘱部门用足用好各项\n\n扶持优惠政策。会后，他听取了汇报。\n";
        var article = Parsed.Article(text);
        Parsed.Paragraphs(article).Should().Equal("3月7日，韩松走访企业，叮嘱部门用足用好各项扶持优惠政策。会后，他听取了汇报。");
        article.Paragraphs[0].Spans.Should().HaveCount(2);
        string.Concat(article.Paragraphs[0].Spans.Select(span => text[span.Start..span.End])).Should().Be(article.Paragraphs[0].Text);
    }

    [Fact]
    public void Joins_before_a_mark_that_cannot_begin_a_paragraph() =>
        Parsed.Paragraphs(Parsed.Article("## 青石区走访企业\n\n韩松先后来到三家企业\n\n、两个社区。\n")).Should().Equal("韩松先后来到三家企业、两个社区。");

    [Fact]
    public void Leaves_whole_paragraphs_apart() =>
        Parsed.Article("## 青石区走访企业\n\n韩松走访企业。\n\n他强调，要抓紧。\n").Paragraphs.Should().HaveCount(2);

    [Fact]
    public void Leaves_what_a_colon_announces_apart() =>
        Parsed.Article("## 任免名单\n\n会议决定任命下列人员：\n\n张三为副区长；\n\n李四为局长。\n").Paragraphs.Should().HaveCount(3);

    [Fact]
    public void Joins_hard_wrapped_lines_into_their_paragraphs()
    {
        const string text = """
            云川新报
            2023年5月18日 星期四 第12期 第2版

            韩松在青石区调研
            　　本报讯（记者 苗青）5月17日，市委书记韩松来到
            青石区调研重点项目建设。他先后来到临湖产业园、城
            东医院和望湖小区，察看项目进展，听取群众意见，现
            场协调解决困难。
            　　韩松强调，要把项目建设作为头等大事，倒排工期
            ，挂图作战，确保按时建成。
            　　市领导参加调研，有关部门主要负责同志一同前往
            并汇报了各自工作。
            """;
        var article = Parsed.Article(text);
        article.Headline.Should().Be("韩松在青石区调研");
        article.Paragraphs.Should().HaveCount(3);
        article.Paragraphs[1].Text.Should().Be("韩松强调，要把项目建设作为头等大事，倒排工期，挂图作战，确保按时建成。");
    }

    [Theory]
    [InlineData("## 题目\n\n会\u200B议\uFEFF听取\u00AD了汇报。\n", "会议听取了汇报。")]
    [InlineData("## 题目\n\n会议\0听取了\uE5E5汇报。\n", "会议听取了汇报。")]
    [InlineData("## 题目\n\n<p><strong>央视网消息</strong>：会议&nbsp;召开。</p>\n", "央视网消息：会议召开。")]
    [InlineData("## 题目\n\n**会议**召开，[详情](https://example.org/a)见下。\n", "会议召开，详情见下。")]
    [InlineData("## 题目\n\n审议<云川市条例>，1+1>2，带*号。\n", "审议<云川市条例>，1+1>2，带*号。")]
    public void Leaves_out_what_prints_nothing_and_keeps_what_does(string text, string paragraph) =>
        Parsed.Paragraphs(Parsed.Article(text)).Should().Equal(paragraph);

    [Fact]
    public void Cuts_paragraphs_of_HTML_that_stand_on_one_line()
    {
        var article = Parsed.Article("## 题目\n\n<p>会议召开。<br></p><p style=\"text-indent: 2em;\"><b>小标题</b></p><p>会议指出，要抓紧。</p>\n");
        Parsed.Paragraphs(article).Should().Equal("会议召开。", "小标题", "会议指出，要抓紧。");
        article.Paragraphs[1].Kind.Should().Be(ParagraphKind.CrossHeading);
    }
}
