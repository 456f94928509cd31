using Bulletin.Parsing.Html;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Html;

/// <summary>Pages made to hurt: each ends in bounded time and memory with what could be read.</summary>
public sealed class LimitTests
{
    // Ordinary pages of this size take well under a second; what costs the square of its length takes minutes.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    // Memory taken for each character that is read, everything counted that was ever asked for. Paragraphs of one character take 140, those that open sixteen fonts again 313.
    private const long MostBytes = 400;

    [Theory]
    [InlineData("nested divs", "BP1009")]
    [InlineData("nested divs with paragraphs", "BP1009")]
    [InlineData("open formatting before many paragraphs", "BP1009")]
    [InlineData("anchors around divs", "BP1009")]
    [InlineData("everything unclosed", "BP1010")]
    [InlineData("attributes", null)]
    [InlineData("fifty megabytes", "BP1008")]
    [InlineData("nested tables", "BP1009")]
    [InlineData("nested lists", "BP1009")]
    [InlineData("foreign elements", "BP1009")]
    [InlineData("open comment", null)]
    [InlineData("plaintext", null)]
    [InlineData("marks", null)]
    [InlineData("open quote", null)]
    [InlineData("selects", null)]
    [InlineData("properties", null)]
    [InlineData("ruby texts", "BP1009")]
    [InlineData("captions", null)]
    [InlineData("long names above many lines", null)]
    [InlineData("titles in foreign elements", null)]
    [InlineData("stories with pictures", null)]
    [InlineData("a row of cells", null)]
    [InlineData("headings in one text", null)]
    public void A_hostile_page_ends_in_bounded_time_and_memory(string shape, string? diagnostic)
    {
        var markup = Pages.With($"<h1>青石区召开推进会</h1>{Pages.TwoParagraphs}{Make(shape)}");
        BulletinIssue? read = null;
        // The first page that is read at all loads the words.
        Pages.Issue(Pages.With(Pages.TwoParagraphs));
        var before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan.FromMilliseconds(ThreadTime.Of(() => read = Pages.Issue(markup))).Should().BeLessThan(Bound);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostBytes * Math.Min(markup.Length, new HtmlOptions().MaxLength));
        var issue = read!;
        if (diagnostic is not null) issue.Diagnostics.Select(d => d.Id).Should().Contain(diagnostic);
        Parsed.Paragraphs(issue.Articles.Should().ContainSingle().Subject).Should().StartWith(Pages.First);
    }

    [Fact]
    public void Text_below_the_deepest_element_is_kept()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 100_000));
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1>{deep}{Pages.TwoParagraphs}"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void A_page_full_of_null_characters_is_no_text() =>
        Pages.Issue("<html>" + new string('\0', 100_000)).Diagnostics.Should().ContainSingle(d => d.Id == "BP1004" && d.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void Single_null_characters_are_left_out()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区\0召开推进会</h1><p>{Pages.First}\0</p><p>\0{Pages.Second}</p>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void A_page_of_plain_text_mode_is_text()
    {
        var issue = Pages.Issue($"<plaintext><p>{Pages.First}</p>");
        issue.Text.Should().Contain(Pages.First);
    }

    [Fact]
    public void A_file_is_cut_before_it_is_decoded()
    {
        var options = new BulletinParserOptions { Html = new HtmlOptions { MaxLength = 1_000 } };
        var bytes = System.Text.Encoding.UTF8.GetBytes(Pages.With($"<h1>青石区召开推进会</h1>{Pages.TwoParagraphs}") + new string(' ', 100_000));
        var issue = new BulletinParser(options).Parse(bytes);
        issue.Diagnostics.Should().Contain(d => d.Id == "BP1008" && d.Message == "The page is longer than 1000; the rest was left out. Raise HtmlOptions.MaxLength to read it whole.");
        issue.Articles.Should().ContainSingle();
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1001, 1)]
    public void A_limit_out_of_its_range_is_refused(int length, int depth, int elements)
    {
        var make = () => new BulletinParser(new BulletinParserOptions { Html = new HtmlOptions { MaxLength = length, MaxDepth = depth, MaxElements = elements } });
        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_deepest_nesting_that_may_be_asked_for_is_read()
    {
        var parser = new BulletinParser(new BulletinParserOptions { Html = new HtmlOptions { MaxDepth = 1000 } });
        var markup = Pages.With($"<h1>青石区召开推进会</h1>{Repeat("<div><p>", 100_000)}{Pages.TwoParagraphs}");
        Parsed.Paragraphs(parser.Parse(markup).Articles.Should().ContainSingle().Subject).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void A_headline_is_found_under_a_title_of_any_length()
    {
        var markup = Pages.With($"<h1>青石区召开推进会</h1>{Pages.TwoParagraphs}{Repeat("<p>会议</p>", 20_000)}", $"<title>{Repeat("会", 1_000_000)}</title>");
        Pages.Article(markup).Headline.Should().Be("青石区召开推进会");
    }

    [Fact]
    public void A_fragment_is_read_when_the_caller_says_that_it_is_html()
    {
        var parser = new BulletinParser(new BulletinParserOptions { Format = InputFormat.Html });
        Parsed.Paragraphs(parser.Parse(Pages.TwoParagraphs).Articles.Should().ContainSingle().Subject).Should().Equal(Pages.First, Pages.Second);
    }

    private static string Make(string shape) => shape switch
    {
        "nested divs" => Repeat("<div>", 100_000),
        "nested divs with paragraphs" => Repeat("<div><p>会", 100_000),
        "open formatting before many paragraphs" => string.Concat(Enumerable.Range(0, 500).Select(i => $"<font size={i}>")) + Repeat("<p>会", 20_000),
        "anchors around divs" => Repeat("<a><div>", 50_000),
        "everything unclosed" => Repeat("<p><a><b><table><td><ul><li><font><span>会", 200_000),
        "attributes" => "<p " + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"a{i}=1 ")) + ">会</p>",
        "fifty megabytes" => Repeat("<p>会议听取了汇报，研究了工作。</p>", 2_000_000),
        "nested tables" => Repeat("<table><tr><td>", 50_000),
        "nested lists" => Repeat("<ul><li>", 50_000),
        "foreign elements" => Repeat("<svg><g>", 50_000),
        "open comment" => "<!--" + Repeat("<p>会--", 1_000_000),
        "plaintext" => "<plaintext>" + Repeat("<div>会", 500_000),
        "marks" => Repeat("<", 3_000_000) + Repeat("&", 3_000_000),
        "open quote" => "<p title=\"" + Repeat("<p>会", 1_000_000),
        "selects" => Repeat("<select><option>会", 50_000),
        "ruby texts" => Repeat("<rt>", 100_000),
        "captions" => Repeat("<p class=caption>会</p><p>会议", 100_000),
        "long names above many lines" => $"<div class='{new string('a', 200_000)}' style='{new string('b', 200_000)}'>{Repeat("<img>会议<br>", 50_000)}</div>",
        "titles in foreign elements" => Repeat("<svg><title><div>", 50_000),
        "stories with pictures" => Repeat("<div class=s><b>临湖县会议</b><img alt=会议现场照片><p>会议听取了汇报，研究了工作。</p></div>", 60_000),
        "a row of cells" => $"<table><tr>{Repeat("<td>会议", 200_000)}</tr></table>",
        "headings in one text" => $"<p>第3期</p>{Repeat("<p align=center><b>临湖县会议</b></p><p>（区委办）</p>", 60_000)}",
        "properties" => Repeat("<!--enpproperty <author>" + Repeat("<title>会", 100) + "-->", 2_000),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static string Repeat(string unit, int count) => new System.Text.StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();
}
