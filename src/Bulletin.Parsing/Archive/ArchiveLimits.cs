namespace Bulletin.Parsing.Archive;

/// <summary>Limits against broken and hostile archives. What goes beyond one is reported, not read.</summary>
public sealed record ArchiveLimits
{
    /// <summary>Longest entry, in bytes after decompression. Default 64 MiB: the longest page met has 1 MB.</summary>
    public long MaxEntryLength { get; init; } = 64L * 1024 * 1024;

    /// <summary>Most bytes read out of one compressed file. Default 1 TiB.</summary>
    public long MaxDecompressedLength { get; init; } = 1L << 40;

    /// <summary>
    /// Most bytes after decompression for each byte before, once <see cref="RatioGrace"/> bytes were read. Default 200: bulletins come to 3 to 20, the format's utmost is 1,032.
    /// </summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>Bytes after decompression below which the ratio is not judged. Default 1 MiB.</summary>
    public long RatioGrace { get; init; } = 1L << 20;
}
