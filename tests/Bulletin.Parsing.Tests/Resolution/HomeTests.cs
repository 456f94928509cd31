using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Resolution;

public sealed class HomeTests
{
    [Theory]
    [InlineData("崇川区", "江苏省南通市崇川区", AdministrativeLevel.County)]
    [InlineData("崇川", "江苏省南通市崇川区", AdministrativeLevel.County)]
    [InlineData("南通市崇川区", "江苏省南通市崇川区", AdministrativeLevel.County)]
    [InlineData("江苏省南通市崇川区", "江苏省南通市崇川区", AdministrativeLevel.County)]
    [InlineData("福州鼓楼", "福建省福州市鼓楼区", AdministrativeLevel.County)]
    [InlineData("吉林市", "吉林省吉林市", AdministrativeLevel.Prefecture)]
    [InlineData("北京市", "北京市", AdministrativeLevel.Province)]
    [InlineData("港闸区", "江苏省南通市港闸区", AdministrativeLevel.County)]
    public void The_caller_may_give_it(string given, string path, AdministrativeLevel level)
    {
        var home = new BulletinParser(new BulletinParserOptions { Home = given }).Parse("会议召开。").Home!;
        (home.Path, home.Level, home.Basis).Should().Be((path, level, HomeBasis.Given));
        path.Should().EndWith(home.Name);
    }

    [Theory]
    [InlineData("鼓楼区", "\"鼓楼区\" is the name of 4 divisions; write which: *江苏省南京市鼓楼区*")]
    [InlineData("朝阳区", "\"朝阳区\" is the name of 2 divisions; write which: *北京市朝阳区*")]
    [InlineData("吉林", "\"吉林\" is the name of 2 divisions; *")]
    [InlineData("青石区", "\"青石区\" is no division of China *")]
    [InlineData("南京市崇川区", "\"南京市崇川区\" is no division of China *")]
    [InlineData("", "\"\" is no division of China *")]
    public void A_home_that_is_none_or_several_is_the_callers_mistake(string given, string message)
    {
        var making = () => new BulletinParser(new BulletinParserOptions { Home = given });
        making.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Theory]
    [InlineData("南通日报", "会议召开。", "江苏省南通市")]
    [InlineData("今日海安", "海安市委召开会议。", "江苏省南通市海安市")]
    [InlineData("新华日报", "会议召开。", "江苏省")]
    [InlineData("长沙晚报", "会议召开。", "湖南省长沙市")]
    public void The_papers_name_may_tell_it(string title, string sentence, string path)
    {
        var home = Issue(title, sentence).Home!;
        (home.Path, home.Basis).Should().Be((path, HomeBasis.Masthead));
    }

    [Theory]
    [InlineData("光明日报")]
    [InlineData("今日崇文")]
    [InlineData("朝阳日报")]
    [InlineData("通州新闻")]
    [InlineData("新闻联播")]
    public void A_papers_name_that_tells_no_place_or_several_tells_no_home(string title) => Issue(title, "市委召开会议。").Home.Should().BeNull();

    [Theory]
    [InlineData("区委书记李明来到崇川区新城小学调研。崇川区将新建3所学校。区政府相关负责人参加。", "江苏省南通市崇川区")]
    [InlineData("市委书记李明在西宁主持会议。西宁市将新建3所学校，城东区先行。市政府相关负责人参加。", "青海省西宁市")]
    [InlineData("甘肃省委书记李明在兰州主持会议。省政府相关负责人参加。甘肃将新建3所学校。", "甘肃省")]
    [InlineData("区委书记李明到鼓楼区调研。南京市鼓楼区将新建学校，区政府相关负责人参加。", "江苏省南京市鼓楼区")]
    [InlineData("县委书记李明到如东县大豫镇调研。如东县将新建3所学校，县教育局参加。", "江苏省南通市如东县")]
    public void The_articles_may_show_it(string text, string path)
    {
        var home = Parsed.Issue($"## 会议召开\n\n{text}\n").Home!;
        (home.Path, home.Basis).Should().Be((path, HomeBasis.Content));
    }

    [Theory]
    [InlineData("崇川区和徐汇区签约。崇川区、徐汇区代表出席，区委书记李明致辞。")]
    [InlineData("区委书记李明到鼓楼区调研。鼓楼区将新建学校，区政府相关负责人参加。")]
    [InlineData("市委书记李明主持会议。如皋市、如皋市代表参加。")]
    [InlineData("我市召开会议。省委书记李明在甘肃、甘肃兰州调研。")]
    [InlineData("如东县、如东县大豫镇代表参加会议。")]
    public void No_home_is_better_than_a_wrong_one(string text) => Parsed.Issue($"## 会议召开\n\n{text}\n").Home.Should().BeNull();

    [Fact]
    public void A_page_with_stories_from_elsewhere_has_no_home() =>
        Parsed.Issue("""
            ## 西宁召开会议

            市委书记李明在西宁市主持会议。西宁市政府、市教育局参加，西宁、西宁、西宁先行。

            ## 厦门召开会议

            市委书记张建在厦门市主持会议。厦门市将新建学校，市教育局参加。
            """).Home.Should().BeNull();

    [Fact]
    public void An_unknown_home_is_said_once()
    {
        const string text = "## 会议召开\n\n区教育局、区残联、区妇联相关负责人参加会议。\n";
        var remark = Parsed.Issue(text).Diagnostics.Should().ContainSingle(d => d.Id == "BP3010").Subject;
        (remark.Severity, text[remark.Span.Start..remark.Span.End]).Should().Be((DiagnosticSeverity.Info, "区教育局"));
        remark.Message.Should().StartWith("3 bodies or titles");
    }

    [Fact]
    public void A_known_home_leaves_nothing_to_say() =>
        new BulletinParser(new BulletinParserOptions { Home = "崇川区" }).Parse("## 会议召开\n\n区教育局相关负责人参加会议。\n").Diagnostics.Should().NotContain(d => d.Id == "BP3010");

    private static BulletinIssue Issue(string title, string sentence) => Parsed.Issue($"# {title} 2024年3月1日\n\n## 会议召开\n\n{sentence}\n");
}
