using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Tests.Extraction;

public sealed class MentionRuleTests
{
    private const string Text = "# 抗洪一线\n\n3月7日，區委書記程立新、老船工ＡＢ长河到云川站，长河和程立新讲话。\n";

    [Fact]
    public void What_a_rule_finds_is_an_entry_with_its_places_and_its_id()
    {
        var article = Article(new WordRule("长河"));
        article.Participants.Select(person => person.Name).Should().Contain(["程立新", "长河"]);
        var person = article.FindParticipant("长河")!;
        person.Mentions.Should().HaveCount(2);
        person.Mentions.Select(mention => Text[mention.Start..mention.End]).Should().AllBe("长河");
        person.Evidence.Should().ContainSingle().Which.Rule.Should().Be("test.word");
    }

    [Fact]
    public void A_rule_reads_simplified_characters_and_plain_width_and_gives_what_is_printed() =>
        Article(new WordRule("AB")).Participants.Select(person => person.Name).Should().Contain("ＡＢ");

    [Fact]
    public void Where_a_built_in_rule_found_something_a_rule_adds_nothing()
    {
        var rules = new BulletinParserOptions { MentionRules = [new WordRule("立新"), new WordRule("程立新"), new WordRule("记程立")] };
        const string text = "# 抗洪一线\n\n3月7日，区委书记程立新讲话。\n";
        new BulletinParser(rules).Parse(text).Articles.Should().Equal(BulletinParser.Default.Parse(text).Articles);
    }

    [Fact]
    public void A_body_has_the_kind_that_the_rule_gives_it() =>
        Article(new WordRule("云川站", OrganizationKind.Institution)).Organizations.Should().ContainSingle(body => body.Name == "云川站" && body.Kind == OrganizationKind.Institution);

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(0, 100_000)]
    public void A_place_that_is_none_is_the_callers_mistake(int start, int end)
    {
        var parse = () => Article(new PlaceRule(start, end));
        parse.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Many_mentions_of_a_rule_take_time_in_proportion()
    {
        var issue = new BulletinParser(new BulletinParserOptions { MentionRules = [new WordRule("长河")] }).Parse($"# 抗洪\n\n{string.Concat(Enumerable.Repeat("区委书记程立新和长河讲话。", 20_000))}\n");
        issue.Articles[0].FindParticipant("长河")!.Mentions.Should().HaveCount(20_000);
    }

    private static Article Article(params IMentionRule[] rules) => new BulletinParser(new BulletinParserOptions { MentionRules = [.. rules] }).Parse(Text).Articles.Should().ContainSingle().Subject;

    private sealed class WordRule(string word, OrganizationKind? kind = null) : IMentionRule
    {
        public string Id => "test.word";

        public void Find(ReadOnlySpan<char> text, MentionSink found)
        {
            var last = 0;
            for (var at = text.IndexOf(word); at >= 0; at = text[last..].IndexOf(word))
            {
                var (start, end) = (last + at, last + at + word.Length);
                if (kind is { } known) found.AddOrganization(start, end, known);
                else found.AddPerson(start, end);
                last = end;
            }
        }
    }

    private sealed class PlaceRule(int start, int end) : IMentionRule
    {
        public string Id => "test.place";

        public void Find(ReadOnlySpan<char> text, MentionSink found) => found.AddPerson(start, end);
    }
}
