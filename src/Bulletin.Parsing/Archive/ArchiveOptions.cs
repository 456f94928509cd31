using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Archive;

/// <summary>How archives are read: what counts as a bulletin, how much is read ahead, what is refused.</summary>
public sealed record ArchiveOptions
{
    /// <summary>The defaults.</summary>
    public static ArchiveOptions Default { get; } = new();

    /// <summary>How each bulletin is parsed.</summary>
    public BulletinParserOptions Parser { get; init; } = BulletinParserOptions.Default;

    /// <summary>Endings of names that are bulletins, in lower case; an entry with another ending is passed over and reported. Default .txt .md .markdown .htm .html .shtml.</summary>
    public ValueList<string> Extensions { get; init; } = [".txt", ".md", ".markdown", ".htm", ".html", ".shtml"];

    /// <summary>The members of a JSON line that hold the bulletin.</summary>
    public JsonLineFields JsonLines { get; init; } = new();

    /// <summary>What is refused.</summary>
    public ArchiveLimits Limits { get; init; } = new();

    /// <summary>How many bulletins are parsed at once. Default: one for each processor.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Most entries that are read or parsed but not yet taken by the caller. Default 64.</summary>
    public int LookAhead { get; init; } = 64;

    /// <summary>Most bytes of such entries; one entry is always let in. Default 16 MiB.</summary>
    public long LookAheadBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>
    /// Compressions beside gzip, by the ending of the file's name: <c>{ [".zst"] = stream => … }</c>. The stream given back is read to its end and must throw when its data end too early.
    /// The framework has no Zstandard, so a program that wants it names a decoder here. Default none.
    /// </summary>
    public IReadOnlyDictionary<string, Func<Stream, Stream>> Decompressors { get; init; } = new Dictionary<string, Func<Stream, Stream>>(StringComparer.Ordinal);
}
