using System.IO.Compression;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>Compresses a line on its own, as a member of a gzip file or a frame of a Zstandard file; a row of those is a file of that format. So lines are compressed by whoever parses them.</summary>
internal static class LineCompression
{
    private const int ZstandardLevel = 3;

    [ThreadStatic]
    private static ZstdSharp.Compressor? s_zstandard;

    public static void Compress(ReadOnlySpan<byte> line, OutputFormat format, PooledWriter target)
    {
        if (format == OutputFormat.JsonLinesGzip)
        {
            using var gzip = new GZipStream(new WriterStream(target), CompressionLevel.Fastest);
            gzip.Write(line);
            return;
        }
        s_zstandard ??= new ZstdSharp.Compressor(ZstandardLevel);
        target.Advance(s_zstandard.Wrap(line, target.GetSpan(ZstdSharp.Compressor.GetCompressBound(line.Length))));
    }

    private sealed class WriterStream(PooledWriter target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            buffer.CopyTo(target.GetSpan(buffer.Length));
            target.Advance(buffer.Length);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
