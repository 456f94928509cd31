using System.Globalization;
using Bulletin.Parsing.Parquet;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>The tables of a shard, a file each.</summary>
internal sealed class ParquetOutput : IShardOutput
{
    private readonly List<PendingFile> _files = [];
    private readonly IssueTables _tables;

    public ParquetOutput(OutputFolder folder, int shard) => _tables = new IssueTables(table =>
    {
        _files.Add(folder.Create(string.Create(CultureInfo.InvariantCulture, $"parquet/{table}/part-{shard:D6}.parquet")));
        return _files[^1].Stream;
    });

    public void Add(EncodedEntry entry, long issueId) =>
        _tables.AddAsync(new IssueSource(issueId, entry.Result.Entry) { Id = entry.Result.Id, Offset = entry.Result.Offset, Length = entry.Result.Length }, entry.Result.Issue!).AsTask().GetAwaiter().GetResult();

    public IReadOnlyList<PendingFile> Finish()
    {
        _tables.CompleteAsync().GetAwaiter().GetResult();
        foreach (var file in _files) file.Finish();
        return _files;
    }

    public void Dispose()
    {
        _tables.DisposeAsync().AsTask().GetAwaiter().GetResult();
        foreach (var file in _files) file.Dispose();
    }
}
