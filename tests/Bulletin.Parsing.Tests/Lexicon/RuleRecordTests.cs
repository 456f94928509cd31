using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Lexicon;

public sealed class RuleRecordTests
{
    [Theory]
    [InlineData(20, 20, 0.84)]
    [InlineData(95, 100, 0.89)]
    [InlineData(950, 1000, 0.93)]
    [InlineData(10, 20, 0.30)]
    public void The_more_findings_the_nearer_the_bound_is_to_their_share(int right, int all, double bound) => RuleRecord.LowerBound(right, all).Should().Be(bound);

    [Fact]
    public void A_rule_without_a_record_has_no_bound() => RuleRecord.LowerBound("person.unheard-of").Should().BeNull();

    [Fact]
    public void A_rule_that_was_seldom_met_has_no_bound() => RuleRecord.LowerBound("person.age").Should().BeNull();

    [Fact]
    public void A_person_carries_what_is_known_about_the_rule()
    {
        var person = Parsed.Article("# 周平到柳巷社区调研\n\n3月7日，副区长周平到柳巷社区调研。").Participants[0];
        person.Evidence.Should().Contain(evidence => evidence.Rule == "person.title-before").Which.Confidence.Should().Be(RuleRecord.LowerBound("person.title-before")).And.BeInRange(0.9, 1);
    }
}
