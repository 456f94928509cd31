using Bulletin.Parsing.Accuracy;

namespace Bulletin.Parsing.Tests.Accuracy;

public sealed class FindingComparisonTests
{
    [Theory]
    [InlineData("missed", "right", "Gained")]
    [InlineData("right", "missed", "Lost")]
    [InlineData("", "wrong", "WrongAdded")]
    [InlineData("wrong", "", "WrongRemoved")]
    [InlineData("", "found", "Added")]
    [InlineData("found", "", "Removed")]
    [InlineData("found found", "found", "Removed")]
    [InlineData("missed missed right", "right right missed", "Gained")]
    [InlineData("right", "right", "")]
    [InlineData("missed wrong", "missed wrong", "")]
    [InlineData("", "right", "")]
    [InlineData("", "missed", "")]
    [InlineData("right", "", "")]
    [InlineData("missed", "", "")]
    public void Tells_what_changed_from_what_only_the_gold_changed(string before, string now, string changes) =>
        string.Join(' ', FindingComparison.Compare(Findings(before), Findings(now)).Select(item => item.Change)).Should().Be(changes);

    [Fact]
    public void The_same_fact_in_another_file_or_of_another_kind_is_another_fact()
    {
        var persons = new Finding("persons", "a.md", Verdict.Found, "韩松");
        FindingComparison.Compare([persons], [persons with { Where = "b.md" }]).Select(item => item.Change).Should().Equal(Change.Removed, Change.Added);
        FindingComparison.Compare([persons], [persons with { Kind = "bylines" }]).Select(item => item.Change).Should().Equal(Change.Removed, Change.Added);
    }

    [Fact]
    public void A_loss_is_shown_as_it_was_found()
    {
        var was = new Finding("persons", "a.json#0", Verdict.Right, "韩松") { Rule = "person.list", Sentence = "林涛、韩松参加。" };
        FindingComparison.Compare([was], [new Finding("persons", "a.json#0", Verdict.Missed, "韩松")]).Should().Equal((Change.Lost, was));
    }

    [Fact]
    public void Over_gold_each_place_is_shown_elsewhere_the_same_fact_once()
    {
        var gold = new Finding("persons", "a.json#0", Verdict.Wrong, "高度") { Rule = "person.list", Headline = "会议召开", Sentence = "林涛、高度重视。" };
        var found = new Finding("organizations", "a.md", Verdict.Found, "区残联") { Headline = "区残联走访", Sentence = "区残联走访" };
        using var output = new StringWriter { NewLine = "\n" };
        ChangeReport.Write(FindingComparison.Compare([], [gold, gold with { Where = "b.json#1" }, found, found with { Where = "b.md" }]), output);
        output.ToString().Should().Be("""

            persons: 2 wrong, added
              wrong, added: 高度 [person.list]
                a.json#0 会议召开
                林涛、高度重视。
              wrong, added: 高度 [person.list]
                b.json#1 会议召开
                林涛、高度重视。

            organizations: 2 added
              added: 区残联 (2 times)
                a.md 区残联走访

            """);
    }

    private static IEnumerable<Finding> Findings(string verdicts) =>
        verdicts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(verdict => new Finding("persons", "a.json#0", Enum.Parse<Verdict>(verdict, ignoreCase: true), "韩松"));
}
