using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Events;

/// <summary>The grammar of <c>docs/events.md</c>: its examples are what is tested.</summary>
public sealed class RoleTests
{
    public static TheoryData<string, string> Sentences => [.. Rows().Where(cells => cells.Length == 2).Select(cells => (cells[0], cells[1]))];

    public static TheoryData<string, string, string> Articles => [.. Rows().Where(cells => cells.Length == 3 && cells[0].Contains('：', StringComparison.Ordinal) && cells[2].Contains(' ', StringComparison.Ordinal)).Select(cells => (cells[0], cells[1], cells[2]))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_of_the_document_gives_the_roles_beside_it(string sentence, string roles) =>
        RolesOf(Parsed.Article($"## 云川区召开工作会议\n\n3月7日，云川区召开残联工作会议。{sentence}\n")).Should().Be(roles);

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_of_the_document_gives_the_event_beside_it(string article, string type, string roles)
    {
        var parts = article.Split('：', 2);
        var parsed = Parsed.Article($"## {parts[0]}\n\n{parts[1]}\n");
        string.Join(", ", parsed.Events.Select(one => one.Type)).Should().Be(type);
        RolesOf(parsed).Should().Be(roles);
    }

    [Fact]
    public void Words_in_quotation_marks_give_no_roles() =>
        RolesOf(Parsed.Article("## 云川区召开工作会议\n\n3月7日，云川区召开工作会议。副区长周平介绍“程立新主持”的经过。\n")).Should().Be("周平 Presenter");

    [Fact]
    public void A_verb_that_stands_inside_what_was_read_as_a_name_does_no_harm() =>
        RolesOf(Parsed.Article("委员并讲。林望川出席并讲话")).Should().Contain("林望川 ");

    [Fact]
    public void He_is_the_last_subject() =>
        RolesOf(Parsed.Article("## 程立新调研重点项目\n\n3月7日，区委书记程立新到城南产业园调研。程立新对进展给予肯定。他说，要抓好落实。\n")).Should().Be("程立新 Principal Speaker");

    [Fact]
    public void Every_person_of_a_list_of_thirty_has_the_role()
    {
        var names = Enumerable.Range(0, 30).Select(i => $"周{"一二三四五六七八九平"[i % 10]}{"海明光"[i / 10]}").Distinct(StringComparer.Ordinal).ToList();
        var article = Parsed.Article($"## 云川区召开工作会议\n\n3月7日，云川区召开工作会议。区领导{string.Join('、', names)}出席会议。\n");
        article.Events[0].Participants.Where(person => person.Roles.SequenceEqual([ParticipantRole.Attendee])).Should().HaveCount(30);
    }

    private static string RolesOf(Article article) =>
        string.Join("; ", article.Events.SelectMany(one => one.Participants).Where(person => !person.Roles.SequenceEqual([ParticipantRole.Mentioned])).Select(person => $"{person.Name} {string.Join(' ', person.Roles)}"));

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(Bulletins.Root, "docs", "events.md")).TakeWhile(line => line != "## Appointments").Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('。', StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "));
}
