using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Events;

/// <summary>Parts that the words around a name give or take away: who is brought along, who heads a group, who is only named.</summary>
public sealed class PartTests
{
    [Theory]
    [InlineData("程立新率副区长周平、石立峰来到城南产业园调研。", "程立新 Principal; 周平 Companion; 石立峰 Companion")]
    [InlineData("程立新带领区领导周平等一行来到柳巷社区调研。", "程立新 Principal; 周平 Companion")]
    [InlineData("由副区长程立新任组长的督察组到城南产业园调研。", "程立新 Principal")]
    [InlineData("区委书记程立新，在副区长周平的陪同下，到城南产业园调研。", "程立新 Principal; 周平 Companion")]
    [InlineData("区委书记程立新到城南产业园调研。副区长周平参加调研或座谈。", "程立新 Principal; 周平 Companion")]
    public void Who_goes_along_on_a_visit_is_told_from_who_leads_it(string body, string roles) => RolesOf("程立新调研重点项目", body).Should().Be(roles);

    [Theory]
    [InlineData("会议表决通过了人事任免事项，区人大常委会主任程立新为新任命人员颁发了任命书。", "程立新 Awarder")]
    [InlineData("会议任命了16名局长，区人大常委会主任程立新向被任命的局长颁发了任命书。", "程立新 Awarder")]
    [InlineData("会议接受周平、石立峰辞去区人大代表职务。", "周平 Removed; 石立峰 Removed")]
    [InlineData("会议免去周平的区水务局局长职务，任命石立峰为区水务局局长。", "周平 Removed; 石立峰 Appointee")]
    [InlineData("会议免除周平同志副区长一职，任命石立峰为副区长。", "周平 Removed; 石立峰 Appointee")]
    [InlineData("会议邀请党校教授周平作专题讲座。", "周平 Speaker")]
    [InlineData("副主任周平对下一步工作做了动员。", "周平 Speaker")]
    [InlineData("区长程立新表示，周平在开幕会上的致辞肯定了成绩。", "程立新 Speaker")]
    [InlineData("连全区干部大会都未出席的是周平。", "")]
    [InlineData("副主任周平在会上进行了健康教育培训。", "周平 Speaker")]
    [InlineData("副主任周平作了《把稳方向》的工作报告。", "周平 Speaker")]
    public void At_a_meeting_each_has_the_part_of_their_own_clause(string body, string roles) => RolesOf("全区工作会议召开", $"3月7日，全区工作会议召开。{body}").Should().Be(roles);

    [Fact]
    public void Talks_between_two_bodies_have_a_host_and_a_guest()
    {
        var article = Parsed.Article("## 云川区政府与临江区政府举行座谈会\n\n3月7日，云川区政府与临江区政府举行座谈会。临江区副区长周平，云川区副区长程立新出席。\n");
        article.Events[0].Type.Should().Be(EventType.Reception);
        Join(article).Should().Be("周平 Counterpart; 程立新 Principal");
    }

    private static string RolesOf(string headline, string body) => Join(Parsed.Article($"## {headline}\n\n{body}\n"));

    private static string Join(Article article) =>
        string.Join("; ", article.Events.SelectMany(one => one.Participants).Where(person => !person.Roles.SequenceEqual([ParticipantRole.Mentioned])).Select(person => $"{person.Name} {string.Join(' ', person.Roles)}"));
}
