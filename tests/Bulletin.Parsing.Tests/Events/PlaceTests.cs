using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Events;

/// <summary>Where events were: places and the stops of a visit.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("3月7日，区委书记程立新到城南产业园、城北街道调研。", "城南产业园 城北街道")]
    [InlineData("3月7日，区委书记程立新深入柳巷社区调研。程立新要求把服务做到更多小区。", "柳巷社区")]
    [InlineData("3月7日，区委书记程立新调研。程立新走进总装车间。力争在谈项目早签约。", "")]
    [InlineData("3月7日，区委书记程立新调研。在柳巷社区，程立新察看了食堂。", "柳巷社区")]
    [InlineData("3月7日，副厅长程立新率调研组来云川调研。", "云川")]
    [InlineData("3月7日，区委书记程立新到云湖景区进行检查。", "云湖景区")]
    [InlineData("3月7日，区委书记程立新赴区政协包联的卫星社区和金星和园小区调研。", "卫星社区 金星和园小区")]
    [InlineData("3月7日，副省长程立新赴石峰、吴川、固云三市调研。", "石峰 吴川 固云")]
    [InlineData("3月7日，副厅长程立新来我市调研。", "")]
    [InlineData("3月7日，区委书记程立新到云川启明机械有限公司调研。", "")]
    [InlineData("3月7日，全县妇女代表大会在县影剧院隆重召开。", "县影剧院")]
    [InlineData("3月7日，职工代表大会在职工俱乐部召开。", "职工俱乐部")]
    [InlineData("3月7日，区委书记程立新冒雨赶到双桥镇枫树坳村调研。", "双桥镇枫树坳村")]
    public void Places_are_areas_and_venues(string lead, string places) => string.Join(' ', Parse(lead).Places).Should().Be(places);

    [Theory]
    [InlineData("云川市水务集团有限公司在望湖小区完成供水设施改造，惠及1060户居民。", "望湖小区")]
    [InlineData("3月7日凌晨，环城高速云湖服务区内一辆货车突发自燃。", "环城高速云湖服务区")]
    [InlineData("3月7日，市市场监督管理局对河滨夜市开展专项执法行动。", "河滨夜市")]
    [InlineData("3月7日，云湖县人民法院在柳泉镇文化广场对9起案件集中公开宣判。", "柳泉镇文化广场")]
    public void A_site_is_a_place_before_the_division_of_a_body(string lead, string place) =>
        Parsed.Article($"## 云湖消息\n\n{lead}\n").Events.Should().ContainSingle().Which.Places.Should().Equal(place);

    [Fact]
    public void The_stops_of_a_visit_are_its_itinerary_with_spans()
    {
        var issue = BulletinParser.Default.Parse("## 程立新调研重点项目\n\n3月7日，区委书记程立新调研重点项目。程立新先后察看了启明机械有限公司、云湖排涝泵站。随后，他来到柳巷社区和城南公园等地，看望居民。\n");
        var stops = issue.Articles[0].Events[0].Stops;
        stops.Select(stop => stop.Name).Should().Equal("启明机械有限公司", "云湖排涝泵站", "柳巷社区", "城南公园");
        stops.Select(stop => issue.Text[stop.Spans[0].Start..stop.Spans[0].End]).Should().Equal(stops.Select(stop => stop.Name));
    }

    [Fact]
    public void A_meeting_has_no_stops() => Parsed.Article("## 全区教育工作会议召开\n\n3月7日，全区教育工作会议在云川召开。程立新来到柳巷社区。\n").Events[0].Stops.Should().BeEmpty();

    private static Event Parse(string lead) => Parsed.Article($"## 程立新调研重点项目\n\n{lead}\n").Events[0];
}
