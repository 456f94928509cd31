using System.Security.Cryptography;
using System.Text;
using Bulletin.Parsing.Archive;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>Writes one shard: its files in every format, then, when they have their names, its record.</summary>
internal sealed class ShardWriter : IDisposable
{
    // Issues are numbered within their shard, so that numbers do not depend on other shards.
    private const long IssuesPerShard = 10_000_000;

    private readonly OutputFolder _folder;
    private readonly List<IShardOutput> _outputs = [];
    private readonly List<FailedEntry> _failures = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private ShardTotals _totals = ShardTotals.None;

    public ShardWriter(OutputFolder folder, int shard, IReadOnlyList<OutputFormat> formats)
    {
        _folder = folder;
        Shard = shard;
        var line = 0;
        foreach (var format in formats)
            _outputs.Add(format == OutputFormat.Parquet ? new ParquetOutput(folder, shard) : new JsonLinesOutput(folder, shard, format, line++));
    }

    public int Shard { get; }

    public void Add(EncodedEntry entry)
    {
        var result = entry.Result;
        _hash.AppendData(Encoding.UTF8.GetBytes(result.Entry));
        _hash.AppendData(entry.ContentHash);
        var isPassedOver = result.Failure?.Kind == ArchiveFailureKind.OtherKind;
        if (result.Failure is { } failure) _failures.Add(new FailedEntry(result.Entry, failure.Kind, failure.Message, failure.Offset));
        else foreach (var output in _outputs) output.Add(entry, (Shard * IssuesPerShard) + _totals.Issues);
        _totals += new ShardTotals(1, result.Issue is null ? 0 : 1, result.Failure is null || isPassedOver ? 0 : 1, isPassedOver ? 1 : 0, result.Issue?.Articles.Count ?? 0, result.Length);
    }

    /// <summary>Publishes the shard.</summary>
    public ShardRecord Finish()
    {
        var files = _outputs.SelectMany(output => output.Finish()).ToList();
        foreach (var file in files) file.Publish();
        var record = new ShardRecord
        {
            Shard = Shard,
            Totals = _totals,
            ContentSha256 = Convert.ToHexStringLower(_hash.GetHashAndReset()),
            Files = [.. files.Select(file => new ShardFile(file.Name, file.Length))],
            Failures = _failures,
        };
        _folder.Write(record);
        return record;
    }

    public void Dispose()
    {
        foreach (var output in _outputs) output.Dispose();
        _hash.Dispose();
    }
}
