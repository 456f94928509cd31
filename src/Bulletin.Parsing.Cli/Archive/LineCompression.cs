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

    private sealed class WriterStream(PooledWriter target) : WriteOnlyStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            buffer.CopyTo(target.GetSpan(buffer.Length));
            target.Advance(buffer.Length);
        }

        public override void Flush()
        {
        }
    }
}
