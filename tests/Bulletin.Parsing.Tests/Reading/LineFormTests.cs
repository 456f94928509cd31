using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;

namespace Bulletin.Parsing.Tests.Reading;

public sealed class LineFormTests
{
    private readonly LineClassifier _classifier = new(BulletinLexicon.Default.Layout, BulletinLexicon.Default.Bylines);

    [Theory]
    [InlineData("第A05版:新区在线", "A05", "新区在线", null)]
    [InlineData("01:一版要闻", "01", "一版要闻", null)]
    [InlineData("三版:综合新闻总第512期", "三", "综合新闻", "512")]
    [InlineData("第02版：要闻", "02", "要闻", null)]
    [InlineData("A3版", "A3", null, null)]
    [InlineData("第5版(各地传真)", "5", "各地传真", null)]
    public void Reads_page_marks(string line, string page, string? name, string? number) =>
        PageMarker.Read(line).Should().Be(new PageMarker(page, name, number));

    [Theory]
    [InlineData("10:30会议开始。")]
    [InlineData("三版图书今日首发，读者反响热烈。")]
    [InlineData("一版一版地校对")]
    [InlineData("2:1战胜对手")]
    public void Leaves_what_is_no_page_mark(string line) => PageMarker.Read(line).Should().BeNull();

    [Theory]
    [InlineData("浏览次数：123", "Furniture")]
    [InlineData("上一篇：云川市召开会议", "Furniture")]
    [InlineData("首页 | 新闻 | 图片 | 视频 | 专题", "Furniture")]
    [InlineData("|云川快讯|", "Furniture")]
    [InlineData("首页  >  信息公开  >  正文", "Furniture")]
    [InlineData("来      源:云川融媒体中心", "Furniture")]
    [InlineData("打开网易新闻 查看精彩图片", "Image")]
    [InlineData("县长调研 | 走进柳巷社区", "Text")]
    [InlineData("（2020年第9号）", "DocumentNumber")]
    [InlineData("2020年 第12号", "DocumentNumber")]
    [InlineData("第三号", "DocumentNumber")]
    [InlineData("第三号井", "Text")]
    [InlineData("记者：您为什么回到家乡？", "Text")]
    [InlineData("责任编辑：王五", "Furniture")]
    [InlineData("字体:[大 中 小]", "Furniture")]
    [InlineData("云ICP备12345678号-1", "Furniture")]
    [InlineData("(更新时间戳: 1683907200000)", "Furniture")]
    [InlineData("时间就是生命，效率就是金钱", "Text")]
    [InlineData("首页展示云川形象", "Text")]
    [InlineData("2024-03-07 09:15 来源：云川日报", "DateLine")]
    [InlineData("2021年08月27日 02:35:22", "DateLine")]
    [InlineData("发布时间：2024-03-07", "DateLine")]
    [InlineData("2024年3月7日01:28 云川时报", "DateLine")]
    [InlineData("云川日报 2024-03-07 17:04", "DateLine")]
    [InlineData("2024-03-07 云川日报 记者 苗青", "DateLine")]
    [InlineData("2024-03-07 10:56:30 青石发布", "DateLine")]
    [InlineData("新闻眼|来源:云川广播电视台2024-03-07 09:28:11|网络编辑:苗青", "DateLine")]
    [InlineData("市委社工部、青石区委统战部    2024年03月07日16:37", "DateLine")]
    [InlineData("来源于：东区办事处", "Furniture")]
    [InlineData("■县融媒体中心记者组", "Byline")]
    [InlineData("转自:云川日报", "Furniture")]
    [InlineData("青石区2024年3月7日起试行夜间执法", "Text")]
    [InlineData("程立新调研重点项目 2024年3月7日", "Text")]
    [InlineData("2023年5月18日 星期四 第1268期 第2版 责任编辑 李四", "Masthead")]
    [InlineData("云川日报 第02版 要闻", "Masthead")]
    [InlineData("·苗青·", "Byline")]
    [InlineData("（记者 张三 通讯员 李四）", "Byline")]
    [InlineData("本报记者 王五", "Byline")]
    [InlineData("作者：李四", "Byline")]
    [InlineData("文/图 赵六", "Byline")]
    [InlineData("记者从市水务局获悉", "Text")]
    [InlineData("（2022年6月29日岳宁市人大常委会第四次会议通过）", "Text")]
    [InlineData("云川晚报记者 王敏", "Byline")]
    [InlineData("王敏/云川晚报", "Byline")]
    [InlineData("本网讯（云川晚报记者 王敏）1", "Text")]
    [InlineData("图为会议现场。王敏 摄", "Caption")]
    [InlineData("（下转二版）", "Pointer")]
    [InlineData("（紧接01版）", "Pointer")]
    [InlineData("云政发〔2024〕5号", "DocumentNumber")]
    [InlineData("undefined", "Placeholder")]
    [InlineData("CONTENT NOTFOUND", "Placeholder")]
    [InlineData("/cms/item/2020/a.jpg\" target=\"_blank\">", "Image")]
    [InlineData("————", "Separator")]
    [InlineData("2%。", "Text")]
    [InlineData("。", "Text")]
    [InlineData("评论，也可以拨打热线反映问题", "Text")]
    [InlineData("青石区召开全区重点项目推进会", "Text")]
    public void Tells_what_a_line_is(string line, string kind) => _classifier.KindOf(line).ToString().Should().Be(kind);

    [Theory]
    [InlineData("docs/20240301.md", 2024, 3, 1)]
    [InlineData("a/2022-03/08/content_123.htm", 2022, 3, 8)]
    [InlineData("202203/08/node_1.htm", 2022, 3, 8)]
    [InlineData("2022/03/08.txt", 2022, 3, 8)]
    [InlineData("news-2022-03-08.txt", 2022, 3, 8)]
    public void Reads_the_date_in_a_path(string path, int year, int month, int day) =>
        PathDate.Find(path).Should().Be(new NodaTime.LocalDate(year, month, day));

    [Theory]
    [InlineData("000_460569c0b775decf.txt")]
    [InlineData("content_12345678.htm")]
    [InlineData("page-01.txt")]
    [InlineData(null)]
    public void Leaves_a_path_without_a_date(string? path) => PathDate.Find(path).Should().BeNull();
}
