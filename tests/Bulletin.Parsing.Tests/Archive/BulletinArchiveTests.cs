using System.Text;
using Bulletin.Parsing.Archive;
using NodaTime;

namespace Bulletin.Parsing.Tests.Archive;

public sealed class BulletinArchiveTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_is_read_with_its_subfolders_in_ordinal_order_and_dated_by_its_paths()
    {
        _folder.File("b/2022-03/08/a.txt");
        _folder.File("b/20240301.md");
        _folder.File("a/z.md");
        var results = await _folder.ReadAsync(_folder.Root);
        results.Select(result => result.Entry).Should().Equal("a/z.md", "b/2022-03/08/a.txt", "b/20240301.md");
        results.Select(result => result.Issue!.Date).Should().Equal(null, new LocalDate(2022, 3, 8), new LocalDate(2024, 3, 1));
    }

    [Fact]
    public async Task A_pattern_takes_the_files_that_match()
    {
        _folder.File("papers/2023/x1.md");
        _folder.File("papers/2024/x1.md");
        _folder.File("papers/2024/deep/x2.md");
        _folder.File("papers/2024/deep/y2.md");
        (await _folder.ReadAsync(_folder.PathOf("papers/2024/**/x?.md"))).Select(result => result.Entry).Should().Equal("papers/2024/deep/x2.md", "papers/2024/x1.md");
        (await _folder.ReadAsync(_folder.PathOf("papers/*/x1.md"))).Select(result => result.Entry).Should().Equal("papers/2023/x1.md", "papers/2024/x1.md");
    }

    [Fact]
    public async Task The_same_input_twice_is_read_once()
    {
        var file = _folder.File("a.md");
        (await _folder.ReadAsync(file, file)).Should().ContainSingle();
    }

    [Theory]
    [InlineData("papers.tar")]
    [InlineData("papers.tar.gz")]
    [InlineData("papers.tgz")]
    public async Task The_entries_of_a_tar_file_are_parsed_like_files(string name)
    {
        var text = ArchiveFolder.Bulletin(2);
        var results = await _folder.ReadAsync(_folder.Tar(name, ("x/20240301.md", text), ("x/20240302.md", ArchiveFolder.Bulletin(3))));
        results.Select(result => result.Entry).Should().Equal($"{name}/x/20240301.md", $"{name}/x/20240302.md");
        results[0].Issue.Should().Be(BulletinParser.Default.Parse(Encoding.UTF8.GetBytes(text), "20240301.md"));
        results[0].Length.Should().Be(Encoding.UTF8.GetByteCount(text));
    }

    [Fact]
    public async Task Names_in_a_zip_file_may_be_GBK_or_UTF8()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        (await _folder.ReadAsync(_folder.Zip("a.zip", gbk, ("日报/20240301头版.md", ArchiveFolder.Bulletin(1))))).Single().Entry.Should().Be("a.zip/日报/20240301头版.md");
        (await _folder.ReadAsync(_folder.Zip("b.zip", Encoding.UTF8, ("日报/头版.md", ArchiveFolder.Bulletin(1))))).Single().Entry.Should().Be("b.zip/日报/头版.md");
    }

    [Fact]
    public async Task A_compressed_file_is_one_bulletin()
    {
        var file = _folder.File("20240301.md.gz", ArchiveFolder.Gzip(Encoding.UTF8.GetBytes(ArchiveFolder.Bulletin(1))));
        (await _folder.ReadAsync(file)).Single().Issue!.Date.Should().Be(new LocalDate(2024, 3, 1));
    }

    [Fact]
    public async Task Another_compression_is_read_with_the_decoder_that_the_caller_gives()
    {
        var file = _folder.File("a.md.zst", Encoding.UTF8.GetBytes(ArchiveFolder.Bulletin(1)));
        (await _folder.ReadAsync(file)).Single().Failure!.Message.Should().Be("No decompressor for .zst is given; see ArchiveOptions.Decompressors.");
        var options = new ArchiveOptions { Decompressors = new Dictionary<string, Func<Stream, Stream>>(StringComparer.Ordinal) { [".zst"] = stream => stream } };
        (await _folder.ReadAsync(options, file)).Single().Issue!.Articles.Should().ContainSingle();
    }

    [Fact]
    public async Task JSON_lines_give_text_or_markup_with_date_and_identifier()
    {
        var file = _folder.File("papers.jsonl", """
            {"id":"n-1","date":"2024-03-01","text":"## 韩松调研\n\n3月1日，市委书记韩松前往青石区调研。"}

            {"url":17,"html":"<html><body><h1>青石区召开全区推进会</h1><p>3月7日上午，青石区召开全区重点项目推进会，部署今年重点工作。</p><p>会议要求，各部门要压实责任，加快项目建设进度。</p></body></html>"}
            {"id":"n-3"}
            {"id":"n-4","text":
            """);
        var results = await _folder.ReadAsync(file);
        results.Select(result => result.Entry).Should().Equal("papers.jsonl:1", "papers.jsonl:3", "papers.jsonl:4", "papers.jsonl:5");
        results.Select(result => result.Id).Should().Equal("n-1", "17", "n-3", "n-4");
        results[0].Issue!.Date.Should().Be(new LocalDate(2024, 3, 1));
        results[1].Issue!.Articles.Single().Headline.Should().Be("青石区召开全区推进会");
        results[2].Failure!.Message.Should().Be("The line has no text: none of the members that hold one is there.");
        results[3].Failure!.Message.Should().Be("The line is not a JSON object.");
        results[3].Offset.Should().Be(results[2].Offset + """{"id":"n-3"}""".Length + 1);
    }

    [Fact]
    public async Task The_members_of_JSON_lines_have_the_names_that_the_caller_gives()
    {
        var file = _folder.File("a.ndjson", """{"正文":"## 韩松调研\n\n市委书记韩松前往青石区调研。","text":5}""");
        var options = new ArchiveOptions { JsonLines = new JsonLineFields { Text = ["正文"] } };
        (await _folder.ReadAsync(options, file)).Single().Issue!.Articles.Single().Headline.Should().Be("韩松调研");
    }

    [Fact]
    public async Task Results_come_in_order_however_many_are_parsed_at_once()
    {
        for (var i = 0; i < 200; i++) _folder.File($"{i:D3}.md", ArchiveFolder.Bulletin(i));
        var one = await _folder.ReadAsync(new ArchiveOptions { Parallelism = 1, LookAhead = 1 }, _folder.Root);
        var many = await _folder.ReadAsync(new ArchiveOptions { Parallelism = 8, LookAheadBytes = 1 }, _folder.Root);
        one.Should().HaveCount(200);
        many.Should().Equal(one);
    }

    [Fact]
    public async Task No_more_is_read_ahead_than_the_options_allow()
    {
        for (var i = 0; i < 100; i++) _folder.File($"{i:D3}.md");
        var options = new ArchiveOptions { LookAhead = 4, Parallelism = 2 };
        var archive = new BulletinArchive(options);
        var parsed = 0;
        var taken = 0;
        await foreach (var _ in archive.ParseAsync(archive.Entries([_folder.Root]), (_, _) => Interlocked.Increment(ref parsed), TestContext.Current.CancellationToken))
        {
            taken++;
            if (taken % 10 == 0) await Task.Delay(20, TestContext.Current.CancellationToken);
            // In the channel, at the reader's hand, and the one just given out.
            (Volatile.Read(ref parsed) - taken).Should().BeLessThanOrEqualTo(options.LookAhead + 2);
        }
        taken.Should().Be(100);
    }

    [Fact]
    public async Task Cancelling_ends_the_reading()
    {
        for (var i = 0; i < 100; i++) _folder.File($"{i:D3}.md");
        using var stop = new CancellationTokenSource();
        var taken = 0;
        var reading = async () =>
        {
            await foreach (var _ in new BulletinArchive().ReadAsync([_folder.Root], stop.Token))
                if (++taken == 3) await stop.CancelAsync();
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
        taken.Should().Be(3);
    }

    [Fact]
    public async Task A_caller_may_leave_early_and_choose_entries()
    {
        var archive = new BulletinArchive();
        var file = _folder.Tar("a.tar.gz", ("1.md", ArchiveFolder.Bulletin(1)), ("2.md", ArchiveFolder.Bulletin(2)), ("3.md", ArchiveFolder.Bulletin(3)));
        var entries = archive.Entries([file]).Where(entry => !entry.Name.EndsWith("1.md", StringComparison.Ordinal));
        await foreach (var headline in archive.ParseAsync(entries, (_, result) => result.Issue!.Articles[0].Headline, TestContext.Current.CancellationToken))
        {
            headline.Should().Be("韩松调研第2季度重点项目");
            break;
        }
    }

    [Fact]
    public void Options_out_of_range_are_refused() =>
        FluentActions.Invoking(() => new BulletinArchive(new ArchiveOptions { Parallelism = 0 })).Should().Throw<ArgumentOutOfRangeException>();
}
