using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Segmentation;

public sealed class HeadlineLayerTests
{
    private const string Body = "\n\n3月7日下午，有关活动在云川市举行，相关部门负责人参加。\n";

    [Theory]
    [InlineData("### 韩松调研青石区重点项目\n\n## 抓进度强保障 全力以赴开新局", "韩松调研青石区重点项目", "抓进度强保障 全力以赴开新局", null)]
    [InlineData("## 青石区获评省级文明城区\n\n#### 全区上下合力创建五年结硕果", null, "青石区获评省级文明城区", "全区上下合力创建五年结硕果")]
    [InlineData("## 三届区政府第7次常务会议召开 动真格出实招 推进青石高质量发展", "三届区政府第7次常务会议召开", "动真格出实招 推进青石高质量发展", null)]
    [InlineData("## 韩松调研临湖产业园一季度“开门红”工作 提信心明方向 全力冲刺“开门红”", "韩松调研临湖产业园一季度“开门红”工作", "提信心明方向 全力冲刺“开门红”", null)]
    [InlineData("## 青石区三家团队入选 江东省优秀群众文化团队名单", null, "青石区三家团队入选 江东省优秀群众文化团队名单", null)]
    [InlineData("## 云川市委常委会召开会议 韩松主持并讲话", null, "云川市委常委会召开会议 韩松主持并讲话", null)]
    [InlineData("## 云川市委常委会召开会议 认真学习贯彻上级会议精神", null, "云川市委常委会召开会议 认真学习贯彻上级会议精神", null)]
    [InlineData("## 坚持首善标准 推动高质量发展", null, "坚持首善标准 推动高质量发展", null)]
    [InlineData("## [视频]韩松在临湖县调研", null, "韩松在临湖县调研", null)]
    [InlineData("## 韩松在临湖县调研(图)", null, "韩松在临湖县调研", null)]
    public void Sorts_the_lines_of_a_headline_block(string headings, string? kicker, string headline, string? subheadline)
    {
        var article = Parsed.Article(headings + Body);
        article.Kicker.Should().Be(kicker);
        article.Headline.Should().Be(headline);
        article.Subheadlines.Should().Equal(subheadline is null ? [] : [subheadline]);
    }

    [Fact]
    public void Three_bare_lines_are_kicker_headline_and_subheadline()
    {
        var article = Parsed.Article("临湖县召开农业工作会议\n稳粮保供 兴农富民\n全县粮食播种面积达四十万亩\n　　3月7日，临湖县召开农业工作会议。\n　　会议指出，要抓好春耕。\n");
        (article.Kicker, article.Headline).Should().Be(("临湖县召开农业工作会议", "稳粮保供 兴农富民"));
        article.Subheadlines.Should().Equal("全县粮食播种面积达四十万亩");
    }

    [Theory]
    [InlineData("石立峰会见南洋省代表团", "双方签署合作意向书")]
    [InlineData("脱下军装还是兵", "云川军分区欢送退伍老兵侧记")]
    public void Of_two_bare_lines_a_fact_below_is_the_subheadline(string first, string second)
    {
        var article = Parsed.Article($"{first}\n{second}\n　　3月7日，石立峰参加活动。\n　　石立峰指出，要抓紧。\n");
        (article.Kicker, article.Headline).Should().Be((null, first));
        article.Subheadlines.Should().Equal(second);
    }

    [Fact]
    public void Of_two_bare_lines_a_slogan_below_is_the_headline()
    {
        var article = Parsed.Article("区纪委三届六次全会召开\n激浊扬清不停步 久久为功护航程\n　　3月7日，区纪委召开全会。\n　　会议指出，要抓紧。\n");
        (article.Kicker, article.Headline).Should().Be(("区纪委三届六次全会召开", "激浊扬清不停步 久久为功护航程"));
    }

    [Fact]
    public void A_place_label_above_a_headline_is_a_kicker()
    {
        var article = Parsed.Article("临湖县\n千亩荷塘变身生态景区\n　　眼下，临湖县的荷塘迎来游客。\n　　当地居民说，日子越过越好。\n");
        (article.Kicker, article.Headline).Should().Be(("临湖县", "千亩荷塘变身生态景区"));
    }

    [Fact]
    public void A_title_with_the_name_of_the_site_is_the_same_title()
    {
        var article = Parsed.Article("云川市召开会议部署春季绿化-云川新闻网\n云川市召开会议部署春季绿化\n3月7日，云川市召开会议，部署春季绿化工作。\n会议要求，各县区要抓紧行动起来。\n");
        article.Headline.Should().Be("云川市召开会议部署春季绿化");
        article.Kicker.Should().BeNull();
    }

    [Fact]
    public void Every_headline_line_tells_its_place()
    {
        const string text = "### 韩松调研青石区重点项目\n\n## 抓进度强保障\n" + Body;
        foreach (var line in Parsed.Article(text).HeadlineLines) text[line.Spans[0].Start..line.Spans[0].End].Should().Be(line.Text);
    }

    [Fact]
    public void A_speaker_on_a_line_of_its_own_is_the_kicker()
    {
        var article = Parsed.Article("青石区区长傅晓岚：\n用部门的紧日子换企业的好日子\n本报记者 尤晓\n出台二十条措施,为小店减负" + Body);
        article.Kicker.Should().Be("青石区区长傅晓岚：");
        article.Headline.Should().Be("用部门的紧日子换企业的好日子");
        article.Subheadlines.Should().Equal("出台二十条措施,为小店减负");
        Parsed.Authors(article).Should().Equal("尤晓");
    }

    [Fact]
    public void A_line_below_the_date_still_belongs_to_the_headline_when_body_follows_at_once()
    {
        var article = Parsed.Article("区人大常委会召开第七次会议\n2024-03-09 云川日报 记者 尤晓\n决定召开四次代表大会;任命傅晓岚为副区长" + Body);
        article.Headline.Should().Be("区人大常委会召开第七次会议");
        article.Subheadlines.Should().Equal("决定召开四次代表大会;任命傅晓岚为副区长");
    }

    [Fact]
    public void Headlines_with_a_date_each_are_stories_of_their_own() =>
        Parsed.Headlines(Parsed.Issue("青石区召开会议\n2024-03-09 09:10 云川网\n白鹭县召开会议\n2024-03-09 09:12 云川网" + Body)).Should().Equal("青石区召开会议", "白鹭县召开会议");

    [Fact]
    public void A_kicker_that_ends_in_a_verb_of_speech_leads_to_the_line_below_it()
    {
        var article = Parsed.Article("程立新到宣传战线调研\n发布时间:2024-03-08    作者:尤晓    来源:云川新闻网\n程立新在宣传系统调研宣讲时强调\n迅速兴起学习热潮" + Body);
        article.Headline.Should().Be("迅速兴起学习热潮");
        article.Kicker.Should().EndWith("调研宣讲时强调");
    }

    [Fact]
    public void When_a_decision_was_adopted_stands_below_its_headline()
    {
        var article = Parsed.Article("关于推选程立新代理主任职务的决定\n(2024年3月7日区十五届人大常委会第八次会议通过)" + Body);
        article.Headline.Should().Be("关于推选程立新代理主任职务的决定");
    }

    [Fact]
    public void A_figure_above_the_fact_is_the_kicker()
    {
        var article = Parsed.Article("总投资18.6亿元\n云川开发区九个项目集中开工" + Body);
        (article.Kicker, article.Headline).Should().Be(("总投资18.6亿元", "云川开发区九个项目集中开工"));
    }

    [Fact]
    public void A_place_with_a_colon_leads_to_the_headline_however_large_it_is_set()
    {
        var article = Parsed.Article("## 临湖县：\n\n### 小龙虾“爬”出大产业" + Body);
        (article.Kicker, article.Headline).Should().Be(("临湖县：", "小龙虾“爬”出大产业"));
    }

    [Fact]
    public void The_office_that_issues_a_notice_is_part_of_its_headline()
    {
        var article = Parsed.Article("云川县人民政府\n关于春季森林防火的通告" + Body);
        (article.Kicker, article.Headline).Should().Be((null, "云川县人民政府 关于春季森林防火的通告"));
    }

    [Fact]
    public void A_statement_that_breaks_before_its_future_is_one_headline() =>
        Parsed.Article("区十届人大四次会议\n将于3月25日召开" + Body).Headline.Should().Be("区十届人大四次会议 将于3月25日召开");

    [Theory]
    [InlineData("云川县人民政府\n2024-03-07 11:47:00")]
    [InlineData("云川日报")]
    public void Who_published_the_story_is_no_line_of_its_headline(string source)
    {
        var article = Parsed.Article($"全县召开教育工作会议\n{source}\n　　3月7日，全县教育工作会议在云川召开，各乡镇负责人参加会议。\n");
        article.Headline.Should().Be("全县召开教育工作会议");
        article.Kicker.Should().BeNull();
    }

    [Fact]
    public void Captions_among_paragraphs_open_no_story()
    {
        var article = BulletinParser.Default.Parse("　　3月7日，全县教育工作会议在云川召开。\n▲ 会议现场\n周平作报告\n李明作部署\n　　会议强调，要抓好教育工作。\n").Articles.Should().ContainSingle().Subject;
        article.Paragraphs.Should().HaveCount(2);
        article.Headline.Should().BeNull();
    }
}
