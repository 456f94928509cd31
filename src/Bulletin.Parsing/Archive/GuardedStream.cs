using System.Globalization;

namespace Bulletin.Parsing.Archive;

/// <summary>Reads decompressed bytes, counts them and stops at a bomb: too many, or too many for the compressed ones.</summary>
/// <param name="inner">The decompressed bytes.</param>
/// <param name="compressedLength">How many compressed bytes were read so far, or null when they were none.</param>
/// <param name="limits">The limits.</param>
internal sealed class GuardedStream(Stream inner, Func<long>? compressedLength, ArchiveLimits limits) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _position += read;
        if (compressedLength is not null) Judge(compressedLength());
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private void Judge(long compressed)
    {
        if (_position > limits.MaxDecompressedLength)
            throw new ArchiveRefusal(ArchiveFailureKind.TooLong, string.Create(CultureInfo.InvariantCulture, $"More than {limits.MaxDecompressedLength} bytes come out of the compressed data."));
        if (_position > limits.RatioGrace && _position / limits.MaxCompressionRatio > compressed)
            throw new ArchiveRefusal(ArchiveFailureKind.Bomb, string.Create(CultureInfo.InvariantCulture, $"{_position} bytes come out of {compressed} compressed ones, more than {limits.MaxCompressionRatio} for one."));
    }
}
