using System.Text.Json.Nodes;
using System.Xml.Linq;
using Bulletin.Parsing.Cli;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Cli;

public sealed class ExportFormatTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("jsonld", "@graph")]
    [InlineData("annotation", "items")]
    public void Several_inputs_are_one_document(string format, string list)
    {
        var (code, output, error) = Run("parse", Bulletins.Sample("notice.txt"), Bulletins.Sample("seed-like.md"), "--format", format);
        (code, error).Should().Be((0, string.Empty));
        JsonNode.Parse(output)![list]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public void Entities_of_a_folder_go_into_one_file_each()
    {
        Run("parse", Bulletins.Samples, "--format", "ftm", "-o", _folder).Should().Be((0, string.Empty, string.Empty));
        Directory.GetFiles(_folder, "*.ftm.json").Should().HaveCount(Directory.GetFiles(Bulletins.Samples).Length);
    }

    [Theory]
    [InlineData("gexf")]
    [InlineData("graphml")]
    public void A_folder_is_one_graph(string format)
    {
        var target = Path.Combine(_folder, "meetings.xml");
        Run("parse", Bulletins.Samples, "--format", format, "-o", target).Should().Be((0, string.Empty, string.Empty));
        XDocument.Load(target).Root!.Name.LocalName.Should().Be(format);
    }

    [Fact]
    public void Tables_of_a_folder_are_ten_files_with_all_its_issues()
    {
        Run("parse", Bulletins.Samples, "--format", "csv", "-o", _folder).Should().Be((0, string.Empty, string.Empty));
        Directory.GetFiles(_folder, "*.csv").Should().HaveCount(10);
        File.ReadAllText(Path.Combine(_folder, "issues.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(1 + Directory.GetFiles(Bulletins.Samples).Length);
    }

    [Fact]
    public void Annotations_come_back_as_gold()
    {
        Run("parse", Bulletins.Sample("seed-like.md"), "--format", "brat", "-o", _folder).Code.Should().Be(0);
        var (code, output, _) = Run("gold", Path.Combine(_folder, "seed-like.md.ann"));
        code.Should().Be(0);
        var gold = JsonNode.Parse(output)!;
        gold["source"]!.GetValue<string>().Should().Be("seed-like.md");
        gold["articles"]![0]!["participants"]![0]!["name"]!.GetValue<string>().Should().Be("程立新");
    }

    [Fact]
    public void Wrong_annotations_are_told_with_their_line()
    {
        var path = Path.Combine(_folder, "a.ann");
        File.WriteAllText(path, "T1\n");
        File.WriteAllText(Path.ChangeExtension(path, ".txt"), "会议召开。");
        Run("gold", path).Should().Be((1, string.Empty, $"bulletin: {path}: Line 1 of the annotations is no brat annotation of this text: \"T1\".\n".ReplaceLineEndings()));
        Run("gold", Path.Combine(_folder, "b.ann")).Error.Should().StartWith($"bulletin: cannot read {Path.Combine(_folder, "b.ann")} and the .txt beside it: ");
    }

    [Theory]
    [InlineData("csv writes several files; say where with -o FOLDER", "--format", "csv")]
    [InlineData("brat writes several files; say where with -o FOLDER", "--format", "brat")]
    [InlineData("gexf is one graph of all inputs; name a file with -o FILE.gexf", "--format", "gexf", "-o", "FOLDER")]
    public void What_a_format_cannot_do_is_told_with_what_to_do(string message, params string[] args) =>
        Run(["parse", Bulletins.Sample("notice.txt"), .. args.Select(arg => arg == "FOLDER" ? _folder : arg)]).Should().Be((2, string.Empty, $"bulletin: {message}\n".ReplaceLineEndings()));

    [Fact]
    public void A_target_that_cannot_be_written_is_told()
    {
        File.WriteAllText(Path.Combine(_folder, "file"), string.Empty);
        var (code, _, error) = Run("parse", Bulletins.Sample("notice.txt"), "--format", "csv", "-o", Path.Combine(_folder, "file", "csv"));
        code.Should().Be(1);
        error.Should().StartWith("bulletin: cannot write ");
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = BulletinCommand.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
