using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bulletin.Parsing.Cli.View;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Cli;

/// <summary>Nothing in a bulletin becomes markup of the page, and the page runs and loads nothing but its own script and style.</summary>
public sealed class IssuePageTests
{
    public static TheoryData<string> HostileTexts { get; } =
    [
        "</script><script>alert(1)</script>", "<!--<script>", "]]>", "-->", "\u2028alert(1)\u2029", "&lt;script&gt;", "\"onload=\"alert(1)", "${alert(1)}", "\\u003c/script>", "\0\ud800\uffff", "</SCRIPT ", "\r\n</script\n>",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_text_changes_nothing_around_its_own_block(string text)
    {
        var (plain, hostile) = (Page("name.md", IssueWith("text")), Page(text, IssueWith(text)));
        var blocks = BlocksOf(hostile);
        Regex.Replace(hostile, ">[^<]*</script>\n", "></script>\n", RegexOptions.None, TimeSpan.FromSeconds(5))
            .Should().Be(Regex.Replace(plain, ">[^<]*</script>\n", "></script>\n", RegexOptions.None, TimeSpan.FromSeconds(5)));
        blocks.Should().NotContain(block => Regex.IsMatch(block, "[<>&\u2028\u2029\r\n]", RegexOptions.None, TimeSpan.FromSeconds(5)));
        var read = BulletinJson.Deserialize(blocks[1]);
        read.Title.Should().Be(JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text)));
        read.Articles[0].Participants[0].Name.Should().Be(read.Title);
    }

    [Fact]
    public void The_policy_lets_only_the_own_script_and_style_in()
    {
        var page = Page("name.md", IssueWith("text"));
        var policy = Between(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        policy.Should().StartWith("default-src 'none'; ")
            .And.Contain($"script-src {HashOf(Between(page, "<script type=\"module\">", "</script>"))};")
            .And.Contain($"style-src {HashOf(Between(page, "<style>", "</style>"))};")
            .And.NotContain("unsafe").And.NotContain("*").And.NotContain("http");
    }

    [Fact]
    public void The_page_names_no_address_and_its_script_builds_no_markup_from_text()
    {
        var shell = PageShell.Beginning + PageShell.End;
        shell.Replace("http://www.w3.org/2000/svg", string.Empty, StringComparison.Ordinal).Should().NotContain("http://").And.NotContain("https://");
        foreach (var way in new[] { " src=", "url(", "@import", "fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "import(", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "DOMParser" })
            shell.Should().NotContain(way);
    }

    [Fact]
    public void Every_word_of_the_closed_lists_has_a_phrase()
    {
        var words = File.ReadAllText(Path.Combine(Bulletins.Root, "src", "Bulletin.Parsing.Cli", "View", "Page", "words.js"));
        Phrases(words, "EVENT_TYPES").Should().Equal(Words<EventType>());
        Phrases(words, "EVENT_SUBTYPES").Should().Equal(Words<EventSubtype>());
        Phrases(words, "ROLES").Should().Equal(Words<ParticipantRole>());
        Phrases(words, "ORGANIZATION_KINDS").Should().Equal(Words<OrganizationKind>());
        Phrases(words, "AGENDA_ACTIONS").Should().Equal(Words<AgendaAction>());
        Phrases(words, "DAY_PARTS").Should().Equal(Words<DayPart>());
        Phrases(words, "PRECISIONS").Should().Equal(Words<DatePrecision>());
        Phrases(words, "ANCHORS").Should().Equal(Words<DateAnchor>());
        Phrases(words, "LAYERS").Should().Equal(Words<HeadlineLayer>());
    }

    [Fact]
    public void Every_rule_of_the_document_is_explained()
    {
        var page = File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "evidence.md"));
        var rules = JsonSerializer.Deserialize<Dictionary<string, string>>(Between(PageShell.Beginning, "id=\"rules\">", "</script>"))!;
        rules.Keys.Should().BeEquivalentTo(Regex.Matches(page, "^\\| `(?<rule>[^`]+)` \\|", RegexOptions.Multiline, TimeSpan.FromSeconds(5)).Select(match => match.Groups["rule"].Value));
        rules["person.title-before"].Should().Be("the title, group or calling before the name");
    }

    private static BulletinIssue IssueWith(string text) => new()
    {
        Title = text,
        Text = text,
        LexiconVersion = "0",
        Articles =
        [
            new Article
            {
                HeadlineLines = [new HeadlineLine(HeadlineLayer.Headline, text, [new TextSpan(0, text.Length)])],
                Participants = [new Participant(text) { Positions = [new Position(text, text)] }],
                Documents = [new Document(text)],
                Link = text,
            },
        ],
    };

    private static string Page(string name, BulletinIssue issue)
    {
        using var writer = new StringWriter();
        var page = new IssuePage(writer, IssuePage.DefaultMaxLength);
        page.TryAdd(name, issue).Should().BeTrue();
        page.Finish();
        return writer.ToString();
    }

    private static List<string> BlocksOf(string page) =>
        [.. Regex.Matches(page, "<script type=\"application/json\" id=\"[a-z0-9-]+\">(?<json>.*?)</script>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(match => match.Groups["json"].Value)];

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static IEnumerable<string> Phrases(string script, string list) =>
        Regex.Matches(Between(script, $"const {list} = {{", "};"), @"(?<word>\w+): [\['""]", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Groups["word"].Value);
}
