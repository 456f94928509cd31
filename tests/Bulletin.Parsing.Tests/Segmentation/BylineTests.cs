using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Segmentation;

public sealed class BylineTests
{
    [Theory]
    [InlineData("3月7日，会议召开。·苗青·", "苗青")]
    [InlineData("3月7日，会议召开。（记者 高 山）", "高山")]
    [InlineData("3月7日，会议召开。（记者 高 山 李明）", "高山 李明")]
    [InlineData("3月7日，会议召开。（记者 朱金川 通讯员 欧阳林）", "朱金川 欧阳林")]
    [InlineData("3月7日，会议召开。（记者 李子 赵川 报道）", "李子 赵川")]
    [InlineData("3月7日，会议召开。（苗青）", "苗青")]
    [InlineData("本报讯(记者周小雨通讯员郑大海)3月7日，会议召开。", "周小雨 郑大海")]
    [InlineData("本报讯（记者李铮马涛）3月7日，会议召开。", "李铮 马涛")]
    [InlineData("3月7日，会议召开。\n\n党委宣传部　供稿", "党委宣传部")]
    [InlineData("3月7日，会议召开。\n\n云川县人民医院 供稿 ｜ 编辑：李明 ｜ 审核：王强", "云川县人民医院")]
    [InlineData("3月7日，会议召开。\n\n来源：云川县融媒体中心　记者：钟离月　编辑：李明", "钟离月")]
    [InlineData("云东热线讯（记者 黄佩山 通讯员 李卓）3月7日，会议召开。", "黄佩山 李卓")]
    [InlineData("3月7日，学校举行活动。\n\n（云川县实验小学）", "云川县实验小学")]
    [InlineData("本报讯（记者 乌云其木格）3月7日，会议召开。", "乌云其木格")]
    [InlineData("本报讯（记者 次仁措姆 通讯员 李明）3月7日，会议召开。", "次仁措姆 李明")]
    [InlineData("本报云川3月7日讯（新云川・云川日报记者尤晓 金鑫）会议召开。", "尤晓 金鑫")]
    [InlineData("（云川日报全媒体记者刘佳）3月7日，会议召开。", "刘佳")]
    [InlineData("云川日报讯（记者/吴哲 通讯员/符信）3月7日，会议召开。", "吴哲 符信")]
    [InlineData("新华社云川3月7日电（记者 阿依·古丽）会议召开。", "阿依·古丽")]
    [InlineData("3月7日，会议召开。本报记者 王五", "王五")]
    [InlineData("本报讯【全媒体记者刘佳】3月7日，会议召开。", "刘佳")]
    [InlineData("【本报讯】(记者刘佳通讯员尤晓)3月7日，会议召开。", "刘佳 尤晓")]
    [InlineData("本报讯  记者刘佳报道  3月7日，会议召开。", "刘佳")]
    [InlineData("云上云川报道:(全媒体记者 刘佳)3月7日，会议召开。", "刘佳")]
    [InlineData("3月7日，会议召开。(青石区文体中心:刘佳、尤晓)", "刘佳 尤晓")]
    [InlineData("云川网3月7日讯（新云川报通讯员 李明 云川晚报记者 尤晓）会议召开。", "李明 尤晓")]
    [InlineData("3月7日，会议召开。（工会、宣传部供稿）", "工会 宣传部")]
    [InlineData("3月7日，会议召开。（委监察室）", "委监察室")]
    [InlineData("3月7日，会议召开。（石塘乡纪委）", "石塘乡纪委")]
    [InlineData("3月7日，会议召开。（安居镇司法所）", "安居镇司法所")]
    [InlineData("本站讯（职工通讯员 苗青 高山）3月7日，会议召开。", "苗青 高山")]
    [InlineData("3月7日，会议召开。（文/高山 数据支持/苗青 审核/李明）", "高山")]
    [InlineData("(高山 苗青)为丰富文化生活，3月7日，活动举行。", "高山 苗青")]
    [InlineData("云川在线(高山 苗青)3月7日，会议召开。", "高山 苗青")]
    [InlineData("3月7日，会议召开。（完）", "")]
    [InlineData("3月7日，会议审议了《云川市条例》（草案）。", "")]
    [InlineData("3月7日，会议审议了三年行动计划（讨论稿）", "")]
    [InlineData("3月7日，会议召开。（据新华社）", "")]
    [InlineData("3月7日，会议召开。□苗青", "苗青")]
    [InlineData("云川新闻网临湖讯（通讯员 苗青）3月7日，会议召开。", "苗青")]
    [InlineData("3月7日，会议召开。\n　　　　（宣传科 供稿　审核：高山）", "宣传科")]
    [InlineData("3月7日，会议召开。\n　　　　（外事处供稿　摄影/苗青）", "外事处 苗青")]
    [InlineData("3月7日，会议召开。（记者苗青摄影周小雨）", "苗青 周小雨")]
    [InlineData("本报讯 记者 苗青3月7日，会议召开。", "苗青")]
    [InlineData("云川日报青石3月7日讯（记者 苗青 通讯员 周小雨）会议召开。", "苗青 周小雨")]
    public void Finds_the_authors_around_a_body(string paragraph, string authors) =>
        string.Join(' ', Parsed.Authors(Parsed.Article($"## 云川市召开会议\n\n{paragraph}\n"))).Should().Be(authors);

    [Theory]
    [InlineData("·苗青·", "苗青")]
    [InlineData("·張文華 李明·", "張文華 李明")]
    [InlineData("（记者 张三 通讯员 李四）", "张三 李四")]
    [InlineData("■ 本报记者 王五", "王五")]
    [InlineData("作者：李四", "李四")]
    [InlineData("作者：党委宣传部", "党委宣传部")]
    [InlineData("作者：李四 分享", "李四")]
    [InlineData("文字：李四　摄影：张三", "李四 张三")]
    [InlineData("□本报记者张靖本报通讯员苗青", "张靖 苗青")]
    [InlineData("作者:李四 来源: 云川日报", "李四")]
    [InlineData("记       者:张三    李四", "张三 李四")]
    [InlineData("日期:2019-01-11来源:本站原创作者:张三点击:3339 字号: 手机:", "张三")]
    [InlineData("(作者单位:云川县检察院)", "")]
    [InlineData("■县融媒体中心记者组", "县融媒体中心记者组")]
    [InlineData("2024-03-07 云川日报 记者 尤晓", "尤晓")]
    [InlineData("来源:云川网2024-03-07 09:28|作者:尤晓|编辑:苗青", "尤晓")]
    [InlineData("2024-03-07 09:28 作者:尤晓 来源:云川网", "尤晓")]
    [InlineData("2024-03-07 09:28 来源:云川网", "")]
    [InlineData("文/图 沙鸥", "沙鸥")]
    [InlineData("责任编辑：王五", "")]
    [InlineData("来源：云川日报", "")]
    [InlineData("苗青 周小雨 高山", "苗青 周小雨 高山")]
    [InlineData("全媒体记者：苗青", "苗青")]
    [InlineData("发布时间:2024-03-07 14:27:11 | 来源:云川网 | 作者:云川县委统战部 | 责任编辑:赵茜", "云川县委统战部")]
    public void Finds_the_authors_on_their_own_line(string line, string authors)
    {
        var article = Parsed.Article($"## 云川市召开会议\n\n3月7日，会议召开。\n\n{line}\n");
        string.Join(' ', Parsed.Authors(article)).Should().Be(authors);
        article.Paragraphs.Should().ContainSingle("a line of authors or editors is no paragraph");
    }

    [Theory]
    [InlineData("·苗青·", BylineKind.Person)]
    [InlineData("·人大办·", BylineKind.Office)]
    [InlineData("·宗禾·", BylineKind.PenName)]
    public void Tells_persons_offices_and_pen_names_apart(string line, BylineKind kind) =>
        Parsed.Article($"## 云川市召开会议\n\n3月7日，会议召开。\n\n{line}\n").Bylines.Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Fact]
    public void A_photographer_has_that_role()
    {
        var article = Parsed.Article("## 云川市召开会议\n\n图为会议现场。王敏 摄\n\n3月7日，会议召开。（记者 张三）\n");
        article.Bylines.Select(byline => (byline.Name, byline.Role)).Should().BeEquivalentTo([("王敏", BylineRole.Photographer), ("张三", BylineRole.Writer)]);
        article.Captions.Should().ContainSingle();
    }

    [Fact]
    public void A_byline_tells_its_place_and_rule()
    {
        const string text = "## 云川市召开会议\n\n3月7日，会议召开。·苗青·\n";
        var byline = Parsed.Article(text).Bylines[0];
        text[byline.Spans[0].Start..byline.Spans[0].End].Should().Be("苗青");
        byline.Rule.Should().Be("byline.dots-at-end");
    }

    [Theory]
    [InlineData("□ 王新 侯玉", "王新 侯玉")]
    [InlineData("罗金花", "罗金花")]
    public void A_line_of_names_between_headline_and_body_names_the_authors(string line, string names)
    {
        var article = Parsed.Article($"云川市召开会议\n{line}\n\n　　3月7日，云川市召开会议。\n\n　　会议要求，要抓紧。\n");
        (article.Headline, article.Kicker).Should().Be(("云川市召开会议", null));
        string.Join(' ', article.Bylines.Select(byline => byline.Name)).Should().Be(names);
    }

    [Theory]
    [InlineData("▲会议现场。（资料图片）")]
    [InlineData("↑代表们在云湖水厂察看水质")]
    public void A_line_that_points_at_a_picture_is_its_caption(string line)
    {
        var article = Parsed.Article($"云川市召开会议\n\n　　3月7日，云川市召开会议。\n\n{line}\n\n　　会议要求，要抓紧。\n");
        article.Captions.Should().ContainSingle();
        article.Paragraphs.Should().HaveCount(2);
    }

    [Fact]
    public void A_genre_in_a_headline_is_no_dateline() =>
        Parsed.Article("新华社通讯：一条河的新生\n3月7日，记者来到临湖县，沿河而行，看到两岸的变化。\n").Headline.Should().Be("新华社通讯：一条河的新生");

    [Theory]
    [InlineData("本报讯（记者 张三）3月7日", "本报讯", "本报")]
    [InlineData("新华社北京3月7日电（记者 张三）会议", "新华社北京3月7日电", "新华社")]
    [InlineData("央视网消息（新闻联播）：3月7日", "央视网消息", "央视网")]
    [InlineData("云川日报讯 3月7日", "云川日报讯", "云川日报")]
    public void Reads_the_dateline(string start, string text, string source)
    {
        var dateline = Parsed.Article($"## 云川市召开会议\n\n{start}，会议召开。\n").Dateline;
        dateline.Should().NotBeNull();
        (dateline!.Text, dateline.Source).Should().Be((text, source));
    }
}
