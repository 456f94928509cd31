using System.IO.Compression;
using System.Text;
using Bulletin.Parsing.Archive;
using Bulletin.Parsing.Html;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Archive;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Reading;

/// <summary>A gigabyte that comes out of a small file is refused by the limits as they are by default. Alone, because other tests would count in the memory.</summary>
[Collection(nameof(BombTests))]
public sealed class BombTests : IDisposable
{
    private const long Gigabyte = 1L << 30;

    private readonly ArchiveFolder _folder = new();

    [Fact]
    public void A_page_that_decompresses_to_a_gigabyte_is_read_as_far_as_the_limit()
    {
        using var decompressed = new CountedStream(new GZipStream(new MemoryStream(Bomb(Paragraphs)), CompressionMode.Decompress));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        BulletinIssue? issue = null;
        ThreadTime.Of(() => issue = BulletinParser.Default.ParseStream(decompressed)).Should().BeLessThan(20_000);
        issue!.Diagnostics.Select(d => d.Id).Should().Contain("BP1008");
        Parsed.Paragraphs(issue.Articles.Should().ContainSingle().Subject).Should().StartWith(Pages.First);
        decompressed.Count.Should().Be(new HtmlOptions().MaxLength + 1);
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(Gigabyte);
    }

    [Theory]
    [InlineData(true, ArchiveFailureKind.Bomb)]
    [InlineData(false, ArchiveFailureKind.TooLong)]
    public async Task A_page_in_an_archive_that_decompresses_to_a_gigabyte_is_refused(bool isOneCharacter, ArchiveFailureKind kind)
    {
        var bomb = _folder.File("1.html.gz", Bomb(isOneCharacter ? Spaces : Paragraphs));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        (await _folder.ReadAsync(bomb)).Single().Failure!.Kind.Should().Be(kind);
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(Gigabyte / 2);
    }

    public void Dispose() => _folder.Dispose();

    // Members of a gzip file follow one another, so that one is compressed for all.
    private static byte[] Bomb(string block)
    {
        using var file = new MemoryStream();
        file.Write(ArchiveFolder.Gzip(Encoding.UTF8.GetBytes(Pages.With($"<h1>青石区召开推进会</h1>{Pages.TwoParagraphs}"))));
        var bytes = Encoding.UTF8.GetBytes(block);
        var member = ArchiveFolder.Gzip(bytes);
        for (long length = 0; length < Gigabyte; length += bytes.Length) file.Write(member);
        return file.ToArray();
    }

    private static string Spaces => new(' ', 1 << 20);

    // As different from one another as those of real pages, so that the ratio tells nothing.
    private static string Paragraphs => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p>会议听取了第{i * 7919 % 99_991}号汇报，研究了{i}项工作。</p>"));

    private sealed class CountedStream(Stream inner) : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Count += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>Tests that run while no other does.</summary>
[CollectionDefinition(nameof(BombTests), DisableParallelization = true)]
public sealed class BombTestsAlone;
