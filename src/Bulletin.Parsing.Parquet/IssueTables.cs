using Bulletin.Parsing.Model;
using Bulletin.Parsing.Parquet.Tables;
using Parquet;

namespace Bulletin.Parsing.Parquet;

/// <summary>Writes issues as rows of the tables that <c>docs/archive.md</c> describes, a Parquet file for each table.</summary>
/// <remarks>
/// Not safe for concurrent use. The same issues give the same bytes. Memory does not grow with their number: rows are written in groups, and one group is written while the next is
/// collected. Files that were not completed are no Parquet files.
/// </remarks>
public sealed class IssueTables : IAsyncDisposable
{
    // Characters of text in a row group: large enough to compress well, small enough that two of them are little memory.
    private const int GroupLength = 1 << 19;

    private readonly ParquetWriter[] _writers = new ParquetWriter[Names.Count];
    private readonly Stream[] _streams;
    private TableSet _filling = new();
    private TableSet _resting = new();
    private Task _writing = Task.CompletedTask;

    /// <summary>Tables without rows.</summary>
    /// <param name="open">Opens the stream of a table, one of <see cref="Names"/>; it must be able to tell its position, and stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public IssueTables(Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        _streams = [.. Names.Select(open)];
    }

    /// <summary>Names of the tables.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. new TableSet().All.Select(table => table.Name)];

    /// <summary>Adds the rows of an issue, and writes a row group when enough have come together.</summary>
    /// <param name="source">Where it comes from, and the number that joins its rows.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">A stream cannot be written to.</exception>
    public async ValueTask AddAsync(IssueSource source, BulletinIssue issue, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(issue);
        _filling.Add(source, issue);
        if (_filling.Length >= GroupLength) await WriteAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the last rows and the end of every file.</summary>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="IOException">A stream cannot be written to.</exception>
    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        if (_filling.Length > 0 || _writers[0] is null) await WriteAsync(cancellationToken).ConfigureAwait(false);
        await _writing.ConfigureAwait(false);
        foreach (var writer in _writers) await writer.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Waits for what is being written, so that the streams can be closed; what was not completed stays without its end.</summary>
    public async ValueTask DisposeAsync() => await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    // The group before must be on its way out before another may follow.
    private async Task WriteAsync(CancellationToken cancellation)
    {
        await _writing.ConfigureAwait(false);
        (_filling, _resting) = (_resting, _filling);
        var full = _resting;
        _writing = Task.Run(() => WriteAsync(full, cancellation), cancellation);
    }

    private async Task WriteAsync(TableSet rows, CancellationToken cancellation)
    {
        for (var i = 0; i < _writers.Length; i++)
        {
            var table = rows.All[i];
            var schema = table.Schema;
            _writers[i] ??= await ParquetWriter.CreateAsync(schema, _streams[i], Options, append: false, cancellation).ConfigureAwait(false);
            await table.WriteAsync(_writers[i], cancellation).ConfigureAwait(false);
        }
        rows.Clear();
    }

    private static ParquetOptions Options => new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Fastest };
}
