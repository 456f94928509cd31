using System.Text.RegularExpressions;
using Bulletin.Parsing.Cli;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Tests.Cli;

public sealed partial class ExplainCommandTests : IDisposable
{
    private const string Bulletin = """
        ### 严崇明走访区残联

        ## 用心用情办实事 走深走实解难题

        3月7日，区人大常委会主任、党组书记严崇明走访区残联，区

        区政府副区长周 平，区中医院院长林涛一同走访。

        严崇明宣讲了《青石区无障碍设施管理办法（试行）》。·苗青·

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Shows_each_article_with_its_mentions_marked_and_the_rule_of_each()
    {
        var (code, output, error) = Run("explain", Write(Bulletin), "--date", "2024-03-08");
        (code, error).Should().Be((0, string.Empty));
        WithoutConfidence(output).Should().Be("""
            【2024-03-08】

            引题 [严崇明]¹[走访]²[区残联]³
                 1 person.clause-start 严崇明 (区人大常委会 主任, 区人大常委会 党组书记)
                 2 role.subject        严崇明 principal
                 3 organization.name   区残联 (massOrganization)
            主题 用心用情办实事 走深走实解难题
            作者 苗青 byline.dots-at-end
            　　[3月7日]¹，[区人大常委会主任]²、[党组书记]³[严崇明]⁴[走访]⁵[区残联]⁶，区[[区政府]⁸副区长]⁷[周 平]⁹，[[区中医院]¹¹院长]¹⁰[林涛]¹²[一同走访]¹³。
                 1 date.written            2024-03-07 (publication)
                 2 position.before-name    区人大常委会 主任
                 3 position.inherited-body 区人大常委会 党组书记
                 4 person.title-before     严崇明 (区人大常委会 主任, 区人大常委会 党组书记)
                 5 event.verb              inspection
                 6 organization.name       区残联 (massOrganization)
                 7 position.before-name    区政府 副区长
                 8 organization.name       区政府 (government)
                 9 person.title-before     周平 (区政府 副区长)
                10 position.before-name    区中医院 院长
                11 organization.name       区中医院 (hospital)
                12 person.title-before     林涛 (区中医院 院长)
                13 role.subject            周平、林涛 companion
            　　[严崇明]¹[宣讲]²了《[青石区无障碍设施管理办法]³（试行）》。
                 1 person.clause-start 严崇明 (区人大常委会 主任, 区人大常委会 党组书记)
                 2 role.subject        严崇明 speaker
                 3 document.ending     青石区无障碍设施管理办法 (official, 试行)
            BP3010 info (9..12): 7 bodies or titles name their place by its level only, the first "区残联", and the division that is meant is not known; their full names were left out.
            BP3001 info (61..62): The level of the body is printed twice; it was read once.

            """);
    }

    [Fact]
    public void A_title_that_holds_for_several_people_is_marked_once()
    {
        var (_, output, _) = Run("explain", Write("## 会议召开\n\n副区长周平、林涛出席会议。\n"));
        WithoutConfidence(output).Should().Contain("　　[副区长]¹[周平]²、[林涛]³[出席会议]⁴。\n     1 position.before-name 副区长\n     2 person.title-before  周平 (副区长)\n     3 person.list          林涛 (副区长)\n     4 role.subject         周平、林涛 attendee\n");
    }

    [Fact]
    public void A_mention_that_reaches_over_the_end_of_another_is_closed_with_it_and_a_confidence_is_shown()
    {
        var written = Explained(isColoured: false,
            new Evidence { Rule = "organization.ending", Spans = [new TextSpan(0, 4)], Confidence = 0.8 },
            new Evidence { Rule = "organization.name", Spans = [new TextSpan(2, 6)] });
        written.Should().Be("""

            　　[青石[区残]²]¹联合会
                 1 organization.ending 0.80 区残联 (massOrganization)
                 2 organization.name   区残联 (massOrganization)

            """);
    }

    [Fact]
    public void On_a_terminal_brackets_and_rules_are_coloured()
    {
        var written = Explained(isColoured: true, new Evidence { Rule = "organization.name", Spans = [new TextSpan(2, 5)] });
        written.Should().Contain("青石\e[32m[\e[0m区残联\e[32m]¹\e[0m合会").And.Contain("1 \e[32morganization.name\e[0m 区残联");
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var missing = Path.Combine(_folder, "x.md");
        Run("explain", missing).Should().Be((1, string.Empty, $"bulletin: no such file: {missing}; give a file, or - for standard input\n"));
        Run("explain", _folder).Should().Be((1, string.Empty, $"bulletin: {_folder} is a folder; give one of its files\n"));
    }

    [Theory]
    [InlineData("Required argument 'FILE' missing for command: 'explain'.\nTry: bulletin explain --help\n", "explain")]
    [InlineData("Unknown encoding \"latin-9\". Known are utf-8, gb18030 (also gbk, gb2312), big5, utf-16le, utf-16be.\n", "explain", "a.md", "--encoding", "latin-9")]
    public void Wrong_usage_is_explained_and_gives_2(string message, params string[] args) =>
        Run(args).Should().Be((2, string.Empty, $"bulletin: {message}"));

    private static string Explained(bool isColoured, params Evidence[] evidence)
    {
        const string text = "青石区残联合会";
        var organization = new Organization("区残联", OrganizationKind.MassOrganization) { Evidence = [.. evidence] };
        var article = new Article { Paragraphs = [new Paragraph(text, [new TextSpan(0, text.Length)])], Organizations = [organization] };
        using var output = new StringWriter { NewLine = "\n" };
        new Explanation(output, new TerminalStyle(isColoured)).Write(new BulletinIssue { Articles = [article], LexiconVersion = "0", Text = text });
        return output.ToString();
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = BulletinCommand.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string text)
    {
        var path = Path.Combine(_folder, "a.md");
        File.WriteAllText(path, text);
        return path;
    }

    // It changes whenever the rules are measured again; a test of its own shows it.
    private static string WithoutConfidence(string output) => Confidence().Replace(output, " ");

    [GeneratedRegex(@" [01]\.\d\d ", RegexOptions.None, 1000)]
    private static partial Regex Confidence();
}
