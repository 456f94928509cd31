namespace Bulletin.Parsing.Archive;

/// <summary>One entry of an archive before parsing. It lives until the next one is asked for, unless <see cref="Load"/> was called.</summary>
public sealed class ArchiveEntry : IDisposable
{
    private readonly Func<PooledBytes>? _read;
    private PooledBytes? _content;

    internal ArchiveEntry(string name, long offset, long statedLength, Func<PooledBytes> read)
    {
        Name = name;
        Offset = offset;
        StatedLength = statedLength;
        _read = read;
    }

    internal ArchiveEntry(string name, ArchiveFailure failure)
    {
        Name = name;
        Offset = failure.Offset;
        Failure = failure;
    }

    /// <summary>Name, as <see cref="ArchiveResult.Entry"/> gives it.</summary>
    public string Name { get; }

    /// <summary>Bytes from the beginning of its file, or of what was decompressed from it.</summary>
    public long Offset { get; }

    /// <summary>Length in bytes as it is known before reading: that of the file, compressed or not, of the line, or what the container states.</summary>
    public long StatedLength { get; }

    /// <summary>Bytes of all inputs that were read when this entry was reached, for telling how far a run is.</summary>
    public long InputPosition { get; internal set; }

    /// <summary>Why the entry cannot be read, or null.</summary>
    public ArchiveFailure? Failure { get; private set; }

    /// <summary>The bytes, after <see cref="Load"/> and before <see cref="Dispose"/>; empty when there is a failure.</summary>
    public ReadOnlyMemory<byte> Content => _content?.Memory ?? default;

    // A file of its own can be read at any time and by any thread; what lies in a container only while the container stands at it.
    internal bool IsFile { get; init; }

    internal bool IsJsonLine { get; init; }

    /// <summary>Reads the bytes; what goes wrong becomes the <see cref="Failure"/>.</summary>
    public void Load()
    {
        if (_content is not null || Failure is not null) return;
        try
        {
            _content = _read!();
        }
        catch (Exception exception) when (FailureOf.IsExpected(exception))
        {
            Failure = FailureOf.Reading(exception, Offset);
        }
    }

    /// <summary>Gives the bytes' memory back.</summary>
    public void Dispose()
    {
        _content?.Dispose();
        _content = null;
    }
}
