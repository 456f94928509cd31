namespace Bulletin.Parsing.Archive;

/// <summary>Reads a file and counts what was read.</summary>
internal sealed class CountingStream(Stream inner) : ForwardStream
{
    private long _position;

    public override long Position
    {
        get => Volatile.Read(ref _position);
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Volatile.Write(ref _position, _position + read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
