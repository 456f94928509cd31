using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Bulletin.Parsing.Cli.Archive;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Archive;

public sealed class ArchiveCommandTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Out => _folder.PathOf("out");

    [Fact]
    public void Each_issue_is_a_line_and_each_entry_without_one_is_told()
    {
        var (code, error) = ArchiveRuns.Run(ArchiveRuns.Papers(_folder), "-o", Out, "--shard-size", "64K");
        code.Should().Be(1);
        error.Should().MatchRegex(@"^402 entries: 400 issues with \d+ articles, 1 failed, 1 passed over; \d+\.\d MB, \d+ shards, \d+\.\d s\.\n$");
        var lines = Directory.EnumerateFiles(Path.Combine(Out, "jsonl")).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).ToList();
        lines.Should().HaveCount(400);
        using var first = JsonDocument.Parse(lines[0]);
        first.RootElement.GetProperty("source").GetString().Should().EndWith("papers/00/20240301-000.md");
        BulletinJson.Deserialize(first.RootElement.GetProperty("issue").GetRawText()).Should().Be(BulletinParser.Default.ParseFile(_folder.PathOf("papers/00/20240301-000.md")));
        File.ReadAllLines(Path.Combine(Out, "failures.jsonl")).Select(line => line.Replace(_folder.Root, string.Empty, StringComparison.Ordinal)).Should().Equal(
            """{"entry":"/papers/03/cover.jpg","kind":"OtherKind","reason":"The name's ending is not that of a bulletin.","offset":0}""",
            """{"entry":"/papers/05/binary.md","kind":"NotText","reason":"The input is not text: it is full of control characters. (BP1004)","offset":0}""");
    }

    [Fact]
    public void A_shard_is_bounded_and_its_lines_are_the_same_in_every_compression()
    {
        var papers = ArchiveRuns.Papers(_folder);
        ArchiveRuns.Run(papers, "-o", Out, "--shard-size", "64K", "--format", "jsonl", "--format", "jsonl.gz", "--format", "jsonl.zst");
        var parts = Directory.GetFiles(Path.Combine(Out, "jsonl"), "*.jsonl");
        parts.Should().HaveCountGreaterThan(5);
        foreach (var part in parts)
        {
            using var gzip = new StreamReader(new GZipStream(File.OpenRead($"{part}.gz"), CompressionMode.Decompress), Encoding.UTF8);
            gzip.ReadToEnd().Should().Be(File.ReadAllText(part));
            using var zstandard = new StreamReader(new ZstdSharp.DecompressionStream(File.OpenRead($"{part}.zst"), leaveOpen: false), Encoding.UTF8);
            zstandard.ReadToEnd().Should().Be(File.ReadAllText(part));
        }
    }

    [Fact]
    public void The_output_does_not_depend_on_how_many_are_parsed_at_once()
    {
        var papers = ArchiveRuns.Papers(_folder, 100);
        string[] options = ["--shard-size", "64K", "--format", "jsonl.gz", "--format", "parquet"];
        ArchiveRuns.Run([papers, "-o", Out, "--jobs", "1", .. options]);
        ArchiveRuns.Run([papers, "-o", _folder.PathOf("other"), "--jobs", "5", .. options]);
        ArchiveRuns.Tree(_folder.PathOf("other")).Should().Equal(ArchiveRuns.Tree(Out));
    }

    [Fact]
    public void A_finished_run_is_not_run_again()
    {
        var papers = ArchiveRuns.Papers(_folder, 40);
        ArchiveRuns.Run(papers, "-o", Out);
        var part = Path.Combine(Out, "jsonl", "part-000000.jsonl");
        var written = File.GetLastWriteTimeUtc(part);
        ArchiveRuns.Run(papers, "-o", Out).Code.Should().Be(1);
        File.GetLastWriteTimeUtc(part).Should().Be(written);
    }

    [Theory]
    [InlineData("--home", "崇川区", "--home was \"\", is \"崇川区\"")]
    [InlineData("--format", "parquet", "--format was \"jsonl\", is \"parquet\"")]
    public void A_folder_made_with_other_options_is_refused(string option, string value, string difference)
    {
        var papers = ArchiveRuns.Papers(_folder, 5);
        ArchiveRuns.Run(papers, "-o", Out);
        var before = ArchiveRuns.Tree(Out);
        ArchiveRuns.Run(papers, "-o", Out, option, value).Should().Be((2, $"bulletin: {Out}/manifest.json belongs to another run: {difference}. Use the same options and inputs to continue it, or another folder.\n"));
        ArchiveRuns.Tree(Out).Should().Equal(before);
    }

    [Fact]
    public void A_folder_made_from_inputs_that_have_changed_is_refused()
    {
        var papers = ArchiveRuns.Papers(_folder, 5);
        ArchiveRuns.Run(papers, "-o", Out);
        _folder.File("papers/00/new.md");
        ArchiveRuns.Run(papers, "-o", Out).Error.Should().Contain($"the input {papers} has changed: it had 7 file(s)");
    }

    [Fact]
    public void Shares_merge_into_what_one_run_makes()
    {
        var papers = ArchiveRuns.Papers(_folder);
        string[] options = ["--shard-size", "64K"];
        ArchiveRuns.Run([papers, "-o", _folder.PathOf("single"), .. options]);
        ArchiveRuns.Run([papers, "-o", Out, "--shard", "2/3", .. options]);
        ArchiveRuns.Run([papers, "-o", Out, "--shard", "0/3", .. options]);
        ArchiveRuns.Run("--merge", "-o", Out).Should().Be((2, "bulletin: share 1 of 3 is missing; run it with --shard 1/3\n"));
        ArchiveRuns.Run([papers, "-o", Out, "--shard", "1/3", .. options]);
        var part = Path.Combine(Out, "jsonl", "part-000002.jsonl");
        File.Move(part, part + ".away");
        ArchiveRuns.Run("--merge", "-o", Out).Error.Should().Be("bulletin: shard 2 is missing or a file of it is; run --shard 2/3 again\n");
        File.Move(part + ".away", part);
        ArchiveRuns.Run("--merge", "-o", Out).Error.Should().StartWith("3 shares with ");
        ArchiveRuns.Tree(Out).Should().Equal(ArchiveRuns.Tree(_folder.PathOf("single")));
        ArchiveRuns.Run("--merge", "-o", Out).Error.Should().Be($"bulletin: {Out} is whole already\n");
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_tried_again()
    {
        var papers = ArchiveRuns.Papers(_folder, 50);
        ArchiveRuns.Run(papers, "-o", _folder.PathOf("whole"), "--shard-size", "64K");
        var file = _folder.PathOf("papers/00/20240310-009.md");
        // A directory entry of the same length that cannot be read, for root too: the second run finds the file again.
        using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var (code, _) = ArchiveRuns.Run(papers, "-o", Out, "--shard-size", "64K");
            code.Should().Be(1);
            File.ReadAllText(Path.Combine(Out, "failures.jsonl")).Should().Contain("20240310-009.md").And.Contain("Unreadable");
        }
        ArchiveRuns.Run(papers, "-o", Out, "--shard-size", "64K");
        ArchiveRuns.Tree(Out).Should().Equal(ArchiveRuns.Tree(_folder.PathOf("whole")));
    }

    [Fact]
    public void Two_runs_on_one_folder_are_kept_apart()
    {
        var papers = ArchiveRuns.Papers(_folder, 5);
        using var other = new global::Bulletin.Parsing.Cli.Archive.OutputFolder(Out, Share.Whole);
        other.Open().Should().BeTrue();
        ArchiveRuns.Run(papers, "-o", Out).Should().Be((3, $"bulletin: another run is at work on {Out}; wait for it or stop it\n"));
    }

    [Theory]
    [InlineData("bulletin: --shard must be I/N with I from 0 to N - 1, not \"3/3\".", "x", "--shard", "3/3")]
    [InlineData("bulletin: --shard-size must be a number of bytes as 64K, 4M or 1G, not \"big\".", "x", "--shard-size", "big")]
    [InlineData("bulletin: no input is named")]
    [InlineData("bulletin: no such file or folder: missing", "missing")]
    [InlineData("bulletin: --merge takes no inputs, only -o FOLDER", "x", "--merge")]
    public void Wrong_usage_is_told(string message, params string[] arguments)
    {
        var (code, error) = ArchiveRuns.Run([.. arguments, "-o", Out]);
        code.Should().Be(2);
        error.Should().StartWith(message + "\n");
    }

    [Fact]
    public void An_output_folder_inside_an_input_is_refused()
    {
        var papers = ArchiveRuns.Papers(_folder, 2);
        ArchiveRuns.Run(papers, "-o", Path.Combine(papers, "out")).Error.Should().Contain("lies in the input");
    }

    [Fact]
    public void Progress_tells_share_rate_and_time_left() =>
        ArchiveProgress.Line(entries: 500, failed: 2, bytes: 50_000_000, done: 50_000_000, left: 150_000_000, TimeSpan.FromSeconds(2))
            .Should().Be("25.0 %, 500 entries, 2 without an issue, 25.0 MB/s, 00:00:06 left");

    [Fact]
    public void Every_sample_comes_out_as_parse_gives_it()
    {
        ArchiveRuns.Run(Bulletins.Samples, "-o", Out).Code.Should().Be(0);
        var lines = File.ReadAllLines(Path.Combine(Out, "jsonl", "part-000000.jsonl"));
        lines.Should().HaveCount(Directory.GetFiles(Bulletins.Samples).Length);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            json.RootElement.GetProperty("issue").GetRawText().Should().Be(BulletinJson.Serialize(BulletinParser.Default.ParseFile(json.RootElement.GetProperty("source").GetString()!)));
        }
    }
}
