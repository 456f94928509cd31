using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using NodaTime;

namespace Bulletin.Parsing.Tests.Events;

public sealed class EventTests
{
    [Theory]
    [InlineData("云川区召开会议", "3月7日，云川区召开全区教育工作会议。", EventType.Meeting, "全区教育工作会议")]
    [InlineData("全区教育工作会议召开", "3月7日，全区教育工作会议在云川召开。", EventType.Meeting, "全区教育工作会议")]
    [InlineData("二届区政府第5次常务会议召开", "日前，二届区政府召开第5次常务会议。", EventType.Meeting, "二届区政府第5次常务会议")]
    [InlineData("县人大常委会举行会议", "3月7日，县十七届人大常委会举行第五次会议。", EventType.Meeting, "县十七届人大常委会第五次会议")]
    [InlineData("区残联召开会议", "3月4日，区残联第一届主席团第二次全体会议暨2022年全区残疾人工作会议在云川召开。", EventType.Meeting, "区残联第一届主席团第二次全体会议暨2022年全区残疾人工作会议")]
    [InlineData("程立新调研重点项目", "3月7日，区委书记程立新到城南产业园调研重点项目。", EventType.Inspection, null)]
    [InlineData("程立新会见客商", "3月7日，区委书记程立新会见客商张弛一行。", EventType.Reception, null)]
    [InlineData("程立新慰问老党员", "3月7日，区委书记程立新慰问老党员。", EventType.Condolence, null)]
    [InlineData("程立新接访", "3月7日，区委书记程立新到信访局接访。", EventType.PetitionReception, null)]
    [InlineData("云川与华拓集团签署合作协议", "3月7日，云川区政府与华拓集团签署战略合作协议。", EventType.Signing, null)]
    [InlineData("城南大桥开工", "3月7日，城南大桥开工仪式举行。", EventType.Ceremony, "城南大桥开工仪式")]
    [InlineData("周平任云川区区长", "近日，周平任云川区区长。", EventType.Personnel, null)]
    [InlineData("宣讲报告会举行", "3月7日，全区理论宣讲报告会在区委党校举行。", EventType.Study, "全区理论宣讲报告会")]
    [InlineData("云川出台新规", "近日，云川区印发《云川区养老服务办法》。", EventType.DocumentIssue, null)]
    [InlineData("云川三家企业入选名单", "近日，省工信厅公布名单，云川区三家企业入选。", EventType.Selection, null)]
    [InlineData("城南仓库发生火灾", "3月7日，城南一处仓库发生火灾。", EventType.Emergency, null)]
    [InlineData("云川警方开展集中收网行动", "3月7日，云川市公安局开展集中收网行动。", EventType.LawEnforcement, "集中收网行动")]
    [InlineData("程立新接听市长公开电话", "3月7日，副市长程立新接听市长公开电话。", EventType.PetitionReception, null)]
    [InlineData("周某被批准逮捕", "近日，周某被检察机关批准逮捕。", EventType.LawEnforcement, null)]
    [InlineData("云川马拉松开跑", "3月7日，2024云川半程马拉松开跑。", EventType.PublicActivity, null)]
    [InlineData("林大海逝世", "老红军林大海因病逝世。", EventType.Obituary, null)]
    [InlineData("云川经济稳中向好", "一季度，云川区经济稳中向好。", EventType.Other, null)]
    [InlineData("区委党校开学", "3月7日，区委党校举行2024年春季开学典礼。", EventType.Study, "2024年春季开学典礼")]
    [InlineData("宣讲活动落幕", "3月7日，全市精神文明宣讲闭幕式在云川举行。", EventType.Study, "全市精神文明宣讲闭幕式")]
    [InlineData("云川商会成立 张弛当选会长", "3月7日，云川商会成立大会在云湖酒店召开。", EventType.Meeting, "云川商会成立大会")]
    [InlineData("周平遗体送别仪式举行", "3月7日，周平同志遗体送别仪式在云川举行。", EventType.Obituary, null)]
    public void The_type_and_name_follow_from_headline_and_lead(string headline, string lead, EventType type, string? name)
    {
        var happening = Parse(headline, lead).Events.Should().ContainSingle().Subject;
        (happening.Type, happening.Name).Should().Be((type, name));
    }

    [Fact]
    public void Numbers_of_term_and_session_are_fields()
    {
        var happening = Parse("二届区政府第5次常务会议召开", "日前，二届区政府召开第5次常务会议。").Events[0];
        (happening.TermNumber, happening.SessionNumber, happening.Subtype).Should().Be((2, 5, EventSubtype.GovernmentExecutiveMeeting));
    }

    [Fact]
    public void An_event_has_its_day_part_and_place()
    {
        var happening = Parse("全区教育工作会议召开", "3月7日下午，全区教育工作会议在区会议中心召开。").Events[0];
        (happening.Start, happening.End, happening.DayPart).Should().Be((new LocalDate(2024, 3, 7), new LocalDate(2024, 3, 7), DayPart.Afternoon));
        happening.Places.Should().Equal("区会议中心");
    }

    [Fact]
    public void A_vague_time_is_no_day() => Parse("会议召开", "近日，全区教育工作会议召开。").Events[0].Start.Should().BeNull();

    [Fact]
    public void The_day_of_the_own_clause_counts_not_that_of_the_background() =>
        Parse("程立新会见劳模", "3月6日，全省表彰大会在省城举行。今天上午，区委书记程立新会见了获奖者。").Events[0].Start.Should().Be(new LocalDate(2024, 3, 8));

    [Fact]
    public void The_day_behind_the_farewell_counts_too() =>
        Parse("周平遗体告别仪式举行", "周平同志因病于3月2日在云川逝世。周平同志遗体告别仪式3月5日上午在云川举行。").Events[0].Start.Should().Be(new LocalDate(2024, 3, 5));

    [Fact]
    public void Who_signs_with_whom_is_no_part_of_the_name() =>
        Parse("学校与集团签约", "3月5日，我校与恒远重工集团战略合作协议签约仪式举行。").Events[0].Name.Should().Be("战略合作协议签约仪式");

    [Fact]
    public void A_signing_after_a_reception_is_an_event_of_its_own() =>
        Parse("程立新会见来宾", "3月5日，区长程立新会见了华拓集团董事长张弛。会见后，程立新和张弛分别代表双方签署了合作协议。").Events.Select(one => one.Type).Should().Equal(EventType.Reception, EventType.Signing);

    [Fact]
    public void A_farewell_has_the_day_of_its_ceremony_not_that_of_the_death() =>
        Parse("周平遗体送别仪式举行", "周平同志因病于3月2日在云川逝世。3月5日上午，周平同志遗体送别仪式在云川举行。").Events[0].Start.Should().Be(new LocalDate(2024, 3, 5));

    [Fact]
    public void A_numbered_list_says_what_the_meeting_did() =>
        Parse("县政府召开常务会议", "3月7日，县长周平主持召开县政府第3次常务会议。", "一、传达学习了全省会议精神。", "二、审议通过了《云川县办法》。").Events[0].Agenda.Select(item => item.Action).Should().Equal(AgendaAction.Study, AgendaAction.Adopt);

    [Fact]
    public void A_meeting_that_is_still_to_come_tells_only_when() =>
        Parse("区委召开民主协商会", "3月7日，在全区两会召开之前，区委召开民主协商会。").Events.Should().ContainSingle().Which.Name.Should().Be("民主协商会");

    [Fact]
    public void Talks_and_signing_are_two_events() =>
        Parse("云川与华拓集团签署协议 程立新会见张弛", "3月7日，区政府与华拓集团签署合作协议。区委书记程立新会见了华拓集团董事长张弛。").Events.Select(one => one.Type).Should().BeEquivalentTo([EventType.Signing, EventType.Reception]);

    [Fact]
    public void A_named_meeting_after_a_visit_is_a_second_event() =>
        Parse("程立新调研防汛工作", "3月7日，区委书记程立新调研防汛工作。", "当天下午，程立新主持召开全区防汛工作推进会。").Events.Select(one => (one.Type, one.Name)).Should().Equal((EventType.Inspection, null), (EventType.Meeting, "全区防汛工作推进会"));

    [Fact]
    public void A_meeting_without_a_name_belongs_to_the_visit() =>
        Parse("程立新调研防汛工作", "3月7日，区委书记程立新调研防汛工作。", "在随后召开的座谈会上，程立新听取了汇报。").Events.Should().ContainSingle();

    [Fact]
    public void A_digest_has_one_event_for_each_item() =>
        Parsed.Article("## 云川快讯\n\n**城南大桥合龙**\n\n3月7日，城南大桥合龙。\n\n**新茶上市**\n\n近日，云川新茶上市。\n").Events.Should().HaveCount(2);

    [Fact]
    public void Deliberating_is_not_adopting_and_documents_stand_with_their_item()
    {
        var agenda = Parse("区政府常务会议召开", "3月7日，区政府召开常务会议。", "会议传达学习了全省会议精神。", "会议审议通过了《云川区养老办法》，讨论了《云川区规划》，听取了防汛工作汇报，研究部署了下一步工作。").Events[0].Agenda;
        agenda.Select(item => item.Action).Should().Equal(AgendaAction.Study, AgendaAction.Adopt, AgendaAction.Deliberate, AgendaAction.Hear, AgendaAction.Deploy);
        agenda[1].Documents.Should().Equal("云川区养老办法");
        agenda[2].Documents.Should().Equal("云川区规划");
    }

    [Fact]
    public void A_statement_runs_on_over_paragraphs_that_name_nobody()
    {
        var article = Parse("程立新调研防汛工作", "3月7日，区委书记程立新调研防汛工作。", "程立新强调，防汛责任重于泰山。", "要压实责任。", "副区长周平表示，将抓好落实。");
        article.Statements.Select(statement => (statement.Speaker, statement.Verb, statement.Spans.Count)).Should().Equal(("程立新", "强调", 2), ("周平", "表示", 1));
    }

    [Fact]
    public void What_the_meeting_points_out_belongs_to_the_meeting() =>
        Parse("区政府常务会议召开", "3月7日，区政府召开常务会议。", "会议指出，要抓好落实。").Statements.Should().ContainSingle().Which.Speaker.Should().Be("会议");

    private static Article Parse(string headline, params string[] paragraphs) =>
        new BulletinParser(new BulletinParserOptions { PublicationDate = new LocalDate(2024, 3, 8) }).Parse($"## {headline}\n\n{string.Join("\n\n", paragraphs)}\n").Articles[0];
}
