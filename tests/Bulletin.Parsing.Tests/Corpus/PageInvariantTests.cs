using System.Globalization;
using System.Text;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Html;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Corpus;

/// <summary>What must hold for every web page at hand: the project's own, and the shared corpus when it lies beside the project.</summary>
public sealed class PageInvariantTests
{
    private const int Mutations = 20_000;

    // Far below what any page of the project has, so that each limit is met.
    private static readonly HtmlOptions Tight = new() { MaxLength = 3_000, MaxDepth = 6, MaxElements = 40 };

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "<", ">", "</", "/>", "<!--", "-->", "\"", "'", "&", "&#", "&#x110000;", "&nbsp;", "<p>", "</p>", "<div>", "</div>", "<br>", "<table>", "<td>", "<a href=x>", "</a>", "<b>", "<font>", "<script>", "</script>",
            "<style>", "<title>", "<plaintext>", "<svg>", "<math>", "<template>", "<select>", "<!--enpcontent-->", "<!--/enpcontent-->", "<!--enpproperty <title>", "<founder-content>", "<meta name=PubDate content=2023-03-08>", "<meta charset=big5>",
            "\0", "\u3000", "\uFEFF", "会议，会议。", "2023年3月8日", "（记者 温晓）", "作者：", "责任编辑：", "<article>", "<h1>", "<li>", "<img>", "\r\n", "{", "}",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0x80], [0xC4, 0xE3], [0xE4, 0xBD],
    ];

    public static TheoryData<string> Pages => [.. Bulletins.AllPages.Select(path => Path.GetRelativePath(Bulletins.Root, path))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_span_lies_in_the_text_and_equals_its_surface(string page) => Check(Parse(page));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Bodies_carry_no_markup(string page)
    {
        foreach (var paragraph in Parse(page).Articles.SelectMany(article => article.Paragraphs))
            paragraph.Text.Should().NotMatchRegex(@"</(p|div|span|a|font|td)\b|<!--|<(p|div|span|br)\b[^<]*>").And.NotContain("\n").And.NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_issue_comes_back_as_it_was_written(string page)
    {
        var issue = Parse(page);
        BulletinJson.Deserialize(BulletinJson.Serialize(issue)).Should().Be(issue);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_result_is_the_same_twice_under_every_culture(string page)
    {
        var expected = BulletinJson.Serialize(Parse(page));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "zh-CN", "th-TH" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                BulletinJson.Serialize(Parse(page)).Should().Be(expected);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_result_is_the_same_on_several_threads()
    {
        var pages = Bulletins.OwnPages.Select(File.ReadAllBytes).ToList();
        var expected = pages.ConvertAll(page => BulletinParser.Default.Parse(page));
        Parallel.For(0, pages.Count * 8, i => BulletinParser.Default.Parse(pages[i % pages.Count]).Should().Be(expected[i % pages.Count]));
    }

    [Fact]
    public void A_mutated_page_never_throws_breaks_no_span_and_keeps_to_the_limits()
    {
        var tight = new BulletinParser(new BulletinParserOptions { Html = Tight, Format = InputFormat.Html });
        var pages = Bulletins.OwnPages.Select(File.ReadAllBytes).ToArray();
        var random = new Random(20231107);
        for (var i = 0; i < Mutations; i++)
        {
            var page = new List<byte>(pages[i % pages.Length]);
            for (var edits = random.Next(1, 9); edits > 0; edits--)
            {
                var at = random.Next(page.Count + 1);
                page.RemoveRange(at, Math.Min(random.Next(0, 40), page.Count - at));
                page.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
            }
            if (random.Next(8) == 0) page.RemoveRange(page.Count / 2, page.Count - (page.Count / 2));
            Check(BulletinParser.Default.Parse(page.ToArray()));
            if (i % 10 != 0) continue;
            var cut = tight.Parse(page.ToArray());
            Check(cut);
            // The headline of the head may be printed beside the text of the page, never more.
            cut.Text.Length.Should().BeLessThanOrEqualTo(2 * Tight.MaxLength);
        }
    }

    private static BulletinIssue Parse(string page) => BulletinParser.Default.ParseFile(Path.Combine(Bulletins.Root, page));

    private static void Check(BulletinIssue issue)
    {
        foreach (var article in issue.Articles)
        {
            foreach (var line in article.HeadlineLines) Surface(issue, line.Spans).Should().Be(line.Text);
            foreach (var paragraph in article.Paragraphs.Concat(article.Captions)) Surface(issue, paragraph.Spans).Should().Be(paragraph.Text);
            foreach (var byline in article.Bylines) string.Concat(Surface(issue, byline.Spans).Where(c => !char.IsWhiteSpace(c))).Should().Be(byline.Name);
            foreach (var paragraph in article.Paragraphs) article.Spans.Should().Contain(span => span.Contains(paragraph.GetExtent()));
            foreach (var document in article.Documents) document.Mentions.Should().OnlyContain(span => span.End <= issue.Text.Length);
        }
        var spans = issue.Articles.SelectMany(article => article.Spans).Order().ToList();
        for (var i = 1; i < spans.Count; i++) spans[i].Start.Should().BeGreaterThanOrEqualTo(spans[i - 1].End);
        foreach (var link in issue.Links) Surface(issue, link.Spans).Should().Be(link.Title);
        foreach (var diagnostic in issue.Diagnostics) diagnostic.Span.End.Should().BeInRange(diagnostic.Span.Start, issue.Text.Length);
    }

    private static string Surface(BulletinIssue issue, ValueList<TextSpan> spans) => string.Concat(spans.Select(span => issue.Text[span.Start..span.End]));
}
