using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Html;

/// <summary>Pages that set several stories, and pages that only look so.</summary>
public sealed class StoryTests
{
    private const string SiteTitle = "<title>青石一周</title>";

    [Theory]
    [InlineData("<section class=art><div class=h>{0}</div><p>{1}</p></section>")]
    [InlineData("<table><tr><td><b>{0}</b></td></tr><tr><td><p>{1}</p></td></tr></table>")]
    [InlineData("<div class=item><h3>{0}</h3><p>{1}</p><p><a href=#top>返回顶部</a></p></div>")]
    public void Elements_of_one_kind_under_headlines_of_one_look_are_stories(string element)
    {
        var issue = Pages.Issue(Pages.With($"<p>2023年3月8日</p><div>{string.Format(null, element, "青石区召开推进会", Pages.First)}{string.Format(null, element, "各部门压实责任", Pages.Second)}</div>", SiteTitle));
        Parsed.Headlines(issue).Should().Equal("青石区召开推进会", "各部门压实责任");
        issue.Articles.Select(article => Parsed.Paragraphs(article).Single()).Should().Equal(Pages.First, Pages.Second);
        issue.Date?.ToString("uuuu-MM-dd", null).Should().Be("2023-03-08");
    }

    [Fact]
    public void The_line_that_every_story_has_is_the_headline_and_those_around_it_are_kicker_and_subheadline()
    {
        var issue = Pages.Issue(Pages.With($"<div><section><div class=up>青石区召开推进会</div><div class=mid>抢抓时间 压实责任</div><div class=who>记者 温晓</div><p>{Pages.First}</p></section><section><div class=mid>临湖产业园开工</div><div class=low>三个项目同日动工</div><p>{Pages.Second}</p></section></div>", SiteTitle));
        issue.Articles.Select(article => (article.Kicker, article.Headline, string.Join('/', article.Subheadlines), string.Join('/', Parsed.Authors(article))))
            .Should().Equal(("青石区召开推进会", "抢抓时间 压实责任", string.Empty, "温晓"), (null, "临湖产业园开工", "三个项目同日动工", string.Empty));
    }

    [Fact]
    public void Parts_below_a_headline_that_the_title_repeats_are_one_article()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开重点项目推进会</h1><div><section class=part><h3>第一阶段的工作</h3><p>{Pages.First}</p></section><section class=part><h3>第二阶段的工作</h3><p>{Pages.Second}</p></section></div>", "<title>青石区召开重点项目推进会</title>"));
        article.Headline.Should().Be("青石区召开重点项目推进会");
        Parsed.Paragraphs(article).Should().Contain([Pages.First, Pages.Second]);
    }

    [Fact]
    public void Numbered_parts_are_no_stories() =>
        Pages.Issue(Pages.With($"<div><div class=part><b>一、工作目标明确</b><p>{Pages.First}</p></div><div class=part><b>二、工作措施有力</b><p>{Pages.Second}</p></div></div>", SiteTitle)).Articles.Should().ContainSingle();

    [Theory]
    [InlineData("（区委办）", 2)]
    [InlineData("会议随后结束。", 1)]
    public void An_issue_that_is_one_text_is_cut_at_its_headlines_when_its_stories_are_signed(string end, int count)
    {
        var head = "<p align=center><font color=red>青石信息</font></p><p align=center>第3期（总第12期）</p><p>青石区委办公室编 2023年3月8日</p>";
        var issue = Pages.Issue(Pages.With($"<div>{head}<p align=center><b>青石区召开推进会</b></p><p>{Pages.First}</p><p align=right>{end}</p><p align=center><b>各部门压实责任</b></p><p>{Pages.Second}</p><p align=right>（区政府办）</p><p>报：市委办公室</p></div>", "<title>青石信息</title>"));
        issue.Articles.Should().HaveCount(count);
        issue.Articles.SelectMany(Parsed.Paragraphs).Should().NotContain("报：市委办公室");
    }

    [Fact]
    public void Rows_of_an_issues_table_that_a_style_sets_bold_are_headlines_when_each_story_is_signed()
    {
        const string Look = "align=center style='font-size:15px; font-weight:bold; color:#900'";
        var issue = Pages.Issue(Pages.With($"<table><tr><td>2023年3月8日<br>总第127期</td><td><table><tr><td {Look}>公司召开推进会</td></tr><tr><td>{Pages.First}</td></tr><tr><td align=right>（温晓）</td></tr><tr><td><img src=line.gif></td></tr><tr><td {Look}>染整车间压实责任</td></tr><tr><td>{Pages.Second}</td></tr><tr><td align=right>（楚怀远）</td></tr></table></td></tr></table>", SiteTitle));
        issue.Articles.Select(article => (article.Headline, Parsed.Paragraphs(article).Single(), Parsed.Authors(article).Single()))
            .Should().Equal(("公司召开推进会", Pages.First, "温晓"), ("染整车间压实责任", Pages.Second, "楚怀远"));
    }

    [Theory]
    [InlineData("table", "<tr><td align=center><b>{0}</b></td></tr><tr><td>{1}</td></tr>", 3)]
    [InlineData("div", "<p align=center><b>{0}</b></p><p>{1}</p>", 1)]
    public void Three_rows_of_one_look_above_rows_of_text_are_headlines_of_an_issue(string element, string row, int count)
    {
        var rows = string.Concat(new[] { ("公司召开推进会", Pages.First), ("染整车间压实责任", Pages.Second), ("厂区举行消防演练", "九日上午，厂区举行消防演练，三百多人参加。") }.Select(story => string.Format(null, row, story.Item1, story.Item2)));
        Pages.Issue(Pages.With($"<p>总第127期 2023年3月8日</p><{element}>{rows}</{element}>", SiteTitle)).Articles.Should().HaveCount(count);
    }

    [Fact]
    public void The_office_and_its_author_below_a_headline_are_no_subheadline()
    {
        var issue = Pages.Issue(Pages.With($"<p>第7期（总第112期）</p><div><div class=art><h3>青石区召开推进会</h3><p>{Pages.First}</p></div><div class=art><h3>各部门压实责任</h3><p>文史委　温晓</p><p>{Pages.Second}</p></div></div>", SiteTitle));
        issue.Articles.Should().HaveCount(2);
        issue.Articles[1].Subheadlines.Should().BeEmpty();
        Parsed.Authors(issue.Articles[1]).Should().Equal("文史委", "温晓");
    }
}
