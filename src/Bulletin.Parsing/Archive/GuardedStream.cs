using System.Globalization;

namespace Bulletin.Parsing.Archive;

/// <summary>Reads decompressed bytes, counts them and stops at a bomb: too many, or too many for the compressed ones.</summary>
/// <param name="inner">The decompressed bytes.</param>
/// <param name="compressedLength">How many compressed bytes were read so far, or null when they were none.</param>
/// <param name="limits">The limits.</param>
internal sealed class GuardedStream(Stream inner, Func<long>? compressedLength, ArchiveLimits limits) : ForwardStream
{
    private long _position;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _position += read;
        if (compressedLength is not null) Judge(compressedLength());
        return read;
    }

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
