using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Resolution;

public sealed class EvidenceTests
{
    [Fact]
    public void Each_place_of_a_person_has_the_rule_that_found_it()
    {
        var issue = Issue("区委书记李明主持会议。会上，李明强调了纪律。与会者祝贺李明获奖。");
        Rules(issue, issue.Articles[0].Participants[0].Evidence).Should().Equal("person.title-before 李明", "person.clause-start 李明", "person.again 李明");
    }

    [Fact]
    public void A_name_set_wide_has_its_place()
    {
        var issue = Issue("区委书记高 山主持会议。");
        var person = issue.Articles[0].Participants.Should().ContainSingle().Subject;
        person.Name.Should().Be("高山");
        Rules(issue, person.Evidence).Should().Equal("person.title-before 高 山");
    }

    [Fact]
    public void A_title_rests_on_its_body_also_where_it_is_inherited()
    {
        var issue = Issue("区人大常委会主任、党组书记严崇明主持会议。");
        issue.Articles[0].Participants[0].Positions.SelectMany(position => Rules(issue, [position.Evidence!]))
            .Should().Equal("position.before-name 区人大常委会 主任", "position.inherited-body 区人大常委会 党组书记");
    }

    [Fact]
    public void A_title_behind_a_name_and_one_that_a_clause_gives_have_rules_of_their_own()
    {
        var issue = Issue("会议由云川大学李明教授主持。会议决定，任命张华为青石区教育局局长。");
        issue.Articles[0].Participants.SelectMany(person => person.Positions).SelectMany(position => Rules(issue, [position.Evidence!]))
            .Should().Equal("position.after-name 云川大学 教授", "position.clause 青石区教育局 局长");
    }

    [Theory]
    [InlineData("会议通过了《青石区河道管理办法》。", "document.ending 青石区河道管理办法")]
    [InlineData("晚会上播放了电影《春水》。", "document.word-before 春水")]
    [InlineData("他捐出了《春水》。", "document.marks 春水")]
    public void A_document_says_what_told_its_kind(string sentence, string rule)
    {
        var issue = Issue(sentence);
        Rules(issue, issue.Articles[0].Documents[0].Evidence).Should().Equal(rule);
    }

    [Fact]
    public void An_organization_says_whether_a_standing_name_or_an_ending_made_it()
    {
        var issue = Issue("区残联走访了江东临湖科技有限公司。");
        issue.Articles[0].Organizations.SelectMany(organization => Rules(issue, organization.Evidence))
            .Should().Equal("organization.name 区残联", "organization.ending 江东临湖科技有限公司");
    }

    private static BulletinIssue Issue(string sentence) => Parsed.Issue($"## 会议召开\n\n{sentence}\n");

    private static IEnumerable<string> Rules(BulletinIssue issue, ValueList<Evidence> evidence) =>
        evidence.Select(item => $"{item.Rule} {string.Join(' ', item.Spans.Select(span => issue.Text[span.Start..span.End]))}");
}
