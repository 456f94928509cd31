using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Html;

/// <summary>Layers of a headline block that only names, signs or places tell.</summary>
public sealed class HeadlineBlockTests
{
    [Theory]
    [InlineData("<h1>青石区召开推进会</h1><p>——记全区重点项目建设</p>", "——记全区重点项目建设")]
    [InlineData("<h1>青石区召开推进会</h1><p class=detail-sub>楚怀远出席并讲话</p>", "楚怀远出席并讲话")]
    [InlineData("<table><tr><td align=center class=title>青石区召开推进会</td></tr><tr><td align=center>全区各部门负责人三百多人参加会议</td></tr></table>", "全区各部门负责人三百多人参加会议")]
    public void A_line_below_is_a_subheadline(string block, string subheadline)
    {
        var article = Pages.Article(Pages.With($"{block}<p>2023-03-08 来源：青石日报</p><div>{Pages.TwoParagraphs}</div>", "<title>青石新闻网</title>"));
        article.Headline.Should().Be("青石区召开推进会");
        article.Subheadlines.Should().Equal(subheadline);
    }

    [Theory]
    [InlineData("Demo")]
    [InlineData("交通事故_医疗事故_伤残鉴定_事故咨询_事故问遇到事故你就问")]
    public void A_windows_title_that_is_none_gives_way_to_the_heading_of_the_body(string title)
    {
        var article = Pages.Article(Pages.With($"<div><h3>青石区召开推进会</h3>{Pages.TwoParagraphs}</div>", $"<title>{title}</title>"));
        article.Headline.Should().Be("青石区召开推进会");
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void A_line_of_the_same_name_above_is_the_kicker_and_a_break_divides_the_headline()
    {
        var article = Pages.Article(Pages.With($"<div class=tit_a>青石区召开推进会</div><div class=tit_b>抢抓时间<br>压实责任</div><div>2 0 2 3 年 3 月 8 日　青石新闻网</div><div>{Pages.TwoParagraphs}</div>", "<title>青石新闻网</title>"));
        (article.Kicker, article.Headline).Should().Be(("青石区召开推进会", "抢抓时间 压实责任"));
    }

    [Theory]
    [InlineData("<h2>青石区：</h2><h3>重点项目开工忙</h3>", "青石区：重点项目开工忙-云川日报")]
    [InlineData("<h2>青石区：</h2><h3>重点项目开工忙</h3>", "云川日报")]
    [InlineData("<p align=center><font size=6>青石区：</font></p><p align=center><b>重点项目开工忙</b></p>", "云川日报")]
    public void A_place_with_a_colon_is_the_kicker_however_large(string block, string title)
    {
        var article = Pages.Article(Pages.With($"<div>{block}</div><p>2023-03-08</p><div>{Pages.TwoParagraphs}</div>", $"<title>{title}</title>"));
        (article.Kicker, article.Headline).Should().Be(("青石区：", "重点项目开工忙"));
        article.Subheadlines.Should().BeEmpty();
    }

    [Fact]
    public void Layers_with_names_beside_a_headline_that_a_profile_found_are_read()
    {
        var article = Pages.Article(Pages.With($"<div class=head-line><div class=pretitle>青石区召开推进会</div><h1><span class=title>抢抓时间 压实责任</span></h1><p class=subtitle>楚怀远讲话</p></div><div id=detailContent>{Pages.TwoParagraphs}</div>"));
        (article.Kicker, article.Headline).Should().Be(("青石区召开推进会", "抢抓时间 压实责任"));
        article.Subheadlines.Should().Equal("楚怀远讲话");
    }

    [Fact]
    public void The_name_may_stand_in_an_element_of_its_own_behind_its_label()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div>作者</div><div><a href=/u/1>温晓</a></div><div>2023-03-08</div><div>{Pages.TwoParagraphs}</div>"));
        Parsed.Authors(article).Should().Equal("温晓");
    }

    [Fact]
    public void Those_whom_a_notice_addresses_are_no_subheadline()
    {
        var article = Pages.Article(Pages.With($"<div><p align=center><b>关于召开推进会的通知</b></p><p align=center><b>各镇政府，区直各部门：</b></p>{Pages.TwoParagraphs}</div>", "<title>关于召开推进会的通知</title>"));
        article.Headline.Should().Be("关于召开推进会的通知");
        article.Subheadlines.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<span class=article_author__l9>温晓</span><span>青石融媒</span><span>2023-03-08 12:00</span>", "温晓")]
    [InlineData("<span class=author>青石融媒</span><span>2023-03-08 12:00</span>", "")]
    public void A_name_in_an_element_for_authors_is_one(string line, string author) =>
        string.Join(' ', Parsed.Authors(Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div>{line}</div><div>{Pages.TwoParagraphs}</div>")))).Should().Be(author);

    [Fact]
    public void Rows_of_a_table_are_the_layers_on_a_page_whose_title_names_only_its_paper()
    {
        var article = Pages.Article(Pages.With($"<table><tr><td>青石晚报</td><td>第八版</td></tr></table><table><tr><td align=center><font size=3>连续三天走遍二十个村庄</font></td></tr><tr><td align=center><font size=6><b>抢抓时间 压实责任</b></font></td></tr><tr><td align=center><font size=3>楚怀远出席并讲话</font></td></tr><tr><td align=center>本报记者　温晓</td></tr><tr><td>　　{Pages.First}<br>　　{Pages.Second}</td></tr></table>", "<title>青石晚报 2023年3月8日 第八版 </title>"));
        (article.Kicker, article.Headline).Should().Be(("连续三天走遍二十个村庄", "抢抓时间 压实责任"));
        article.Subheadlines.Should().Equal("楚怀远出席并讲话");
        Parsed.Authors(article).Should().Equal("温晓");
    }

    [Fact]
    public void A_title_that_names_the_body_of_the_site_gives_way_to_the_line_above_the_date()
    {
        var article = Pages.Article(Pages.With($"<div class=tt>青石区召开推进会</div><div>【信息时间：2023/3/8 15:32:08　阅读次数：77】</div><div>{Pages.TwoParagraphs}</div>", "<title>青石市公共资源交易中心</title>"));
        article.Headline.Should().Be("青石区召开推进会");
    }
}
