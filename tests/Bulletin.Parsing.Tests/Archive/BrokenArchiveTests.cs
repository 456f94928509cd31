using System.Formats.Tar;
using System.Text;
using Bulletin.Parsing.Archive;
using CsCheck;

namespace Bulletin.Parsing.Tests.Archive;

/// <summary>What is broken or hostile is told by name and reason; everything else is still read.</summary>
public sealed class BrokenArchiveTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_truncated_tar_gz_gives_what_was_whole_and_says_where_it_ends()
    {
        var whole = File.ReadAllBytes(_folder.Tar("a.tar.gz", [.. Enumerable.Range(0, 60).Select(i => ($"{i:D2}.md", ArchiveFolder.Bulletin(i) + Noise(i)))]));
        var results = await _folder.ReadAsync(_folder.File("cut.tar.gz", whole[..(whole.Length / 2)]));
        var read = results.TakeWhile(result => result.Failure is null).ToList();
        read.Should().HaveCountGreaterThan(10);
        read.Select(result => result.Entry).Should().Equal(Enumerable.Range(0, read.Count).Select(i => $"cut.tar.gz/{i:D2}.md"));
        results.Skip(read.Count).Should().NotBeEmpty().And.OnlyContain(result => result.Failure!.Kind == ArchiveFailureKind.Truncated && result.Entry.StartsWith("cut.tar.gz", StringComparison.Ordinal));
        results[read.Count].Offset.Should().BeGreaterThan(0);
    }

    [Fact]
    public void A_gzip_file_cut_at_any_byte_is_noticed_and_one_left_whole_is_not() =>
        Gen.Select(Gen.Int[0, 200_000], Gen.Int[1, 100], Gen.Int[1, 3], Gen.Int[0, 1000]).Sample((length, cut, members, seed) =>
        {
            var text = new byte[length];
            new Random(seed).NextBytes(text);
            var file = Enumerable.Repeat(ArchiveFolder.Gzip(text), members).SelectMany(bytes => bytes).ToArray();
            Decompressed(file).Should().Equal(Enumerable.Repeat(text, members).SelectMany(bytes => bytes));
            // A cut between two members leaves a whole file.
            if (cut < file.Length / members) FluentActions.Invoking(() => Decompressed(file[..^cut])).Should().Throw<EndOfStreamException>();
        }, iter: 60);

    [Fact]
    public async Task A_damaged_checksum_in_gzip_is_noticed()
    {
        var file = ArchiveFolder.Gzip(Encoding.UTF8.GetBytes(ArchiveFolder.Bulletin(1)));
        file[^6] ^= 1;
        (await _folder.ReadAsync(_folder.File("a.md.gz", file))).Single().Failure!.Kind.Should().BeOneOf(ArchiveFailureKind.Damaged, ArchiveFailureKind.Truncated);
    }

    [Fact]
    public async Task A_bad_zip_entry_is_named_and_the_others_are_read()
    {
        var path = _folder.Zip("a.zip", Encoding.UTF8, ("1.md", ArchiveFolder.Bulletin(1)), ("2.md", "第二号" + ArchiveFolder.Bulletin(2)), ("3.md", ArchiveFolder.Bulletin(3)));
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("第二号"))] ^= 1;
        var results = await _folder.ReadAsync(_folder.File("a.zip", bytes));
        results.Select(result => result.Issue is null).Should().Equal(false, true, false);
        results[1].Entry.Should().Be("a.zip/2.md");
        results[1].Failure!.Message.Should().Be("The data are damaged: the checksum does not fit.");
    }

    [Fact]
    public async Task A_zip_file_that_is_none_is_one_failure() =>
        (await _folder.ReadAsync(_folder.File("a.zip", "no zip"))).Single().Failure!.Kind.Should().Be(ArchiveFailureKind.Damaged);

    [Fact]
    public async Task Names_that_lead_out_are_refused_in_tar_and_zip()
    {
        string[] names = ["../out.md", "/etc/out.md", "a/../../out.md", "C:/out.md", "..\\out.md"];
        var entries = names.Append("good/..name.md").Select(name => (name, ArchiveFolder.Bulletin(1))).ToArray();
        foreach (var file in new[] { _folder.Tar("a.tar", entries), _folder.Zip("a.zip", Encoding.UTF8, entries) })
        {
            var results = await _folder.ReadAsync(file);
            results.Take(names.Length).Should().OnlyContain(result => result.Failure!.Kind == ArchiveFailureKind.UnsafeName);
            results.Skip(names.Length).Should().ContainSingle().Which.Issue.Should().NotBeNull();
        }
    }

    [Fact]
    public async Task Bombs_are_refused_by_ratio_and_by_length()
    {
        var zeros = new string('\n', 8 << 20);
        (await _folder.ReadAsync(_folder.File("a.md.gz", ArchiveFolder.Gzip(Encoding.UTF8.GetBytes(zeros))))).Single().Failure!.Kind.Should().Be(ArchiveFailureKind.Bomb);
        (await _folder.ReadAsync(_folder.Tar("b.tar.gz", ("1.md", ArchiveFolder.Bulletin(1)), ("2.md", zeros), ("3.md", ArchiveFolder.Bulletin(3)))))
            .Select(result => result.Failure?.Kind).Should().StartWith([null, ArchiveFailureKind.Bomb]);
        var small = new ArchiveOptions { Limits = new ArchiveLimits { MaxEntryLength = 1000 } };
        var results = await _folder.ReadAsync(small, _folder.File("c/1.md", new string('文', 400)), _folder.File("c/2.md"), _folder.Tar("c.tar", ("3.md", new string('文', 400)), ("4.md", ArchiveFolder.Bulletin(4))),
            _folder.File("c.jsonl", $$"""{"text":"{{new string('文', 400)}}"}""" + "\n" + """{"text":"市委书记韩松前往青石区调研。"}"""));
        results.Select(result => result.Failure?.Kind == ArchiveFailureKind.TooLong).Should().Equal(true, false, true, false, true, false);
        var total = new ArchiveOptions { Limits = new ArchiveLimits { MaxDecompressedLength = 2000 } };
        (await _folder.ReadAsync(total, _folder.Tar("d.tar.gz", ("1.md", ArchiveFolder.Bulletin(1)), ("2.md", new string('文', 4000))))).Should().Contain(result => result.Failure != null && result.Failure.Kind == ArchiveFailureKind.TooLong);
    }

    [Fact]
    public async Task Links_that_lead_back_or_nowhere_are_reported_and_not_followed()
    {
        _folder.File("in/a.md");
        Directory.CreateSymbolicLink(_folder.PathOf("in/loop"), _folder.PathOf("in"));
        File.CreateSymbolicLink(_folder.PathOf("in/self.md"), _folder.PathOf("in/self.md"));
        File.CreateSymbolicLink(_folder.PathOf("in/nowhere.md"), _folder.PathOf("in/missing.md"));
        File.CreateSymbolicLink(_folder.PathOf("in/z.md"), _folder.PathOf("in/a.md"));
        var results = await _folder.ReadAsync(_folder.PathOf("in"));
        results.Select(result => (result.Entry, result.Failure?.Kind)).Should().Equal(
            ("in/a.md", null), ("in/loop", ArchiveFailureKind.Link), ("in/nowhere.md", ArchiveFailureKind.Link), ("in/self.md", ArchiveFailureKind.Link), ("in/z.md", null));
    }

    [Fact]
    public async Task Links_in_a_tar_file_are_reported()
    {
        using var bytes = new MemoryStream();
        using (var writer = new TarWriter(bytes, leaveOpen: true)) writer.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "a.md") { LinkName = "/etc/passwd" });
        (await _folder.ReadAsync(_folder.File("a.tar", bytes.ToArray()))).Single().Failure!.Kind.Should().Be(ArchiveFailureKind.Link);
    }

    [Fact]
    public async Task What_is_no_bulletin_is_accounted_for()
    {
        var results = await _folder.ReadAsync(_folder.Tar("a.tar", ("cover.jpg", "x"), ("inner.zip", "x"), ("1.md", ArchiveFolder.Bulletin(1))), _folder.File("b.md", new byte[500]), _folder.PathOf("missing.md"));
        results.Select(result => result.Failure?.Kind).Should().Equal(ArchiveFailureKind.OtherKind, ArchiveFailureKind.Nested, null, ArchiveFailureKind.NotText, ArchiveFailureKind.Unreadable);
    }

    [Fact]
    public async Task A_tar_file_with_a_broken_header_ends_there()
    {
        var path = _folder.Tar("a.tar", ("1.md", ArchiveFolder.Bulletin(1)), ("2.md", ArchiveFolder.Bulletin(2)));
        var bytes = File.ReadAllBytes(path);
        var second = bytes.AsSpan().LastIndexOf("2.md"u8);
        bytes.AsSpan(second + 100, 60).Fill(0xFF);
        var results = await _folder.ReadAsync(_folder.File("a.tar", bytes));
        results[0].Issue.Should().NotBeNull();
        results.Skip(1).Should().ContainSingle().Which.Failure!.Kind.Should().Be(ArchiveFailureKind.Damaged);
    }

    private static byte[] Decompressed(byte[] file)
    {
        using var stream = new CheckedGzipStream(new MemoryStream(file));
        using var result = new MemoryStream();
        stream.CopyTo(result);
        return result.ToArray();
    }

    private static string Noise(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, 3000).Select(_ => (char)random.Next('\u4E00', '\u9FA5')));
    }
}
