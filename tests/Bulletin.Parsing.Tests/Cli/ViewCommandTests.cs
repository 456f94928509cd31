using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bulletin.Parsing.Cli;
using Bulletin.Parsing.Cli.View;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Cli;

/// <summary>The command and the data in its page. What the page does with them is tested in a browser.</summary>
public sealed partial class ViewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_page_carries_the_issue_as_the_library_writes_it()
    {
        var (code, page, error) = Run("view", Bulletins.Sample("notice.txt"));
        (code, error).Should().Be((0, string.Empty));
        BulletinJson.Deserialize(Block(page, "issue-0")).Should().Be(BulletinParser.Default.ParseFile(Bulletins.Sample("notice.txt")));
    }

    [Fact]
    public void A_folder_is_one_page_with_each_issue_under_the_name_of_its_file()
    {
        var target = Path.Combine(_folder, "new", "issues.html");
        Run("view", Bulletins.Samples, "-o", target).Should().Be((0, string.Empty, string.Empty));
        var page = File.ReadAllText(target);
        var index = JsonNode.Parse(Block(page, "index"))!.AsArray();
        index.Select(entry => entry!["name"]!.GetValue<string>()).Should().Equal(Directory.GetFiles(Bulletins.Samples).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        for (var i = 0; i < index.Count; i++)
            BulletinJson.Deserialize(Block(page, $"issue-{i}")).Articles.Should().HaveCount(index[i]!["articles"]!.GetValue<int>());
    }

    [Fact]
    public void The_list_of_issues_tells_title_day_page_and_first_headline()
    {
        var page = Run("view", Bulletins.Sample("county-paper.txt"), Bulletins.Sample("traditional.txt")).Output;
        JsonNode.DeepEquals(JsonNode.Parse(Block(page, "index")), JsonNode.Parse("""
            [{"name": "county-paper.txt", "articles": 3, "title": "丹溪报", "date": "2023-03-22", "headline": "抢春光开新局 跑出项目建设加速度"},
             {"name": "traditional.txt", "articles": 3, "page": "二", "headline": "搶抓機遇向新而行 加快打造智造高地"}]
            """)).Should().BeTrue(Block(page, "index"));
    }

    [Fact]
    public void A_page_written_into_the_folder_that_it_shows_is_not_shown()
    {
        Write("a.md", "## 会议召开\n\n会议召开。\n");
        var target = Path.Combine(_folder, "page.html");
        Run("view", _folder, "-o", target).Code.Should().Be(0);
        var first = File.ReadAllText(target);
        Run("view", _folder, "-o", target).Code.Should().Be(0);
        File.ReadAllText(target).Should().Be(first);
    }

    [Fact]
    public void What_a_page_has_no_room_for_is_told_and_the_page_is_whole()
    {
        foreach (var name in new[] { "a.md", "b.md", "c.md" }) Write(name, "## 会议召开\n\n会议召开。\n");
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var length = BulletinJson.Serialize(BulletinParser.Default.ParseFile(Path.Combine(_folder, "a.md"))).Length;
        var run = new ViewRun(IssueReader.Create(() => new(), error, () => Stream.Null)!, output, error) { MaxLength = (2 * length) + 1 };
        run.Execute([_folder]).Should().Be(1);
        error.ToString().Should().Be($"bulletin: the page is full with 2 of 3 files; make a page of its own for those from {Path.Combine(_folder, "c.md")} on\n");
        JsonNode.Parse(Block(output.ToString(), "index"))!.AsArray().Should().HaveCount(2);
        output.ToString().Should().EndWith("</html>\n");
    }

    [Fact]
    public void One_issue_is_shown_however_long_it_is()
    {
        using var output = new StringWriter();
        new ViewRun(IssueReader.Create(() => new(), output, () => Stream.Null)!, output, output) { MaxLength = 1 }.Execute([Bulletins.Sample("notice.txt")]).Should().Be(0);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_shown()
    {
        var (code, page, error) = Run("view", Bulletins.Sample("notice.txt"), Write("b.txt", new string('\u0001', 2000)));
        code.Should().Be(1);
        error.Should().Contain("b.txt: The input is not text");
        JsonNode.Parse(Block(page, "index"))!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void Where_nothing_can_be_read_an_older_page_stays()
    {
        var target = Write("page.html", "older");
        Run("view", Write("b.txt", new string('\u0001', 2000)), "-o", target).Code.Should().Be(1);
        File.ReadAllText(target).Should().Be("older");
    }

    [Fact]
    public void An_empty_folder_a_missing_file_and_a_target_that_is_a_folder_are_told()
    {
        Run("view", _folder).Should().Be((1, string.Empty, "bulletin: the folder holds no text file and no web page\n"));
        Run("view", "x.md").Should().Be((1, string.Empty, "bulletin: no such file: x.md; give a file, a folder, or - for standard input\n"));
        Run("view", Bulletins.Sample("notice.txt"), "-o", _folder).Error.Should().StartWith($"bulletin: cannot write {_folder}: ");
    }

    [Fact]
    public void Wrong_usage_gives_2() =>
        Run("view").Should().Be((2, string.Empty, "bulletin: Required argument 'PATH' missing for command: 'view'.\nTry: bulletin view --help\n"));

    private static string Block(string page, string id) => DataBlockOf().Matches(page).Single(match => match.Groups["id"].Value == id).Groups["json"].Value;

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = BulletinCommand.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    [GeneratedRegex("^<script type=\"application/json\" id=\"(?<id>[a-z0-9-]+)\">(?<json>[^<]*)</script>$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DataBlockOf();
}
