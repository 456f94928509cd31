using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Tests.Resolution;

public sealed class FullNameTests
{
    [Theory]
    [InlineData("区委", "中共南通市崇川区委员会")]
    [InlineData("区政府", "南通市崇川区人民政府")]
    [InlineData("区委区政府", "中共南通市崇川区委员会、南通市崇川区人民政府")]
    [InlineData("区人大", "南通市崇川区人民代表大会")]
    [InlineData("区人大常委会", "南通市崇川区人民代表大会常务委员会")]
    [InlineData("区政协", "中国人民政治协商会议南通市崇川区委员会")]
    [InlineData("区政协提案委员会", "中国人民政治协商会议南通市崇川区委员会提案委员会")]
    [InlineData("区纪委", "中国共产党南通市崇川区纪律检查委员会")]
    [InlineData("区纪委监委", "中国共产党南通市崇川区纪律检查委员会、南通市崇川区监察委员会")]
    [InlineData("区法院", "南通市崇川区人民法院")]
    [InlineData("区检察院", "南通市崇川区人民检察院")]
    [InlineData("区委组织部", "中共南通市崇川区委员会组织部")]
    [InlineData("区政府研究室", "南通市崇川区人民政府研究室")]
    [InlineData("区残联", "南通市崇川区残疾人联合会")]
    [InlineData("区总工会", "南通市崇川区总工会")]
    [InlineData("区妇联", "南通市崇川区妇女联合会")]
    [InlineData("团区委", "共青团南通市崇川区委员会")]
    [InlineData("民建市委", "中国民主建国会南通市委员会")]
    [InlineData("区发改委", "南通市崇川区发展和改革委员会")]
    [InlineData("区住建局", "南通市崇川区住房和城乡建设局")]
    [InlineData("区教育局", "南通市崇川区教育局")]
    [InlineData("区市场监管局", "南通市崇川区市场监督管理局")]
    [InlineData("市委", "中共南通市委员会")]
    [InlineData("市中院", "南通市中级人民法院")]
    [InlineData("省高院", "江苏省高级人民法院")]
    [InlineData("省人社厅", "江苏省人力资源和社会保障厅")]
    public void A_level_word_means_the_nearest_division_of_that_level(string name, string fullName) => FullName(name, "崇川区").Should().Be(fullName);

    [Theory]
    [InlineData("区委", "上海市徐汇区", "中共上海市徐汇区委员会")]
    [InlineData("市政府", "上海市徐汇区", "上海市人民政府")]
    [InlineData("市法院", "上海市徐汇区", "上海市高级人民法院")]
    [InlineData("市委", "如皋市", "中共如皋市委员会")]
    [InlineData("市法院", "如皋市", "如皋市人民法院")]
    [InlineData("省委", "如皋市", "中共江苏省委员会")]
    [InlineData("县政府", "如东县", "如东县人民政府")]
    [InlineData("县委", "长阳土家族自治县", "中共长阳土家族自治县委员会")]
    [InlineData("自治县政府", "长阳土家族自治县", "长阳土家族自治县人民政府")]
    [InlineData("州委", "恩施州", "中共恩施土家族苗族自治州委员会")]
    [InlineData("盟行署", "锡林郭勒盟", "锡林郭勒盟行政公署")]
    [InlineData("旗委", "鄂伦春自治旗", "中共鄂伦春自治旗委员会")]
    [InlineData("自治区党委", "青秀区", "中共广西壮族自治区委员会")]
    [InlineData("区党委", "广西壮族自治区", "中共广西壮族自治区委员会")]
    [InlineData("区委", "浦东新区", "中共上海市浦东新区委员会")]
    public void Each_kind_of_division_has_its_own_way(string name, string home, string fullName) => FullName(name, home).Should().Be(fullName);

    [Theory]
    [InlineData("县委", "崇川区")]
    [InlineData("区委", "如皋市")]
    [InlineData("市委", "江苏省")]
    [InlineData("市自治办", "崇川区")]
    [InlineData("区公安分局", "崇川区")]
    [InlineData("市场监管局", "崇川区")]
    [InlineData("省市区委", "崇川区")]
    [InlineData("县纪委监察局", "如东县")]
    public void What_is_not_known_stays_unknown(string name, string home) => FullName(name, home).Should().BeNull();

    [Theory]
    [InlineData("山东省政府", "山东省人民政府")]
    [InlineData("海安市委", "中共海安市委员会")]
    [InlineData("团海安市委", "共青团海安市委员会")]
    [InlineData("江苏省南通市崇川区残联", "南通市崇川区残疾人联合会")]
    [InlineData("崇川区教育局", "南通市崇川区教育局")]
    [InlineData("广西水利厅", "广西壮族自治区水利厅")]
    [InlineData("湖南长沙岳麓法院", "长沙市岳麓区人民法院")]
    [InlineData("香港特区政府", "香港特别行政区政府")]
    [InlineData("黔东南州政府", "黔东南苗族侗族自治州人民政府")]
    public void A_body_with_a_place_of_its_own_keeps_it(string name, string fullName) => FullName(name, "如东县").Should().Be(fullName);

    [Theory]
    [InlineData("上海博物馆")]
    [InlineData("南京海关")]
    [InlineData("厦门经济社会发展战略研究办公室")]
    [InlineData("平安工程指挥部")]
    [InlineData("新区税务局")]
    public void A_proper_name_that_only_begins_like_a_place_is_left_alone(string name) => FullName(name, "如东县").Should().BeNull();

    [Theory]
    [InlineData("鼓楼区委", null, null)]
    [InlineData("鼓楼区委", "南京市", "中共南京市鼓楼区委员会")]
    [InlineData("鼓楼区委", "徐州市云龙区", "中共徐州市鼓楼区委员会")]
    [InlineData("福州市鼓楼区委", "南京市", "中共福州市鼓楼区委员会")]
    public void Of_places_with_one_name_the_one_at_home_is_meant(string name, string? home, string? fullName) => FullName(name, home).Should().Be(fullName);

    [Theory]
    [InlineData("港闸区委", 2019, "江苏省南通市港闸区")]
    [InlineData("港闸区委", 2022, "江苏省南通市港闸区")]
    [InlineData("富阳市委", 2007, "浙江省杭州市富阳市")]
    [InlineData("富阳区委", 2022, "浙江省杭州市富阳区")]
    [InlineData("通州市委", 2005, "江苏省南通市通州市")]
    public void A_division_keeps_the_name_of_its_time(string name, int year, string jurisdiction) => Resolve(name, "南通市", year)!.Place.FullName.Should().Be(jurisdiction);

    [Fact]
    public void Organizations_get_full_name_jurisdiction_and_level()
    {
        var bodies = Parse("区残联、市发改委、国家发改委相关负责人参加，江苏临湖科技有限公司承办。李明走进城东街道办事处调研。").Organizations;
        bodies.Select(body => $"{body.Name} {body.FullName} {body.Jurisdiction} {body.Level}").Should().Equal(
            "区残联 南通市崇川区残疾人联合会 江苏省南通市崇川区 County",
            "市发改委 南通市发展和改革委员会 江苏省南通市 Prefecture",
            "国家发改委 国家发展和改革委员会  National",
            "江苏临湖科技有限公司   ",
            "城东街道办事处   Township");
    }

    [Fact]
    public void A_body_listed_behind_a_visiting_one_is_that_places() =>
        Parse("富阳市委、市政府派人参加。").Organizations.Select(body => body.FullName).Should().Equal("中共富阳市委员会", "富阳市人民政府");

    [Theory]
    [InlineData("区委常委、宣传部部长李明出席会议。", "中共南通市崇川区委员会 中共南通市崇川区委员会宣传部")]
    [InlineData("区委副书记、区长李明出席会议。", "中共南通市崇川区委员会 南通市崇川区人民政府")]
    [InlineData("区人大常委会主任李明出席会议。", "南通市崇川区人民代表大会常务委员会")]
    [InlineData("区人大主任李明出席会议。", "南通市崇川区人民代表大会常务委员会")]
    [InlineData("海安市委副书记、市长李明出席会议。", "中共海安市委员会 海安市人民政府")]
    [InlineData("苏州市副市长李明出席会议。", "苏州市人民政府")]
    [InlineData("国家发改委主任李明出席会议。", "国家发展和改革委员会")]
    [InlineData("江苏临湖科技有限公司董事长李明出席会议。", "")]
    public void Positions_get_the_full_name_of_their_body(string sentence, string fullNames) =>
        string.Join(' ', Parse(sentence).Participants[0].Positions.Select(position => position.OrganizationFullName)).Should().Be(fullNames);

    [Fact]
    public void Whose_mayor_is_meant_behind_a_visitor_stays_open()
    {
        var people = Parse("海安市委书记李明、副市长张建参加会议。市长王小红致辞。").Participants;
        people.Select(person => person.Positions[0].OrganizationFullName).Should().Equal("中共海安市委员会", null, "南通市人民政府");
    }

    private static Article Parse(string sentence) =>
        new BulletinParser(new BulletinParserOptions { Home = "南通市崇川区" }).Parse($"## 会议召开\n\n{sentence}\n").Articles[0];

    private static string? FullName(string name, string? home) => Resolve(name, home, 2022)?.FullName;

    private static Body? Resolve(string name, string? home, int year)
    {
        var lexicon = BulletinLexicon.Default;
        var resolver = new BodyResolver(lexicon, home is null ? null : HomeOption.Read(home, lexicon.Divisions), year);
        var parts = resolver.Read(name);
        return parts.HasPlace ? resolver.InOwnPlace(parts) : resolver.AtHome(parts, name, []);
    }
}
