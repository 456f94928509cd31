using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Extraction;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("会议通过了《云川市服务业三年行动计划（2022—2024年）（讨论稿）》。", "云川市服务业三年行动计划（2022—2024年）", "讨论稿")]
    [InlineData("会议审议《云川市条例（草案）》。", "云川市条例", "草案")]
    [InlineData("印发《关于贯彻〈条例〉的实施意见》。", "关于贯彻〈条例〉的实施意见", null)]
    [InlineData("印发《关于印发《云川市规划》的通知》。", "关于印发《云川市规划》的通知", null)]
    [InlineData("学习《云川市办法（2024年修订）》。", "云川市办法（2024年修订）", null)]
    public void Reads_a_title_and_its_status(string sentence, string title, string? status)
    {
        var document = Documents(sentence).Should().ContainSingle().Subject;
        (document.Title, document.Status).Should().Be((title, status));
    }

    [Fact]
    public void Two_titles_side_by_side_are_two_documents() =>
        Documents("会议通过了《云川市质量奖管理办法（讨论稿）》《云川市质量奖资金管理办法（讨论稿）》。").Should().HaveCount(2);

    [Fact]
    public void A_title_named_again_is_one_document_with_two_mentions() =>
        Documents("会议通过《云川市办法》。《云川市办法》自今年起施行。").Should().ContainSingle().Which.Mentions.Should().HaveCount(2);

    [Theory]
    [InlineData("印发《云川市工作方案》。", DocumentKind.Official)]
    [InlineData("作了题为《云川市工作报告》的报告。", DocumentKind.Report)]
    [InlineData("观看了电影《云川往事》。", DocumentKind.Work)]
    [InlineData("据《云川日报》报道。", DocumentKind.Work)]
    public void Tells_papers_reports_and_works_apart(string sentence, DocumentKind kind) => Documents(sentence)[0].Kind.Should().Be(kind);

    [Fact]
    public void An_unclosed_mark_gives_nothing() => Documents("会议审议《云川市办法。").Should().BeEmpty();

    private static List<Document> Documents(string sentence) => [.. Parsed.Article($"## 云川市举行活动\n\n{sentence}\n").Documents];
}
