using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Html;

/// <summary>Lines in a body that are no paragraphs of it, and paragraphs that its lines make.</summary>
public sealed class BodyLineTests
{
    private const string Third = "会议还听取了铜鼓街道和水利局的汇报，研究了下一步需要各部门共同推进的工作。";

    [Fact]
    public void A_headline_block_that_the_body_prints_again_is_no_paragraph()
    {
        var markup = Pages.With($"<!--enpproperty <title>抢抓时间 压实责任</title><introtitle>青石区召开推进会</introtitle><subtitle>楚怀远讲话</subtitle>/enpproperty--><!--enpcontent--><table><tr><td>青石区召开推进会</td></tr><tr><td>抢抓时间　压实责任</td></tr><tr><td>楚怀远讲话</td></tr></table>{Pages.TwoParagraphs}<!--/enpcontent-->");
        Parsed.Paragraphs(Pages.Article(markup)).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void What_a_picture_says_of_itself_is_its_caption_where_it_is_printed()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div><ul><li><img src=a.jpg alt='代表们走进会场。'><span>1/2</span><p>代表们走进会场。</p></li></ul>{Pages.TwoParagraphs}</div>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
        article.Captions.Select(caption => caption.Text).Should().Equal("代表们走进会场。");
    }

    [Fact]
    public void Lines_that_a_text_of_fixed_width_breaks_are_joined()
    {
        const string Text = "青石区委组织部公示\n温晓，女，汉族，一九八零年七月生，现\n任青石区铜鼓街道党工委书记。\n楚怀远，男，汉族，一九七九年一月生，\n现任青石区水利局局长，拟提名为副\n区长人选，面向社会公开征求意见建\n议，请于三日内反映。\n2023年3月8日";
        var article = Pages.Article(Pages.With($"<h1>青石区委组织部公示</h1><p>2023-03-08</p><pre>{Text}</pre>", "<title>青石区委组织部公示</title>"));
        Parsed.Paragraphs(article).Should().Equal("温晓，女，汉族，一九八零年七月生，现任青石区铜鼓街道党工委书记。", "楚怀远，男，汉族，一九七九年一月生，现任青石区水利局局长，拟提名为副区长人选，面向社会公开征求意见建议，请于三日内反映。", "2023年3月8日");
    }

    [Theory]
    [InlineData("来源｜青石区融媒体中心")]
    [InlineData("点个“在看”，让更多人知道")]
    [InlineData("赞 12 收藏 分享")]
    [InlineData("觉得好看请点这里↓↓↓")]
    [InlineData("国内统一刊号 CN00-0001　青石日报社出版　社长：楚怀远")]
    [InlineData("专家推荐")]
    public void What_a_platform_prints_below_is_no_paragraph(string line)
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div>{Pages.TwoParagraphs}<p>{line}</p></div>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Theory]
    [InlineData("会议要求，各部门要压实\n责任。", "会议要求，各部门要压实责任。")]
    [InlineData("会议要求，\r\n各部门要压实责任。", "会议要求，各部门要压实责任。")]
    [InlineData("会议通过“十条\n”措施，各部门\n要压实责任。", "会议通过“十条”措施，各部门要压实责任。")]
    [InlineData("会议通过 Smart\nCity 方案，各部门要压实责任。", "会议通过 Smart City 方案，各部门要压实责任。")]
    public void A_break_of_the_markup_inside_chinese_text_is_no_space(string written, string read) =>
        Parsed.Paragraphs(Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><p>{Pages.First}</p><p>{written}</p>"))).Should().Equal(Pages.First, read);

    [Fact]
    public void A_short_paragraph_beside_its_label_is_no_cell_of_figures() =>
        Parsed.Paragraphs(Pages.Article(Pages.With($"<table><tr><td>标　题</td><td>青石区召开推进会</td></tr><tr><td>正　文</td><td><p>{Pages.First}</p></td></tr></table>"))).Should().Equal(Pages.First);

    [Fact]
    public void The_offices_that_sign_a_paper_are_its_authors_and_the_day_below_them_is_no_paragraph()
    {
        var issue = Pages.Issue(Pages.With($"<h1>关于召开推进会的通知</h1><div>{Pages.TwoParagraphs}<p align=right>青石区委办公室</p><p align=right>青石区人民政府</p><p align=right>2023年3月8日</p><p>（此件公开发布）</p></div>"));
        var article = issue.Articles.Should().ContainSingle().Subject;
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
        article.Bylines.Select(byline => (byline.Name, byline.Kind)).Should().Equal(("青石区委办公室", BylineKind.Office), ("青石区人民政府", BylineKind.Office));
        issue.Date?.ToString("uuuu-MM-dd", null).Should().Be("2023-03-08");
    }

    [Theory]
    [InlineData("<p align=center>主要经济指标</p>", 2)]
    [InlineData("<p>主要经济指标见下表：</p>", 3)]
    public void The_title_of_a_table_of_figures_is_no_paragraph(string title, int count) =>
        Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div>{Pages.TwoParagraphs}{title}<table><tr><td>产品</td><td>产量</td></tr><tr><td>水泥</td><td>15万吨</td></tr></table></div>")).Paragraphs.Should().HaveCount(count);

    [Fact]
    public void A_box_of_other_stories_inside_the_text_does_not_end_it()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div><p>{Pages.First}</p><p>{Third}</p><div class=other><b>延伸阅读</b><ul><li><a href=x>青石区新建二十座桥</a></li></ul></div><p>{Pages.Second}</p></div>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Third, Pages.Second);
    }

    [Fact]
    public void A_headline_that_the_body_prints_again_over_two_lines_is_no_paragraph()
    {
        var article = Pages.Article(Pages.With($"<table><tr><td>标题</td><td>青石区关于印发铜鼓街道若干措施的通知</td></tr></table><div><p align=center>青石区关于印发<br>铜鼓街道若干措施的通知</p>{Pages.TwoParagraphs}</div>", "<meta name=ArticleTitle content=青石区关于印发铜鼓街道若干措施的通知>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void The_sites_name_above_a_text_whose_headline_only_the_window_shows_is_no_paragraph()
    {
        var article = Pages.Article($"<html><head><title>青石区召开推进会 - 医院新闻 - 青石区第二人民医院</title></head><body><h1>青石区第二人民医院</h1><div><b>18</b><i>2020.12</i></div><div>{Pages.First}</div><div>{Pages.Second}</div><p>（宣传科&nbsp;文/图&nbsp;温晓）</p></body></html>");
        article.Headline.Should().Be("青石区召开推进会");
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
        Parsed.Authors(article).Should().Equal("温晓");
    }

    [Fact]
    public void Photo_news_has_the_sentences_below_its_first_picture_as_its_paragraph()
    {
        var article = Pages.Article(Pages.With("<h1>青石区荷花盛开</h1><p>2023-07-02</p><div><p><img src=1.jpg></p><p>7月1日，游客在青石区千亩荷塘乘船赏荷。眼下正值荷花盛开时节，铜鼓街道依托荷塘发展旅游，每天接待游客两千余人次。（温晓 摄）</p><p><img src=2.jpg></p><p>7月1日，村民在采摘莲蓬。（温晓 摄）</p></div>"));
        article.Paragraphs.Should().ContainSingle().Which.Text.Should().StartWith("7月1日，游客");
        article.Captions.Should().ContainSingle();
    }
}
