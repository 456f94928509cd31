using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Html;

/// <summary>Lists with text around them, and the date of a paper whose page is a list.</summary>
public sealed class LinkListTests
{
    [Fact]
    public void A_table_of_linked_letters_beside_a_note_is_a_list()
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(i => $"<tr><td>{i}</td><td><a href=/{i}>建议在第{i}小学门口增设护学岗</a></td><td>青石区教育局</td><td>已办结</td></tr>"));
        Pages.Issue(Pages.With($"<div><p>本年累计收到来信三千四百件，已办结三千三百件，办结率百分之九十七。</p><table>{rows}</table></div><aside>{Pages.TwoParagraphs}</aside>")).Articles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("来信公开-区长信箱-青石区人民政府", 0)]
    [InlineData("区长信箱-青石区人民政府", 1)]
    public void Rules_for_letters_are_no_article_unless_the_title_begins_with_their_heading(string title, int count)
    {
        var rows = string.Concat(Enumerable.Range(1, 8).Select(i => $"<tr><td>{i}</td><td><a href=/{i}>建议在第{i}小学门口增设护学岗</a></td><td>青石区教育局</td><td>2023-03-0{i}</td></tr>"));
        var rules = "<h2>区长信箱</h2><div><p>一、请写明姓名和电话，以便核实情况。</p><p>二、信件在五个工作日内答复，请勿重复提交。</p><p>三、涉及诉讼的事项，请通过法定途径反映。</p></div>";
        Pages.Issue(Pages.With($"<div>{rules}</div><div><table>{rows}</table></div>", $"<title>{title}</title>")).Articles.Should().HaveCount(count);
    }

    [Fact]
    public void Titles_with_their_days_beside_an_address_are_a_list()
    {
        var rows = string.Concat(Enumerable.Range(1, 8).Select(i => $"<li><a href=/{i}>网上办事大厅第{i}次优化上线</a><span>2021-07-0{i}</span></li>"));
        Pages.Issue(Pages.With($"<h2>动态</h2><ul>{rows}</ul><div class=foot><p>青石校区：青石信息化建设管理服务中心楼</p><p>地点：杜厦图书馆后、档案馆东面</p><p>服务时间：每天（8：00-19：00）</p></div>")).Articles.Should().BeEmpty();
    }

    [Fact]
    public void The_page_of_an_official_is_no_article() =>
        Pages.Issue(Pages.With($"<div><h3>楚怀远</h3><b>简　历</b><p>楚怀远，男，汉族，大学学历，现任青石区委副书记、区长。</p><b>分　工</b><p>主持区政府全面工作，负责审计、机构编制工作。</p></div>")).Articles.Should().BeEmpty();

    [Theory]
    [InlineData("<title>青石日报-2023年03月08日 第03版：政务</title>", "")]
    [InlineData("", "<p>2023年3月8日 星期三</p>")]
    [InlineData("", "<p>第1832期　2023年3月8日　今日四版</p>")]
    public void A_list_of_a_papers_stories_has_its_date(string head, string line)
    {
        var links = string.Concat(Enumerable.Range(1, 6).Select(i => $"<li><a href=content_{i}.htm>青石区召开第{i}次推进会</a></li>"));
        var issue = Pages.Issue(Pages.With($"{line}<ul>{links}</ul>", head));
        issue.Articles.Should().BeEmpty();
        issue.Date?.ToString("uuuu-MM-dd", null).Should().Be("2023-03-08");
    }

    [Fact]
    public void An_article_outweighs_a_farm_of_teasers()
    {
        var teasers = string.Concat(Enumerable.Range(1, 20).Select(i => $"<div><h4><a href=/{i}>临湖县召开第{i}次推进会</a></h4><p>据介绍，下一步将继续加大投入，补齐短板，确保年底前完成任务。会议要求，各部门提高站位，压实责任。</p></div>"));
        var article = Pages.Article(Pages.With($"<div><h1>青石区召开推进会</h1><div>{Pages.TwoParagraphs}</div></div><div>{teasers}</div>", "<title>青石区召开推进会</title>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }
}
