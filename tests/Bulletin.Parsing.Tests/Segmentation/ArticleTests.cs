using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using NodaTime;

namespace Bulletin.Parsing.Tests.Segmentation;

public sealed class ArticleTests
{
    [Fact]
    public void A_masthead_gives_name_number_date_and_page()
    {
        var issue = Parsed.Issue("云川新报\n2023年5月18日 星期四 第1268期 第2版 责任编辑 李四\n\n韩松在临湖县调研\n　　5月17日，韩松在临湖县调研。\n　　他强调，要抓紧。\n");
        (issue.Title, issue.Number, issue.Date, issue.DateBasis, issue.Page).Should().Be(("云川新报", "1268", new LocalDate(2023, 5, 18), DateBasis.Masthead, "2"));
        Parsed.Headlines(issue).Should().Equal("韩松在临湖县调研");
    }

    [Fact]
    public void A_page_mark_gives_page_and_name()
    {
        var issue = Parsed.Issue("第A05版:新区在线\n\n韩松在临湖县调研\n　　5月17日，韩松在临湖县调研。\n　　他强调，要抓紧。\n");
        (issue.Page, issue.PageName).Should().Be(("A05", "新区在线"));
        issue.Articles[0].Page.Should().Be("A05");
    }

    [Fact]
    public void The_callers_date_goes_before_the_masthead_and_the_masthead_before_the_file_name()
    {
        var bytes = "云川新报\n2023年5月18日 星期四 第12期\n\n题目一二三四\n　　会议召开。\n"u8;
        new BulletinParser(new BulletinParserOptions { PublicationDate = new LocalDate(2020, 1, 2) }).Parse(bytes, "20240301.txt").DateBasis.Should().Be(DateBasis.Given);
        BulletinParser.Default.Parse(bytes, "20240301.txt").Date.Should().Be(new LocalDate(2023, 5, 18));
        BulletinParser.Default.Parse("题目一二三四\n　　会议召开。\n"u8, "20240301.txt").Should().Match<BulletinIssue>(issue => issue.Date == new LocalDate(2024, 3, 1) && issue.DateBasis == DateBasis.FileName);
    }

    [Fact]
    public void A_heading_above_the_line_of_day_and_number_is_the_masthead()
    {
        var issue = Parsed.Issue("# 云川矿工报\n\n2024年3月14日 星期四 第11期 本期四版\n\n## 春季安全会议召开\n\n3月12日，春季安全会议在云川矿召开。\n");
        issue.Title.Should().Be("云川矿工报");
        Parsed.Headlines(issue).Should().Equal("春季安全会议召开");
    }

    [Fact]
    public void The_line_of_number_office_and_day_below_the_name_of_a_bulletin_is_its_masthead()
    {
        var issue = Parsed.Issue("# 青岩镇工作动态\n\n2025年第9期　　青岩镇党政综合办公室编　　2025年6月27日\n\n## 青岩镇召开防汛会议\n\n6月24日，青岩镇召开防汛会议。\n");
        (issue.Title, issue.Date).Should().Be(("青岩镇工作动态", new LocalDate(2025, 6, 27)));
        Parsed.Headlines(issue).Should().Equal("青岩镇召开防汛会议");
    }

    [Theory]
    [InlineData("2019年07月24日　第02版：要闻　来源：云川晚报")]
    [InlineData("2019年07月24日　星期三　[云川日报]")]
    [InlineData("2019年07月24日　A02版")]
    public void A_line_of_day_and_page_below_headlines_takes_nothing_from_them(string line)
    {
        var issue = Parsed.Issue($"顶烈日守一线 清凉送到家\n市总工会开展慰问活动\n{line}\n\n　　本报讯 7月22日，市总工会主席李明慰问职工，为他们送去慰问品。\n");
        var article = issue.Articles.Should().ContainSingle().Subject;
        article.Headline.Should().Be("顶烈日守一线 清凉送到家");
        article.Subheadlines.Should().Equal("市总工会开展慰问活动");
        article.Paragraphs.Should().ContainSingle();
        issue.Date.Should().Be(new LocalDate(2019, 7, 24));
    }

    [Fact]
    public void The_site_above_the_first_headline_names_the_issue()
    {
        var issue = Parsed.Issue("云川师范大学新闻网\n\n学校召开防汛会议\n\n　　7月22日，学校召开防汛会议，副校长李明讲话。\n");
        issue.Title.Should().Be("云川师范大学新闻网");
        Parsed.Headlines(issue).Should().Equal("学校召开防汛会议");
    }

    [Fact]
    public void A_broadcast_lists_its_stories_before_it_tells_them()
    {
        var issue = Parsed.Issue("《云川新闻》2024年4月9日　文字稿\n\n【导视】\n县长督导春耕工作\n我县举行人才夜校开班仪式\n\n县长督导春耕工作\n4月8日，县长李明到各镇督导春耕工作，察看农机检修情况。\n（记者：王强）\n\n我县举行人才夜校开班仪式\n4月9日，我县举行培训班开班仪式，副县长周平讲话。\n");
        Parsed.Headlines(issue).Should().Equal("县长督导春耕工作", "我县举行人才夜校开班仪式");
        issue.Date.Should().Be(new LocalDate(2024, 4, 9));
    }

    [Fact]
    public void Behind_a_signed_story_two_lines_above_a_dateline_are_the_next_headline()
    {
        var issue = Parsed.Issue("我区出台八条措施\n\n2月17日，区政府印发有关措施，帮助企业渡过难关。\n（记者 王强）\n\n团区委组建青年突击队\n“疫”线青春\n本报讯 2月16日，团区委举行授旗仪式，百支青年突击队上岗。\n");
        issue.Articles.Should().HaveCount(2);
        (issue.Articles[1].Kicker, issue.Articles[1].Headline).Should().Be(("团区委组建青年突击队", "“疫”线青春"));
    }

    [Fact]
    public void A_headline_with_its_date_below_opens_another_story_but_a_signature_does_not()
    {
        const string first = "学校发布通告\n\n　　有关事项通告如下，请各单位遵照执行，确保安全。\n\n云川师范大学\n2011年4月4日\n\n";
        Parsed.Headlines(Parsed.Issue(first + "校领导看望老教师\n（2011-04-06）\n\n　　4月5日上午，校长李明看望老教师，转达全校师生的问候。\n")).Should().Equal("学校发布通告", "校领导看望老教师");
    }

    [Fact]
    public void Day_office_and_author_in_brackets_below_a_headline_are_no_text()
    {
        var issue = Parsed.Issue("县委中心组举行学习会\n（2018年10月26日　青岩县新闻中心　文/李明）\n\n　　10月25日，县委中心组举行学习会。\n");
        issue.Date.Should().Be(new LocalDate(2018, 10, 26));
        issue.Articles[0].Paragraphs.Should().ContainSingle();
        issue.Articles[0].Bylines.Select(byline => byline.Name).Should().Equal("李明");
    }

    [Fact]
    public void The_day_in_brackets_behind_a_headline_is_no_part_of_it()
    {
        var issue = Parsed.Issue("市领导接听群众来电(2013年09月11日)\n　　9月10日，市领导接听群众来电。\n");
        (issue.Date, issue.Articles[0].Headline).Should().Be((new LocalDate(2013, 9, 11), "市领导接听群众来电"));
    }

    [Fact]
    public void What_stands_above_the_breadcrumb_of_a_copied_page_is_the_sites()
    {
        var issue = Parsed.Issue("公 告\n关于评选积极分子的通知... 2020-06-03\n关于召开大会的通知... 2020-05-29\n当前位置: 首页>>新闻>>正文\n我校获得荣誉称号\n2023-05-02 10:24\n\n　　近日，我校获得荣誉称号，全校师生备受鼓舞。\n");
        Parsed.Headlines(issue).Should().Equal("我校获得荣誉称号");
        issue.Articles[0].Paragraphs.Should().ContainSingle();
    }

    [Fact]
    public void A_headline_above_the_breadcrumb_stays()
    {
        var issue = Parsed.Issue("我校获得荣誉称号\n当前位置: 首页>>新闻>>正文\n　　近日，我校获得荣誉称号，全校师生备受鼓舞。\n");
        Parsed.Headlines(issue).Should().Equal("我校获得荣誉称号");
    }

    [Fact]
    public void A_transcript_gives_one_article_for_each_story_and_none_for_its_contents()
    {
        var issue = Parsed.Issue("""
            # 《新闻联播》（20230511）

            ## 新闻摘要

            1.云川市举行论坛；

            2.国内联播快讯。

            ## 详细新闻

            ### 云川市举行论坛 多国代表参加

            <!--repaste.body.begin-->

            **央视网消息**（新闻联播）：论坛今天举行。

            <!--repaste.body.end-->

            [查看原文](https://example.org/1)

            ### 国内联播快讯

            **央视网消息**（新闻联播）：

            **临湖县新增高标准农田**

            记者获悉，临湖县新增高标准农田。

            ### TITLE NOTFOUND

            CONTENT NOTFOUND

            ### 青石区发布白皮书
            """);
        (issue.Title, issue.Date).Should().Be(("新闻联播", new LocalDate(2023, 5, 11)));
        Parsed.Headlines(issue).Should().Equal("云川市举行论坛 多国代表参加", "国内联播快讯", null, "青石区发布白皮书");
        issue.Articles[0].Link.Should().Be("https://example.org/1");
        Parsed.Paragraphs(issue.Articles[0]).Should().Equal("央视网消息（新闻联播）：论坛今天举行。");
        issue.Articles[1].Paragraphs.Select(p => (p.Kind, p.Text)).Should().Equal((ParagraphKind.CrossHeading, "临湖县新增高标准农田"), (ParagraphKind.Body, "记者获悉，临湖县新增高标准农田。"));
        issue.Diagnostics.Select(d => d.Id).Should().Equal("BP2001", "BP2002", "BP2002");
    }

    [Fact]
    public void A_short_line_inside_an_indented_body_is_a_cross_heading()
    {
        var article = Parsed.Article("临湖县推进项目建设\n　　临湖县推进项目建设，成效明显。\n　　抓服务见实效\n　　今年以来，全县开展走访。\n");
        article.Paragraphs.Select(p => p.Kind).Should().Equal(ParagraphKind.Body, ParagraphKind.CrossHeading, ParagraphKind.Body);
    }

    [Fact]
    public void A_bare_headline_between_paragraphs_opens_another_story()
    {
        var issue = Parsed.Issue("临湖县发布防汛预警 多部门紧急会商\n云川网消息：临湖县水务局昨天发布防汛预警，多部门连夜会商研判雨情水情。\n邻市三名市长联名要求恢复水运航线\n据当地媒体报道，邻市三名市长昨天联名致信航运公司，要求恢复水运航线。\n");
        Parsed.Headlines(issue).Should().Equal("临湖县发布防汛预警 多部门紧急会商", "邻市三名市长联名要求恢复水运航线");
    }

    [Fact]
    public void A_digest_line_gives_way_to_the_headlines_of_its_stories()
    {
        var issue = Parsed.Issue("[视频]临湖县副县长被问责 临湖县火灾责任人被查处\n央视网消息（新闻联播）：\n临湖县副县长被问责\n日前，临湖县副县长因火灾事故被问责，有关部门公布了调查结果。\n临湖县火灾责任人被查处\n当地公安机关对火灾责任人立案侦查，案件正在进一步办理之中。\n");
        Parsed.Headlines(issue).Should().Equal("临湖县副县长被问责", "临湖县火灾责任人被查处");
    }

    [Fact]
    public void The_parts_of_a_continued_article_are_one_article()
    {
        var issue = Parsed.Issue("第01版:要闻\n\n韩松在临湖县调研\n　　5月17日，韩松在临湖县调研，他来到\n（下转三版）\n\n第03版:综合\n\n韩松在临湖县调研\n　　（紧接01版）产业园听取汇报。（记者 苗青）\n\n临湖县开展义诊\n　　5月17日，临湖县开展义诊。\n");
        Parsed.Headlines(issue).Should().Equal("韩松在临湖县调研", "临湖县开展义诊");
        issue.Articles[0].Spans.Should().HaveCount(2);
        Parsed.Authors(issue.Articles[0]).Should().Equal("苗青");
        issue.Articles[0].Paragraphs.Should().NotContain(p => p.Text.Contains('版'));
    }

    [Fact]
    public void A_part_without_its_other_half_says_so()
    {
        var issue = Parsed.Issue("## 韩松在临湖县调研\n\n5月17日，韩松在临湖县调研。（下转三版）\n");
        issue.Articles[0].ContinuedOn.Should().Be("三");
        issue.Diagnostics.Should().ContainSingle(d => d.Id == "BP2004").Which.Message.Should().Be("The article goes on, on page 三, which this input does not hold.");
    }

    [Fact]
    public void A_list_of_other_stories_below_an_article_is_left_out()
    {
        var issue = Parsed.Issue("临湖公司与青石公司签署合作协议\n8月14日，临湖公司与青石公司举行签约仪式，双方领导出席并见证签约。\n根据协议，双方将发挥各自优势开展合作。\n\n青石公司储能项目正式投运\n近日，青石公司储能项目投运，作为该地区最大的项目...\n临湖公司产品通过新国标认证\n近日，临湖公司自主研发的产品...\n云川市举办展览会\n");
        Parsed.Headlines(issue).Should().Equal("临湖公司与青石公司签署合作协议");
        issue.Articles[0].Paragraphs.Should().HaveCount(2);
        issue.Diagnostics.Should().Contain(d => d.Id == "BP2003");
    }

    [Fact]
    public void The_number_of_an_official_paper_is_kept_apart_from_its_headline()
    {
        var article = Parsed.Article("云川市人民政府关于印发防汛预案的通知\n云政发〔2024〕5号\n　　各县区人民政府：\n　　现将防汛预案印发给你们，请认真贯彻执行。\n");
        (article.Headline, article.DocumentNumber).Should().Be(("云川市人民政府关于印发防汛预案的通知", "云政发〔2024〕5号"));
        article.Paragraphs.Should().HaveCount(2);
    }

    [Fact]
    public void A_text_without_a_headline_is_an_article_with_a_date()
    {
        var issue = Parsed.Issue("2021年08月27日 02:35:22\n8月26日早上，临湖县发生一起交通事故，事故原因正在调查之中。\n\n目前，有关部门正在处理。\n");
        (issue.Date, issue.DateBasis).Should().Be((new LocalDate(2021, 8, 27), DateBasis.DateLine));
        issue.Articles.Should().ContainSingle().Which.Headline.Should().BeNull();
        issue.Articles[0].Paragraphs.Should().HaveCount(2);
    }
}
