using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Html;

public sealed class PageTests
{
    [Fact]
    public void Headline_date_source_and_body_of_a_page_without_a_profile()
    {
        var article = Pages.Article(Pages.With($"<div><h1>青石区召开推进会</h1><p>2023-03-08 09:00 来源：青石日报 作者：温晓</p><div>{Pages.TwoParagraphs}</div></div>", "<title>青石区召开推进会_青石在线</title>"));
        article.Headline.Should().Be("青石区召开推进会");
        Parsed.Authors(article).Should().Equal("温晓");
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void A_headline_in_an_element_without_a_name_is_known_by_the_pages_title()
    {
        var article = Pages.Article(Pages.With($"<div><span>要闻</span><br><span>项目为王 实干当先</span><br>{Pages.TwoParagraphs}</div>", "<title>项目为王 实干当先-青石新闻网</title>"));
        article.Headline.Should().Be("项目为王 实干当先");
    }

    [Fact]
    public void Centred_bold_lines_around_the_headline_are_kicker_and_subheadline()
    {
        var article = Pages.Article(Pages.With($"<table><tr><td><p align=center><b>青石区召开推进会</b></p><p align=center><b>项目为王 实干当先</b></p><p align=center><b>楚怀远出席并讲话</b></p>{Pages.TwoParagraphs}</td></tr></table>", "<title>项目为王 实干当先</title>"));
        (article.Kicker, article.Headline).Should().Be(("青石区召开推进会", "项目为王 实干当先"));
        article.Subheadlines.Should().Equal("楚怀远出席并讲话");
    }

    [Fact]
    public void The_name_of_the_site_above_is_no_headline_and_the_headline_may_stand_in_the_body()
    {
        var article = Pages.Article(Pages.With($"<h1>青石新闻网</h1><div class=main><h2>项目为王 实干当先</h2><p>来源：青石新闻网 2023-03-08</p>{Pages.TwoParagraphs}</div>", "<title>项目为王 实干当先-新闻-青石新闻网</title>"));
        article.Headline.Should().Be("项目为王 实干当先");
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void A_wrapper_with_a_furniture_name_does_not_hide_the_body()
    {
        var article = Pages.Article($"<html><body class=x><div class='with-sidebar'><h1>青石区召开推进会</h1>{Pages.TwoParagraphs}{Pages.TwoParagraphs}</div><div>青石新闻网，青石人的网，欢迎您，再来。</div></body></html>");
        article.Headline.Should().Be("青石区召开推进会");
        article.Paragraphs.Count.Should().Be(4);
    }

    [Fact]
    public void Names_in_capitals_are_read_like_others()
    {
        var article = Pages.Article(Pages.With($"<H1>青石区召开推进会</H1><DIV CLASS='TRS_Editor' ID='zoom'><P STYLE='DISPLAY: NONE'>看不见的会议，看不见的会议。</P>{Pages.TwoParagraphs.Replace("<p>", "<P ALIGN=left>", StringComparison.Ordinal)}</DIV><P>网站说明，不是正文，不是正文，不是正文。</P>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void Lines_between_breaks_are_paragraphs()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div>　　{Pages.First}<br><br>　　{Pages.Second}<br></div>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void Captions_furniture_and_tables_of_figures_are_no_paragraphs()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div><p>{Pages.First}</p><p style='text-align:center'><img src=a.jpg></p><p style='text-align:center'>会议现场。</p><table><tr><td>产品</td><td>产量</td></tr><tr><td>水泥</td><td>15万吨</td></tr></table><p>{Pages.Second}</p><p>（责任编辑：温晓）</p><p>【字体：大 中 小】</p><p>相关阅读</p><p>昨天，青石区另一场会议也在区政府召开，部署安全生产工作。</p></div>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
        article.Captions.Select(caption => caption.Text).Should().Equal("会议现场。");
    }

    [Fact]
    public void A_date_below_the_text_is_a_paragraph_unless_the_site_labels_it()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div>{Pages.TwoParagraphs}<p>2023年3月8日</p><p>更新时间：2023-03-09 10:00</p></div>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second, "2023年3月8日");
    }

    [Fact]
    public void Scripts_styles_comments_and_hidden_elements_leave_no_trace()
    {
        var issue = Pages.Issue(Pages.With($"<h1>青石区召开推进会</h1><div><script>var a='<p>会议，会议，会议。</p>';</script><style>.a{{}}</style><!-- 会议，会议。 --><p style='display: none'>看不见的会议，看不见的会议。</p><p>{Pages.First}</p><p>1 &lt; 2 &amp;amp; <b>会议</b>，会议。</p></div>"));
        issue.Text.Should().NotContain("看不见").And.NotContain("var a").And.NotContain(".a{").And.Contain("1 < 2 &amp; 会议，会议。");
    }

    [Theory]
    [InlineData("<ul><li><a href=/1.html>青石区召开全区重点项目推进会</a></li><li><a href=/2.html>楚怀远到柳溪村走访慰问</a></li><li><a href=/3.html>临湖产业园三个项目开工</a></li></ul>")]
    [InlineData("<div><p><a href=/1.html>青石区召开全区重点项目推进会</a><br>3月7日上午，青石区召开全区重点项目推进会，部署...</p><p><a href=/2.html>楚怀远到柳溪村走访慰问</a><br>3月6日，楚怀远到柳溪村，走访慰问困难群众，送去...</p><p><a href=/3.html>临湖产业园三个项目开工</a><br>3月5日，临湖产业园三个项目开工，总投资...</p></div>")]
    public void A_list_gives_no_article_but_its_links(string list)
    {
        var issue = Pages.Issue(Pages.With(list));
        issue.Articles.Should().BeEmpty();
        issue.Diagnostics.Select(d => d.Id).Should().Equal("BP1011");
        issue.Links.Take(2).Select(link => (link.Title, link.Address)).Should().Equal(("青石区召开全区重点项目推进会", "/1.html"), ("楚怀远到柳溪村走访慰问", "/2.html"));
        foreach (var link in issue.Links) issue.Text[link.Spans[0].Start..link.Spans[0].End].Should().Be(link.Title);
    }

    [Fact]
    public void The_areas_of_a_printed_page_are_links_with_an_outline()
    {
        var issue = Pages.Issue(Pages.With("<map><area shape=polygon coords='0,0, 90,0,90,40,0,40' href=content_1.htm title=头条></map><a href=content_1.htm>青石区召开推进会</a>"));
        var link = issue.Links.Should().ContainSingle().Subject;
        link.Title.Should().Be("青石区召开推进会");
        link.Outline.Should().Equal(0, 0, 90, 0, 90, 40, 0, 40);
    }

    [Theory]
    [InlineData("<meta name=PubDate content='2023-03-08 10:00'>", DateBasis.Metadata)]
    [InlineData("<meta property='article:published_time' content='2023-03-08T10:00:00+08:00'>", DateBasis.Metadata)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-03-08\", broken</script>", DateBasis.Metadata)]
    [InlineData("<link rel=canonical href='https://example.org/2023-03/08/content_1.htm'>", DateBasis.Metadata)]
    public void A_date_that_only_the_head_states_is_metadata(string head, DateBasis basis)
    {
        var issue = Pages.Issue(Pages.With($"<h1>青石区召开推进会</h1>{Pages.TwoParagraphs}", head));
        (issue.Date?.ToString("uuuu-MM-dd", null), issue.DateBasis).Should().Be(("2023-03-08", basis));
    }

    [Fact]
    public void A_printed_date_goes_before_the_metadata_and_the_metadata_before_the_file_name()
    {
        var printed = Pages.With($"<h1>青石区召开推进会</h1><p>2023年3月9日</p>{Pages.TwoParagraphs}", "<meta name=PubDate content='2023-03-08'>");
        Pages.Issue(printed).DateBasis.Should().Be(DateBasis.DateLine);
        var stated = System.Text.Encoding.UTF8.GetBytes(Pages.With($"<h1>青石区召开推进会</h1>{Pages.TwoParagraphs}", "<meta name=PubDate content='2023-03-08'>"));
        BulletinParser.Default.Parse(stated, "20230310.html").DateBasis.Should().Be(DateBasis.Metadata);
    }

    [Fact]
    public void A_headline_above_the_line_of_date_and_source_is_found_when_the_title_names_the_site()
    {
        var article = Pages.Article(Pages.With($"<div class=tt>青石区召开推进会</div><div>时间：2023-03-08 来源：青石日报 记者：温晓</div><div>{Pages.TwoParagraphs}</div>", "<title>青石新闻网</title>"));
        article.Headline.Should().Be("青石区召开推进会");
        Parsed.Authors(article).Should().Equal("温晓");
    }

    [Fact]
    public void A_title_that_names_an_article_goes_before_a_line_that_only_stands_in_the_place_of_one()
    {
        var article = Pages.Article(Pages.With($"<div>青石要闻频道</div><p>2023-03-08</p><div>{Pages.TwoParagraphs}</div>", "<title>青石区召开全区重点项目推进会</title>"));
        article.Headline.Should().Be("青石区召开全区重点项目推进会");
    }

    [Fact]
    public void The_name_of_the_site_is_no_headline_though_the_title_repeats_it()
    {
        var article = Pages.Article(Pages.With($"<h1 class=logo>青石区政协委员会</h1><h2>青石区召开推进会</h2><p>日期：2023-03-08</p><div>{Pages.TwoParagraphs}</div>", "<title>青石区政协委员会</title>"));
        article.Headline.Should().Be("青石区召开推进会");
    }

    [Theory]
    [InlineData("<div>　　{0}　　{1}</div>")]
    [InlineData("<div>&nbsp;&nbsp;&nbsp;&nbsp;{0}&nbsp;&nbsp;&nbsp;&nbsp;{1}</div>")]
    [InlineData("<pre>\n{0}\n{1}\n</pre>")]
    public void Paragraphs_without_elements_of_their_own_are_told_by_indents_or_lines(string body)
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1>{string.Format(null, body, Pages.First, Pages.Second)}"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Theory]
    [InlineData("\"author\":\"温晓\"", "温晓")]
    [InlineData("\"author\":[{{\"@type\":\"Person\",\"name\":\"温晓\"}},{{\"@type\":\"Person\",\"name\":\"柳溪\"}}]", "温晓 柳溪")]
    [InlineData("\"author\":{{\"@type\":\"Organization\",\"name\":\"闻溪社\"}}", "")]
    [InlineData("\"author\":\"青石日报\"", "")]
    public void Authors_of_the_head_stand_in_for_printed_ones(string author, string names)
    {
        var script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"青石区召开推进会\"," + author.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal) + "}</script>";
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1>{Pages.TwoParagraphs}", script));
        string.Join(' ', Parsed.Authors(article)).Should().Be(names);
    }

    [Theory]
    [InlineData("<p>作者：闻溪</p>")]
    [InlineData("<p>记者：闻溪 编辑：温晓</p>")]
    public void A_printed_author_goes_before_the_heads_and_may_stand_below_the_body(string credit)
    {
        var head = "<meta property='article:author' content='温晓'>";
        Parsed.Authors(Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div>{Pages.TwoParagraphs}</div>{credit}", head))).Should().Equal("闻溪");
    }

    [Fact]
    public void The_pages_of_a_frameset_are_links()
    {
        var issue = Pages.Issue("<html><frameset cols='200,*'><frame src=list.html name=list><frame src=content_1.html title=正文></frameset></html>");
        issue.Links.Select(link => (link.Title, link.Address)).Should().Equal(("list", "list.html"), ("正文", "content_1.html"));
    }

    [Fact]
    public void A_note_of_the_paper_that_printed_it_first_is_no_paragraph()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div>{Pages.TwoParagraphs}<p>《青石日报》（ 2023年03月08日 03版）</p></div>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void Stories_with_whole_first_paragraphs_below_linked_titles_are_a_list()
    {
        var stories = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div><h4><a href=/n/{i}>青石区召开第{i}次推进会</a></h4><p>{Pages.First}</p></div>"));
        Pages.Issue(Pages.With(stories)).Articles.Should().BeEmpty();
    }

    [Fact]
    public void Text_is_read_as_text_when_the_caller_says_so()
    {
        var parser = new BulletinParser(new BulletinParserOptions { Format = InputFormat.Text });
        var issue = parser.Parse(Pages.With(Pages.TwoParagraphs));
        issue.Text.Should().StartWith("<!DOCTYPE");
        issue.Diagnostics.Select(d => d.Id).Should().Contain("BP1007");
    }

    [Theory]
    [InlineData("# 云川新闻\n\n<p class=a>会议</p>", false)]
    [InlineData("<b>会议召开</b>\n会议。", false)]
    [InlineData("  \uFEFF<!-- x -->\n<HTML>", true)]
    [InlineData("<li><div class=image><a href=/1 class=x>会议</a></div></li>", true)]
    public void A_page_is_known_by_its_beginning(string text, bool isPage) => HtmlSign.IsIn(text).Should().Be(isPage);

    [Fact]
    public void A_headline_beside_its_label_in_a_form_is_found_though_the_window_names_the_site()
    {
        var article = Pages.Article(Pages.With($"<table><tr><td>标题：</td><td>青石区召开推进会</td></tr><tr><td>日期：</td><td>2023-03-08</td></tr></table><div>{Pages.TwoParagraphs}</div>", "<title>青石政府网</title>"));
        article.Headline.Should().Be("青石区召开推进会");
    }

    [Fact]
    public void Letters_of_no_size_are_not_printed()
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><p>2023-03-08</p><p><span style='font-size:0'>转载请联系</span>{Pages.First}</p><p>{Pages.Second}</p>", "<title>青石区召开推进会</title>"));
        Parsed.Paragraphs(article).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void First_sentences_below_linked_titles_are_no_article()
    {
        var stories = string.Concat(Enumerable.Range(1, 6).Select(i => $"<div><h3><a href='/{i}.html'>青石区召开第{i}次推进会</a></h3><p>{Pages.First}</p></div>"));
        BulletinParser.Default.Parse(Pages.With(stories, "<title>青石新闻网</title>")).Articles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("相关阅读")]
    [InlineData("相关日志")]
    public void What_stands_behind_the_heading_of_related_stories_is_no_paragraph(string heading)
    {
        var article = Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div><p>{Pages.First}</p><p>{Pages.Second}</p><h4>{heading}</h4><p>昨天，青石区另一场会议也在区政府召开，部署安全生产工作。</p></div>"));

        article.Paragraphs.Select(p => p.Text).Should().Equal(Pages.First, Pages.Second);
    }

    [Fact]
    public void The_layers_of_a_form_are_told_by_their_labels()
    {
        var article = Pages.Article(Pages.With($"<table><tr><td>眉　题：</td><td>楚怀远到柳溪村走访</td></tr><tr><td>标　题：</td><td>项目为王 实干当先</td></tr><tr><td>副标题：</td><td>三个项目同日开工</td></tr><tr><td>作　者：</td><td>温晓</td></tr></table><div>{Pages.TwoParagraphs}</div>", "<title>青石日报数字报</title>"));
        (article.Kicker, article.Headline).Should().Be(("楚怀远到柳溪村走访", "项目为王 实干当先"));
        article.Subheadlines.Should().Equal("三个项目同日开工");
        Parsed.Authors(article).Should().Equal("温晓");
    }

    [Fact]
    public void A_page_that_a_browser_saved_has_the_date_of_its_address()
    {
        var saved = Pages.With($"<h1>青石区召开推进会</h1>{Pages.TwoParagraphs}").Replace("<html>", "<!-- saved from url=(0054)https://example.org/xw/2023-03/08/content_1.htm -->\n<html>", StringComparison.Ordinal);
        (Pages.Issue(saved).Date?.ToString("uuuu-MM-dd", null), Pages.Issue(saved).DateBasis).Should().Be(("2023-03-08", DateBasis.Metadata));
    }

    [Fact]
    public void A_note_without_a_headline_among_teasers_is_no_article()
    {
        var stories = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div><h3><a href=/n/{i}>青石区召开第{i}次推进会</a></h3><p>{Pages.First}</p></div>"));
        Pages.Issue(Pages.With($"{stories}<div><h2>便民服务</h2><p>{Pages.Second}会议还要求，各窗口单位延长服务时间，方便群众办事。</p></div>", "<title>青石新闻网</title>")).Articles.Should().BeEmpty();
    }

    [Fact]
    public void An_account_of_the_site_is_no_author() =>
        Parsed.Authors(Pages.Article(Pages.With($"<h1>青石区召开推进会</h1><div>时间:2023-03-08 10:21来源:青石在线 作者:admin 点击:次</div><div>{Pages.TwoParagraphs}</div>"))).Should().BeEmpty();
}
