using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using NodaTime;

namespace Bulletin.Parsing.Tests.Model;

public sealed class QueryTests
{
    private static readonly BulletinIssue Issue = BulletinParser.Default.ParseFile(Bulletins.Sample("seed-like.md"));

    private static readonly BulletinIssue WithMentioned = new()
    {
        Text = string.Empty,
        LexiconVersion = "0",
        Articles = [new Article { Events = [new Event(EventType.Meeting) { Participants = [new EventParticipant("林涛", [ParticipantRole.Chair]), new EventParticipant("魏来", [ParticipantRole.Mentioned])] }] }],
    };

    [Fact]
    public void The_articles_of_a_person_are_those_that_name_the_person()
    {
        Issue.ArticlesOf("欧阳若溪").Select(article => article.Headline).Should().Equal("抢工期提质效 全力冲刺“双过半”", "聚焦民生建良言 凝心聚力促发展");
        Issue.ArticlesOf("无名氏").Should().BeEmpty();
    }

    [Fact]
    public void The_events_between_two_days_are_those_that_share_a_day_with_them()
    {
        Issue.EventsBetween(new LocalDate(2023, 6, 1), new LocalDate(2023, 6, 6)).Select(found => found.Event.Start).Should()
            .OnlyContain(day => day >= new LocalDate(2023, 6, 1) && day <= new LocalDate(2023, 6, 6)).And.Contain(new LocalDate(2023, 6, 6));
        Issue.EventsBetween(new LocalDate(2023, 6, 8), new LocalDate(2023, 6, 8)).Should().Contain(found => found.Article.Headline == "抢工期提质效 全力冲刺“双过半”" && found.Event.Type == EventType.Inspection);
    }

    [Fact]
    public void A_range_that_only_touches_an_event_counts_and_a_vague_time_does_not()
    {
        var span = new BulletinDate("5日至7日", DatePrecision.Day) { Start = new LocalDate(2024, 3, 5), End = new LocalDate(2024, 3, 7), Rule = "date.range" };
        var issue = new BulletinIssue { Text = string.Empty, LexiconVersion = "0", Articles = [new Article { Events = [new Event(EventType.Meeting) { When = span }, new Event(EventType.Meeting) { When = span with { Precision = DatePrecision.Vague } }, new Event(EventType.Meeting)] }] };
        issue.EventsBetween(new LocalDate(2024, 3, 7), new LocalDate(2024, 3, 9)).Should().ContainSingle();
        issue.EventsBetween(new LocalDate(2024, 3, 1), new LocalDate(2024, 3, 5)).Should().ContainSingle();
        issue.EventsBetween(new LocalDate(2024, 3, 8), new LocalDate(2024, 3, 9)).Should().BeEmpty();
    }

    [Fact]
    public void A_persons_participations_tell_roles_and_capacity_and_leave_out_being_mentioned()
    {
        var participations = Issue.ParticipationsOf("欧阳若溪").ToList();
        participations.Select(found => found.Part.GetCapacityText()).Should().Equal("副区长", "副区长");
        participations.Select(found => found.Part.Roles.Single()).Should().Equal(ParticipantRole.Companion, ParticipantRole.Observer);
        WithMentioned.ParticipationsOf("魏来").Should().BeEmpty("he is only mentioned");
    }

    [Fact]
    public void Attendance_is_who_took_part()
    {
        WithMentioned.Articles[0].Events[0].GetAttendance().Select(part => part.Name).Should().Equal("林涛");
        Issue.ArticlesOf("魏来").Single().Events[0].GetAttendance().Should().Contain(part => part.Name == "葛长青" && part.GetCapacityText() == "市工商联党组书记、市工商联常务副主席");
    }

    [Fact]
    public void An_articles_text_is_its_paragraphs_line_by_line()
    {
        var article = Issue.Articles[1];
        article.GetText().Split('\n').Should().Equal(article.Paragraphs.Select(paragraph => paragraph.Text));
        article.FindParticipant("马骁")!.Positions[0].GetText().Should().Be("区政府办公室主任");
        article.FindParticipant("程立新").Should().BeNull();
        Issue.GetText(article.FindParticipant("马骁")!.Mentions[0]).Should().Be("马骁");
    }
}
