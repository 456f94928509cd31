using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Tests.Lexicon;

public sealed class DivisionTests
{
    private static readonly DivisionIndex Divisions = BulletinLexicon.Default.Divisions;

    [Theory]
    [InlineData("崇川区", 2015, "江苏省南通市崇川区")]
    [InlineData("崇川区", 2020, "江苏省南通市崇川区")]
    [InlineData("海安", 2010, "江苏省南通市海安县")]
    [InlineData("海安", 2022, "江苏省南通市海安市")]
    [InlineData("通州区", 2022, "北京市通州区 江苏省南通市通州区")]
    [InlineData("通州区", 2005, "北京市通州区")]
    [InlineData("港闸区", 2023, "江苏省南通市港闸区")]
    [InlineData("仙桃市", 2022, "湖北省仙桃市")]
    [InlineData("黔东南州", 2022, "贵州省黔东南苗族侗族自治州")]
    [InlineData("西夏国", 2022, "")]
    public void A_name_is_that_of_the_divisions_of_its_year(string name, int year, string paths) =>
        string.Join(' ', Divisions.Find(name, year).Select(path => path.FullName)).Should().Be(paths);

    [Theory]
    [InlineData("江苏省南通市崇川区教育局", "江苏省|南通市|崇川区")]
    [InlineData("湖南长沙岳麓法院", "湖南|长沙|岳麓")]
    [InlineData("市南水北调工程建设管理局", "")]
    [InlineData("新区税务局", "")]
    [InlineData("沙县人民政府", "沙县")]
    public void Names_that_stand_one_under_the_other_are_read_from_the_widest(string text, string names)
    {
        Span<Range> ranges = stackalloc Range[3];
        var found = new List<string>();
        foreach (var range in Divisions.NamesAtStart(text, ranges)) found.Add(text[range]);
        string.Join('|', found).Should().Be(names);
    }

    [Theory]
    [InlineData("崇川区", "南通市崇川区")]
    [InlineData("徐汇区", "上海市徐汇区")]
    [InlineData("如皋市", "如皋市")]
    [InlineData("南通市", "南通市")]
    public void A_district_bears_the_name_of_its_city(string name, string official) => Divisions.Find(name, 2022).Should().ContainSingle().Which.OfficialName.Should().Be(official);

    [Fact]
    public void Every_home_of_a_paper_is_a_division()
    {
        foreach (var row in LexiconTable.Load(PaperNames.TableName).Rows("local")) Divisions.Find(row[2], null).Should().ContainSingle(row[0]);
    }

    [Fact]
    public void Every_full_name_has_a_place_unless_it_is_the_countrys()
    {
        var table = LexiconTable.Load(OrganizationForms.TableName);
        table.Kinds.Should().BeEquivalentTo("any", "province", "prefecture", "county", "national", "whole", "head", "ending");
        foreach (var kind in new[] { "any", "province", "prefecture", "county" }) table.Rows(kind).Should().OnlyContain(row => row[2].Contains(OrganizationForms.Place));
        table.Rows("national").Should().OnlyContain(row => row[2].Length > 0 && !row[2].Contains('{'));
    }
}
