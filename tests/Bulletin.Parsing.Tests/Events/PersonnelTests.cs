using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Events;

/// <summary>Who comes into or out of which post; the examples are those of <c>docs/events.md</c>.</summary>
public sealed class PersonnelTests
{
    public static TheoryData<string, string> Sentences => [.. File.ReadLines(Path.Combine(Bulletins.Root, "docs", "events.md"))
        .SkipWhile(line => line != "## Appointments").Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('。', StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | ")).Select(cells => (cells[0], cells[1]))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_of_the_document_gives_the_changes_beside_it(string sentence, string changes) =>
        ChangesOf(Parsed.Article($"## 区人大常委会举行会议\n\n3月7日，区人大常委会召开会议。{sentence}\n")).Should().Be(changes);

    [Fact]
    public void A_list_over_several_paragraphs_has_one_change_a_line() =>
        ChangesOf(Parsed.Article("## 云川区人民政府任免名单\n\n任命：\n\n林一帆为区粮食局局长；\n\n周海（女）任区财政局副局长。\n\n免去：\n\n石立峰的区粮食局局长职务。\n"))
            .Should().Be("林一帆 Appointed 区粮食局 局长; 周海 Appointed 区财政局 副局长; 石立峰 Removed 区粮食局 局长");

    [Fact]
    public void Posts_joined_by_a_comma_are_several_changes() =>
        ChangesOf(Parsed.Article("## 区人大常委会举行会议\n\n3月7日，区人大常委会召开会议。会议决定任命周平为区财政局党组书记、局长。\n"))
            .Should().Be("周平 Appointed 区财政局 党组书记; 周平 Appointed 区财政局 局长");

    [Fact]
    public void Several_appointments_in_one_list_keep_their_own_posts() =>
        ChangesOf(Parsed.Article("## 区人大常委会举行会议\n\n3月7日，区人大常委会召开会议。会议决定任命李胜任区财政局局长、张平任区民政局局长，免去孙海的区粮食局局长职务、于强的区水务局局长职务。\n"))
            .Should().Be("李胜 Appointed 区财政局 局长; 张平 Appointed 区民政局 局长; 孙海 Removed 区粮食局 局长; 于强 Removed 区水务局 局长");

    [Theory]
    [InlineData("程立新希望大家以周平为榜样。")]
    [InlineData("周平为区财政局局长送行。")]
    [InlineData("区财政局局长周平任劳任怨。")]
    public void What_is_no_post_is_no_change(string sentence) =>
        ChangesOf(Parsed.Article($"## 区人大常委会举行会议\n\n3月7日，区人大常委会召开会议。副区长周平出席。{sentence}\n")).Should().BeEmpty();

    [Fact]
    public void A_change_points_at_the_name_and_the_words_and_has_the_full_name_of_the_body()
    {
        var parser = new BulletinParser(new BulletinParserOptions { Home = "崇川区" });
        var issue = parser.Parse("## 区人大常委会举行会议\n\n3月7日，区人大常委会召开会议。会议决定任命周平为区财政局局长。\n");
        var change = issue.Articles[0].Events[0].PersonnelChanges.Should().ContainSingle().Subject;
        change.Position.OrganizationFullName.Should().Be("南通市崇川区财政局");
        string.Concat(change.Evidence!.Spans.Select(span => issue.Text[span.Start..span.End])).Should().Be("周平为");
    }

    private static string ChangesOf(Article article) =>
        string.Join("; ", article.Events.SelectMany(one => one.PersonnelChanges).Select(change => $"{change.Person} {change.Act} {change.Position.Organization} {change.Position.Title}"));
}
