using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using NodaTime;

namespace Bulletin.Parsing.Tests.Events;

/// <summary>How an article tells of its event: visits of groups, a second meeting, days in notes, names behind praise, items behind an opening clause.</summary>
public sealed class TellingTests
{
    [Fact]
    public void A_group_that_goes_somewhere_makes_a_visit() =>
        Parse("专家走进云川", "3月7日，省内外专家赴云川区开展乡村振兴调研。").Events.Should().ContainSingle().Which.Type.Should().Be(EventType.Inspection);

    [Fact]
    public void The_same_body_may_meet_again_on_another_day() =>
        Parsed.Article("2024-03-10\n\n## 区政府常务会议召开\n\n3月7日，区长程立新主持召开区政府党组会议和第16次常务会议。\n\n会议研究了有关事项。会议还传达学习了文件。会议听取了汇报。\n\n又讯 3月9日，区长程立新主持召开区政府党组会议和第17次常务会议。\n")
            .Events.Select(one => one.Start).Should().Equal(new LocalDate(2024, 3, 7), new LocalDate(2024, 3, 9));

    [Fact]
    public void A_death_in_a_feature_makes_no_obituary() =>
        Parse("山村新貌", "大儿子、儿媳又相继去世，往后的日子怎么过。村里办起了工厂。").Events[0].Type.Should().NotBe(EventType.Obituary);

    [Fact]
    public void Praise_is_no_part_of_a_name() =>
        Parse("向阳中学举行典礼", "3月7日，向阳中学举行了隆重的秋季开学典礼。").Events[0].Name.Should().Be("秋季开学典礼");

    [Fact]
    public void The_sentence_behind_says_the_part_of_the_day() =>
        Parse("云川区召开表彰大会", "3月7日，云川区召开教师表彰大会。当天上午，会场座无虚席。").Events[0].DayPart.Should().Be(DayPart.Morning);

    [Theory]
    [InlineData("第一次全体会议听取了情况说明。", AgendaAction.Hear)]
    [InlineData("经过分组审议，会议通过了有关事项。", AgendaAction.Adopt)]
    [InlineData("会议研究并原则同意了有关事项。", AgendaAction.Adopt)]
    [InlineData("会议讨论并原则通过了《云川区办法》。", AgendaAction.Adopt)]
    [InlineData("会议增补周平为委员。", AgendaAction.Elect)]
    public void An_item_is_read_in_each_form(string sentence, AgendaAction action) =>
        Parse("全区工作会议召开", $"3月7日，全区工作会议召开。{sentence}").Events[0].Agenda.Should().ContainSingle().Which.Action.Should().Be(action);

    [Theory]
    [InlineData("检查组到城南产业园检查。检查组还走进柳巷社区，又赴芦荡镇。", "城南产业园 柳巷社区 芦荡镇")]
    [InlineData("程立新深入定点帮扶的芦荡镇调研。", "芦荡镇")]
    [InlineData("慰问组到来之后，程立新看望居民。政策深入人心。", "")]
    public void Every_place_gone_to_is_a_place_of_the_visit(string body, string places) =>
        string.Join(' ', Parse("程立新检查安全生产", body).Events[0].Places).Should().Be(places);

    private static Article Parse(string headline, string body) => Parsed.Article($"## {headline}\n\n{body}\n");

    [Fact]
    public void Changes_of_posts_that_were_adopted_are_the_items_not_the_adoption() =>
        Parse("区人大常委会召开会议", "3月7日，区人大常委会召开第3次会议。会议表决通过了人事任免事项：任命周平为副区长；免去林望的区教育局局长职务。")
            .Events[0].Agenda.Select(item => item.Action).Should().Equal(AgendaAction.Appoint, AgendaAction.Remove);

    [Fact]
    public void Sentences_that_begin_with_what_a_meeting_does_go_on_with_its_agenda() =>
        Parsed.Article("## 县政府召开常务会议\n\n3月7日，县政府召开第3次常务会议。\n\n会议传达学习了全国有关会议精神。审议了《云川县防火工作安排》。听取了绿化工作汇报。\n")
            .Events[0].Agenda.Select(item => item.Action).Should().Equal(AgendaAction.Study, AgendaAction.Deliberate, AgendaAction.Hear);

    [Fact]
    public void A_condolence_visit_may_describe_whom_it_goes_to() =>
        Parsed.Article("## 新春送温暖\n\n3月7日，县人大副主任闫业到李康村慰问96岁的老党员沈发。\n").Events[0].Type.Should().Be(EventType.Condolence);
}
