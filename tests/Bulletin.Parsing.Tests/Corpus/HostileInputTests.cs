using System.Text;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Tests.Support;
using CsCheck;

namespace Bulletin.Parsing.Tests.Corpus;

/// <summary>Bad input gives a clear message or a diagnostic, and the rest of it is still parsed.</summary>
public sealed class HostileInputTests
{
    private const string Article = "青石区召开会议\n　　3月7日，青石区召开会议。\n　　会议指出，要抓紧。\n";

    public static TheoryData<string> Own => [.. Bulletins.Own.Select(path => Path.GetRelativePath(Bulletins.Root, path))];

    [Fact]
    public void An_empty_text_is_told() => Ids(string.Empty).Should().Equal("BP1005");

    [Fact]
    public void A_text_of_spaces_is_told() => Ids(" \n　　\n\t\n").Should().Equal("BP1005");

    [Fact]
    public void Binary_data_is_told_and_gives_no_article()
    {
        var random = new Random(1);
        var bytes = new byte[5000];
        random.NextBytes(bytes);
        var issue = BulletinParser.Default.Parse(bytes);
        issue.Articles.Should().BeEmpty();
        issue.Diagnostics.Should().Contain(d => d.Id == "BP1004" && d.Severity == DiagnosticSeverity.Error);
        issue.Diagnostics.Should().OnlyContain(d => d.Span.End <= issue.Text.Length);
    }

    [Fact]
    public void A_wrong_charset_is_told_and_the_rest_is_parsed()
    {
        var issue = new BulletinParser(new BulletinParserOptions { Reading = new ReadingOptions { Encoding = "utf-8" } }).Parse([.. "题目一二三四\n"u8, 0xC7, 0xE0, 0x0A, .. Encoding.UTF8.GetBytes("　　会议召开。\n　　会议指出，要抓紧。\n")]);
        issue.Diagnostics.Should().Contain(d => d.Id == "BP1001");
        issue.Articles.SelectMany(Parsed.Paragraphs).Should().Contain("会议指出，要抓紧。");
    }

    [Fact]
    public void A_lone_surrogate_is_told_and_the_rest_is_parsed()
    {
        var issue = Parsed.Issue(Article + "　　\uD83D坏字。\n");
        issue.Diagnostics.Should().ContainSingle(d => d.Id == "BP1003").Which.Span.Length.Should().Be(1);
        issue.Articles[0].Paragraphs.Should().HaveCount(3);
        Parsed.Issue(Article + "　　\uD83D\uDE00好。\n").Diagnostics.Should().NotContain(d => d.Id == "BP1003");
    }

    [Theory]
    [InlineData("（")]
    [InlineData("《")]
    [InlineData("“")]
    [InlineData("[")]
    [InlineData("<p")]
    [InlineData("<!--")]
    [InlineData("**")]
    [InlineData("&nbsp")]
    public void An_unterminated_bracket_costs_nothing_else(string mark)
    {
        var article = Parsed.Article($"青石区召开会议\n　　3月7日，青石区{mark}召开会议。\n　　会议指出，要抓紧。\n");
        article.Headline.Should().Be("青石区召开会议");
        article.Paragraphs[^1].Text.Should().EndWith("会议指出，要抓紧。");
    }

    [Fact]
    public void Only_furniture_gives_no_article() =>
        Parsed.Issue("首页\n上一篇：会议\n下一篇：活动\n浏览次数：12\n责任编辑：王五\n版权所有\n").Articles.Should().BeEmpty();

    [Fact]
    public void A_headline_of_a_million_characters_is_text()
    {
        var issue = Parsed.Issue(new string('会', 1 << 20) + "\n" + Article);
        issue.Articles.SelectMany(Parsed.Paragraphs).Should().Contain("会议指出，要抓紧。");
    }

    [Fact]
    public void A_text_beyond_the_limit_is_cut_and_told()
    {
        var issue = new BulletinParser(new BulletinParserOptions { Reading = new ReadingOptions { MaxTextLength = 10 } }).Parse(Article);
        issue.Text.Should().HaveLength(10);
        issue.Diagnostics.Should().ContainSingle(d => d.Id == "BP1006");
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void No_truncated_prefix_throws_or_breaks_a_span(string file)
    {
        var text = File.ReadAllText(Path.Combine(Bulletins.Root, file));
        for (var length = 0; length < text.Length; length += 1 + (text.Length / 400)) Check(BulletinParser.Default.Parse(text[..length]));
        var bytes = File.ReadAllBytes(Path.Combine(Bulletins.Root, file));
        for (var length = 0; length < bytes.Length; length += 1 + (bytes.Length / 100)) Check(BulletinParser.Default.Parse(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void Random_edits_never_throw_or_break_a_span()
    {
        var texts = Bulletins.Own.Select(File.ReadAllText).ToArray();
        var marks = "\n\r\t　 #*·（）()《》“”<>&[]!_\\-:：。，、…0123456789〔〕版第期年月日记者摄\0\uFEFF\uE5E5\uD800\uDC00".ToCharArray();
        var edits = Gen.Select(Gen.Int[0, texts.Length - 1], Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 20], Gen.OneOf([.. marks.Select(mark => Gen.Const(mark))]).Array[0, 6]).Array[1, 12]);
        edits.Sample(
            edit =>
            {
                var text = new StringBuilder(texts[edit.Item1]);
                foreach (var (place, length, inserted) in edit.Item2)
                {
                    var start = text.Length == 0 ? 0 : place % text.Length;
                    text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, inserted);
                }
                Check(BulletinParser.Default.Parse(text.ToString()));
            },
            seed: "0000KOIPe036",
            iter: 3000);
    }

    private static IEnumerable<string> Ids(string text) => Parsed.Issue(text).Diagnostics.Select(d => d.Id);

    private static void Check(BulletinIssue issue)
    {
        foreach (var article in issue.Articles)
        {
            foreach (var paragraph in article.Paragraphs)
                string.Concat(paragraph.Spans.Select(span => issue.Text[span.Start..span.End])).Should().Be(paragraph.Text);
            foreach (var line in article.HeadlineLines)
                string.Concat(line.Spans.Select(span => issue.Text[span.Start..span.End])).Should().Be(line.Text);
        }
    }
}
