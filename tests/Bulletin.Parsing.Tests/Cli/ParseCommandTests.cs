using System.Text.Json.Nodes;
using Bulletin.Parsing.Cli;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Cli;

public sealed class ParseCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Prints_one_issue_as_JSON()
    {
        var (code, output, error) = Run("parse", Bulletins.Sample("20230511.md"));
        (code, error).Should().Be((0, string.Empty));
        JsonNode.Parse(output)!["title"]!.GetValue<string>().Should().Be("新闻联播");
    }

    [Fact]
    public void Prints_a_folder_as_one_issue_a_line()
    {
        var (code, output, _) = Run("parse", Bulletins.Samples, "--format", "ndjson");
        code.Should().Be(0);
        output.TrimEnd('\n').Split('\n').Should().HaveCount(Directory.GetFiles(Bulletins.Samples).Length).And.OnlyContain(line => JsonNode.Parse(line, null, default) != null);
    }

    [Fact]
    public void Writes_a_folder_beside_each_other_under_the_names_of_the_inputs()
    {
        var (code, output, _) = Run("parse", Bulletins.Samples, "-o", _folder);
        (code, output).Should().Be((0, string.Empty));
        Directory.GetFiles(_folder).Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Should().BeEquivalentTo(Directory.GetFiles(Bulletins.Samples).Select(file => Path.GetFileNameWithoutExtension(file)!));
    }

    [Fact]
    public void Writes_one_file_where_it_is_told()
    {
        var target = Path.Combine(_folder, "new", "issue.json");
        Run("parse", Bulletins.Sample("notice.txt"), "-o", target).Code.Should().Be(0);
        JsonNode.Parse(File.ReadAllText(target))!["articles"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public void Lines_of_several_inputs_go_into_the_one_file_that_is_named()
    {
        var target = Path.Combine(_folder, "issues.ndjson");
        Run("parse", Bulletins.Samples, "--format", "ndjson", "-o", target).Should().Be((0, string.Empty, string.Empty));
        File.ReadAllLines(target).Should().HaveCount(Directory.GetFiles(Bulletins.Samples).Length);
        Run("parse", Bulletins.Samples, "--format", "ndjson", "-o", $"{Path.Combine(_folder, "apart")}/").Code.Should().Be(0);
        Directory.GetFiles(Path.Combine(_folder, "apart"), "*.ndjson").Should().HaveCount(Directory.GetFiles(Bulletins.Samples).Length);
    }

    [Fact]
    public void Inputs_of_one_name_are_not_written_over_each_other()
    {
        foreach (var name in new[] { "a/x.md", "a/x.txt", "b/x.md", "b/y.md" }) Write(name, $"# 会议召开\n\n{name}会议召开。\n");
        var target = Path.Combine(_folder, "out");
        Run("parse", Path.Combine(_folder, "a"), Path.Combine(_folder, "b"), Path.Combine(_folder, "a", "x.md"), "-o", target).Should().Be((0, string.Empty, string.Empty));
        Directory.GetFiles(target, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(target, file).Replace('\\', '/'))
            .Should().BeEquivalentTo("a/x.json", "b/x.json", "x.json", "y.json");
        Run("parse", Path.Combine(_folder, "a"), "-o", Path.Combine(_folder, "one")).Code.Should().Be(0);
        Directory.GetFiles(Path.Combine(_folder, "one")).Select(Path.GetFileName).Should().BeEquivalentTo("x.md.json", "x.txt.json");
    }

    [Fact]
    public void Prints_text_for_reading()
    {
        var path = Write("a.md", "### 韩松调研青石区重点项目\n\n## 抓进度强保障 全力以赴开新局\n\n会议召开。·苗青·\n");
        Run("parse", path, "--format", "text").Output.Should().Be("\n引题 韩松调研青石区重点项目\n主题 抓进度强保障 全力以赴开新局\n作者 苗青\n　　会议召开。\n".ReplaceLineEndings());
    }

    [Fact]
    public void Takes_the_home()
    {
        var (code, output, _) = Run("parse", Bulletins.Sample("notice.txt"), "--home", "南通市崇川区");
        code.Should().Be(0);
        JsonNode.Parse(output)!["home"]!["path"]!.GetValue<string>().Should().Be("江苏省南通市崇川区");
    }

    [Fact]
    public void A_home_that_may_be_several_is_wrong_usage()
    {
        var (code, _, error) = Run("parse", Bulletins.Sample("notice.txt"), "--home", "鼓楼区");
        code.Should().Be(2);
        error.Should().StartWith("bulletin: \"鼓楼区\" is the name of 4 divisions; write which: ");
    }

    [Fact]
    public void Takes_the_date_of_publication()
    {
        var (_, output, _) = Run("parse", Bulletins.Sample("notice.txt"), "--date", "2024-03-07");
        JsonNode.Parse(output)!["date"]!.GetValue<string>().Should().Be("2024-03-07");
    }

    [Fact]
    public void Reads_with_words_of_several_files()
    {
        var text = Write("a.md", "# 会议召开\n\n云川市盐业局数智官顾清河到云川智谷调研。\n");
        var (code, output, _) = Run("parse", text, "--lexicon", Write("posts.tsv", "数智官\tpost\n"), "--lexicon", Write("bodies.tsv", "云川智谷\tzone\n"));
        code.Should().Be(0);
        var article = JsonNode.Parse(output)!["articles"]![0]!;
        article["participants"]![0]!["positions"]![0]!["title"]!.GetValue<string>().Should().Be("数智官");
        article["organizations"]![0]!["name"]!.GetValue<string>().Should().Be("云川智谷");
    }

    [Fact]
    public void Words_that_cannot_be_read_end_the_run_before_it_begins()
    {
        var words = Write("words.tsv", "数智官\n");
        Run("parse", Bulletins.Sample("notice.txt"), "--lexicon", words)
            .Should().Be((2, string.Empty, $"bulletin: {words}, line 1: expected a word, a tab and a kind, found \"数智官\".\n".ReplaceLineEndings()));
        Run("parse", Bulletins.Sample("notice.txt"), "--lexicon", "none.tsv")
            .Should().Be((2, string.Empty, "bulletin: no such file: none.tsv; --lexicon takes a file with one word a line: word, tab, kind\n".ReplaceLineEndings()));
    }

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_parsed()
    {
        var (code, output, error) = Run("parse", "x.md", Bulletins.Sample("notice.txt"), "--format", "ndjson");
        code.Should().Be(1);
        error.Should().Be("bulletin: no such file: x.md; give a file, a folder, or - for standard input\n".ReplaceLineEndings());
        output.TrimEnd('\n').Split('\n').Should().ContainSingle();
    }

    [Fact]
    public void A_binary_file_is_no_text()
    {
        var path = Write("a.txt", [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 7))]);
        var (code, _, error) = Run("parse", path);
        code.Should().Be(1);
        error.Should().Be($"bulletin: {path}: The input is not text: it is full of control characters. (BP1004)\n".ReplaceLineEndings());
    }

    [Fact]
    public void An_empty_file_gives_an_issue_without_articles_and_says_so()
    {
        var (code, output, _) = Run("parse", Write("a.txt", string.Empty));
        code.Should().Be(0);
        JsonNode.Parse(output)!["diagnostics"]![0]!["message"]!.GetValue<string>().Should().Be("The input is empty.");
    }

    [Theory]
    [InlineData("auto", "推窗见绿 日子舒心")]
    [InlineData("html", "推窗见绿 日子舒心")]
    [InlineData("text", null)]
    public void Reads_a_web_page_as_it_is_told(string input, string? headline)
    {
        var (code, output, _) = Run("parse", Path.Combine(Bulletins.GoldPages, "people-daily.html"), "--input", input);
        code.Should().Be(0);
        (JsonNode.Parse(output)!["articles"]![0]!["headline"]?.GetValue<string>() == headline).Should().Be(headline is not null);
    }

    [Fact]
    public void Takes_up_the_web_pages_of_a_folder()
    {
        var (code, output, _) = Run("parse", Bulletins.GoldPages, "--format", "ndjson");
        code.Should().Be(0);
        output.TrimEnd('\n').Split('\n').Should().HaveCount(Bulletins.OwnPages.Count(page => page.StartsWith(Bulletins.GoldPages, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_folder_is_told() => Run("parse", _folder).Error.Should().Be("bulletin: the folder holds no text file and no web page\n".ReplaceLineEndings());

    [Theory]
    [InlineData("--date must be a day as YYYY-MM-DD, not \"7.3.2024\".", "parse", "a.md", "--date", "7.3.2024")]
    [InlineData("Unknown encoding \"latin-9\". Known are utf-8, gb18030 (also gbk, gb2312), big5, utf-16le, utf-16be.", "parse", "a.md", "--encoding", "latin-9")]
    [InlineData("Required argument 'PATH' missing for command: 'parse'.", "parse")]
    [InlineData("no command or option \"prase\"; the commands are parse, explain, view, archive, gold, completion", "prase", "a.md")]
    [InlineData("Required command was not provided.")]
    [InlineData("several inputs need --format ndjson, or -o FOLDER for one file each", "parse", "docs/samples")]
    public void Wrong_usage_is_explained_and_gives_2(string message, params string[] args)
    {
        var (code, _, error) = Run([.. args.Select(arg => arg == "docs/samples" ? Bulletins.Samples : arg)]);
        code.Should().Be(2);
        error.Split('\n')[0].TrimEnd('\r').Should().Be($"bulletin: {message}");
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = BulletinCommand.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
