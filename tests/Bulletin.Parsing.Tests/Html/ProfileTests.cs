using Bulletin.Parsing.Html;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Html;

public sealed class ProfileTests
{
    private static readonly HtmlProfile Own = new()
    {
        Name = "own",
        Recognise = "#own-paper",
        Kicker = ".over",
        Headline = ".main",
        Subheadline = ".under",
        Date = ".day",
        Byline = ".who",
        PageName = ".page",
        Body = ".text",
        Remove = ".share",
    };

    [Fact]
    public void A_users_profile_says_where_every_layer_stands()
    {
        var markup = Pages.With($"<div id=own-paper><i class=page>要闻</i><b class=over>青石区召开推进会</b><b class=main>项目为王 实干当先</b><b class=under>楚怀远讲话</b><i class=day>2023年3月8日</i><i class=who>温晓</i><div class=text><p>{Pages.First}</p><p class=share>请大家都来分享这篇文章给朋友看。</p><p>{Pages.Second}</p></div></div>");
        var issue = new BulletinParser(new BulletinParserOptions { Html = new HtmlOptions { Profiles = [Own] } }).Parse(markup);
        var article = issue.Articles.Should().ContainSingle().Subject;
        (article.Kicker, article.Headline).Should().Be(("青石区召开推进会", "项目为王 实干当先"));
        article.Subheadlines.Should().Equal("楚怀远讲话");
        Parsed.Authors(article).Should().Equal("温晓");
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
        (issue.Date?.ToString("uuuu-MM-dd", null), issue.DateBasis, issue.PageName).Should().Be(("2023-03-08", DateBasis.DateLine, "要闻"));
    }

    [Fact]
    public void A_profile_may_point_to_several_articles_of_a_page()
    {
        var profile = new HtmlProfile { Name = "several", Recognise = ".story", Article = ".story", Headline = "h3", Body = ".text" };
        var markup = Pages.With($"<div class=story><h3>青石区召开推进会</h3><div class=text><p>{Pages.First}</p></div></div><div class=story><h3>各部门压实责任</h3><div class=text><p>{Pages.Second}</p></div></div>");
        var issue = new BulletinParser(new BulletinParserOptions { Html = new HtmlOptions { Profiles = [profile] } }).Parse(markup);
        Parsed.Headlines(issue).Should().Equal("青石区召开推进会", "各部门压实责任");
    }

    [Fact]
    public void A_page_that_its_profile_finds_empty_holds_no_article() =>
        Pages.Issue(Pages.With("<p>本期节目主要内容：一、青石区召开推进会，部署今年重点工作；二、各部门压实责任，加快项目建设进度。</p><div id=content_area></div>")).Articles.Should().BeEmpty();

    [Theory]
    [InlineData("第A02版：要闻", "A02", "要闻")]
    [InlineData("要闻", null, "要闻")]
    public void A_printed_page_has_a_number_and_a_name(string printed, string? number, string? name)
    {
        var issue = Pages.Issue(Pages.With($"<founder-nodename>{printed}</founder-nodename><founder-title>项目为王 实干当先</founder-title><founder-content>{Pages.TwoParagraphs}</founder-content>"));
        (issue.Page, issue.PageName).Should().Be((number, name));
    }

    [Fact]
    public void A_paragraph_that_a_column_broke_is_whole_in_a_printed_paper_only()
    {
        var body = $"<p>{Pages.First[..20]}</p><p>{Pages.First[20..]}</p><p>{Pages.Second}</p>";
        var printed = Pages.Article(Pages.With($"<founder-title>项目为王 实干当先</founder-title><founder-content>{body}</founder-content>"));
        Parsed.Paragraphs(printed).Should().Equal(Pages.First, Pages.Second);
        printed.Paragraphs[0].Spans.Count.Should().Be(2);
        Pages.Article(Pages.With($"<h1>项目为王 实干当先</h1><div>{body}</div>")).Paragraphs.Count.Should().Be(3);
    }

    [Fact]
    public void A_profile_with_a_broken_selector_is_refused()
    {
        var make = () => new BulletinParser(new BulletinParserOptions { Html = new HtmlOptions { Profiles = [Own with { Body = "div[" }] } });
        make.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(1, "楚怀远到村里走访")]
    [InlineData(3, "青石区召开推进会")]
    public void Of_the_versions_of_a_profile_the_newest_that_knows_the_page_reads_it(int version, string headline)
    {
        var own = new HtmlProfile { Name = "cctv", Version = version, Recognise = "#content_area", Headline = ".newest", Body = "#content_area" };
        var markup = Pages.With($"<p class=newest>青石区召开推进会</p><p class=tit>楚怀远到村里走访</p><div id=content_area>{Pages.TwoParagraphs}</div>");
        new BulletinParser(new BulletinParserOptions { Html = new HtmlOptions { Profiles = [own] } }).Parse(markup).Articles.Should().ContainSingle().Which.Headline.Should().Be(headline);
    }

    [Fact]
    public void Every_built_in_profile_has_a_name_and_a_version_of_its_own() =>
        BuiltInProfiles.All.Select(profile => (profile.Name, profile.Version)).Should().OnlyHaveUniqueItems();
}
