namespace Bulletin.Parsing.Archive;

/// <summary>A file opened for reading from its beginning, decompressed and guarded.</summary>
internal sealed class OpenedFile : IDisposable
{
    private const int BufferLength = 1 << 16;

    private readonly CountingStream _file;

    private OpenedFile(CountingStream file, Stream content) => (_file, Content) = (file, content);

    /// <summary>The decompressed bytes; its position counts them.</summary>
    public Stream Content { get; }

    /// <summary>Bytes of the file that were read.</summary>
    public long FilePosition => _file.Position;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="ArchiveRefusal">Nobody can decompress it.</exception>
    public static OpenedFile Open(string path, string? compression, ArchiveOptions options)
    {
        var file = new CountingStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferLength, FileOptions.SequentialScan));
        try
        {
            var decompress = DecompressorFor(compression, options);
            return decompress is null
                ? new(file, new GuardedStream(file, null, options.Limits))
                : new(file, new GuardedStream(decompress(file), () => file.Position, options.Limits));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Content.Dispose();
        _file.Dispose();
    }

    private static Func<Stream, Stream>? DecompressorFor(string? compression, ArchiveOptions options)
    {
        if (compression is null) return null;
        if (options.Decompressors.TryGetValue(compression, out var given)) return given;
        if (compression == ".gz") return file => new CheckedGzipStream(file);
        throw new ArchiveRefusal(ArchiveFailureKind.Unreadable, $"No decompressor for {compression} is given; see ArchiveOptions.Decompressors.");
    }
}
