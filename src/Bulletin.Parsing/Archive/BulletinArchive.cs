namespace Bulletin.Parsing.Archive;

/// <summary>
/// Reads archives of bulletins: folders, patterns, .tar, .tar.gz, .zip, .gz, JSON lines, and what <see cref="ArchiveOptions.Decompressors"/> adds. Entries come in the order of the inputs,
/// are parsed several at once, and a broken one is a result that says why, never the end.
/// </summary>
/// <remarks>
/// Immutable and safe for concurrent use. Memory does not grow with the archive: entries are read as they are needed, and no more than the options allow is under way. A folder's files
/// come in ordinal order of their names, folder by folder; links to folders are not followed, nothing is ever written. WARC is not read.
/// </remarks>
public sealed class BulletinArchive
{
    private readonly ArchiveOptions _options;
    private readonly EntryParser _parser;

    /// <summary>An archive reader with the default options.</summary>
    public BulletinArchive()
        : this(ArchiveOptions.Default)
    {
    }

    /// <summary>An archive reader with these options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is below 1, or <see cref="ArchiveLimits.MaxEntryLength"/> is above 1 GiB.</exception>
    public BulletinArchive(ArchiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Parallelism, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LookAhead, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LookAheadBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Limits.MaxEntryLength, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Limits.MaxEntryLength, 1L << 30);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Limits.MaxCompressionRatio, 1);
        _options = options;
        _parser = new EntryParser(options);
    }

    /// <summary>Reads and parses all entries of <paramref name="inputs"/>.</summary>
    /// <param name="inputs">Files, folders, and patterns with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public IAsyncEnumerable<ArchiveResult> ReadAsync(IEnumerable<string> inputs, CancellationToken cancellationToken = default) =>
        ParseAsync(Entries(inputs), (_, result) => result, cancellationToken);

    /// <summary>The files that <paramref name="inputs"/> name, in the order in which they are read; none is opened.</summary>
    /// <param name="inputs">Files, folders, and patterns with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    public static IEnumerable<ArchiveFile> Files(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return InputFiles.In(inputs);
    }

    /// <summary>The entries of <paramref name="inputs"/> before parsing, for a caller who wants to choose among them. Each must be loaded or left before the next is asked for.</summary>
    /// <param name="inputs">Files, folders, and patterns with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    public IEnumerable<ArchiveEntry> Entries(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return EntryReader.Read(inputs, _options);
    }

    /// <summary>Parses <paramref name="entries"/> and turns each result into what the caller needs, while others are still being parsed.</summary>
    /// <param name="entries">Entries of this archive, in the order of the results.</param>
    /// <param name="select">What to make of a result, called by several threads at once; the entry's content can still be read.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public IAsyncEnumerable<T> ParseAsync<T>(IEnumerable<ArchiveEntry> entries, Func<ArchiveEntry, ArchiveResult, T> select, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(select);
        return new EntryPipeline<T>(_options, entry => select(entry, _parser.Parse(entry))).RunAsync(entries, cancellationToken);
    }
}
