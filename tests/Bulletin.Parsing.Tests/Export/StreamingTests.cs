using System.Runtime.CompilerServices;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Export;

/// <summary>An archive of any size needs the memory of one issue: what was written is gone from memory and in the stream.</summary>
public sealed class StreamingTests
{
    public static TheoryData<string> Formats => [.. Exporters.Keys];

    private static Dictionary<string, Func<CountingStream, IIssueExporter>> Exporters { get; } = new(StringComparer.Ordinal)
    {
        ["jsonld"] = stream => new JsonLdExporter(stream),
        ["ftm"] = stream => new FollowTheMoneyExporter(stream),
        ["annotation"] = stream => new WebAnnotationExporter(stream),
        ["csv"] = stream => new CsvExporter(_ => stream),
        ["brat"] = stream => new BratExporter(_ => stream),
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_issue_is_in_the_stream_before_the_next_and_is_kept_no_longer(string format)
    {
        using var stream = new CountingStream();
        using var exporter = Exporters[format](stream);
        var written = Enumerable.Range(0, 20).Select(i => Write(exporter, stream, $"{i}.txt")).ToList();
        GC.Collect();
        written.Count(issue => issue.IsAlive).Should().BeLessThanOrEqualTo(1, "only the last may be at hand");
    }

    // In a method of its own, so that no variable of the test holds the issue.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Write(IIssueExporter exporter, CountingStream stream, string name)
    {
        var before = stream.Written;
        var issue = Exported.Read("docs/samples/county-paper.txt");
        exporter.Write(issue, name);
        stream.Written.Should().BeGreaterThan(before, $"{name} was written");
        return new WeakReference(issue);
    }

    private sealed class CountingStream : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position
        {
            get => Written;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override void Write(byte[] buffer, int offset, int count) => Written += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Written += buffer.Length;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
