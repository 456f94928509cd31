using System.Globalization;
using Bulletin.Parsing.Parquet;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>The tables of a shard, a file each.</summary>
internal sealed class ParquetOutput(OutputFolder folder, int shard) : IShardOutput
{
    private readonly IssueTables _tables = new();

    public void Add(EncodedEntry entry, long issueId) =>
        _tables.Add(new IssueSource(issueId, entry.Result.Entry) { Id = entry.Result.Id, Offset = entry.Result.Offset, Length = entry.Result.Length }, entry.Result.Issue!);

    public IReadOnlyList<PendingFile> Finish()
    {
        var files = new List<PendingFile>();
        foreach (var table in _tables.Names)
        {
            var file = folder.Create(string.Create(CultureInfo.InvariantCulture, $"parquet/{table}/part-{shard:D6}.parquet"));
            files.Add(file);
            _tables.WriteAsync(table, file.Stream).GetAwaiter().GetResult();
            file.Finish();
        }
        return files;
    }

    public void Dispose()
    {
    }
}
