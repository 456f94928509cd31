using System.Collections.Concurrent;
using Bulletin.Parsing.Archive;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>Cuts the row of entries into shards by the lengths that are known before reading, so that every run and every machine cuts alike.</summary>
/// <param name="size">Bytes after which a shard ends.</param>
/// <param name="isWanted">Which shards are to be written.</param>
internal sealed class ShardCutter(long size, Func<int, bool> isWanted)
{
    private readonly ConcurrentQueue<int> _shards = new();

    /// <summary>How many shards there are; known when all entries were passed.</summary>
    public int Count { get; private set; }

    /// <summary>The entries of the wanted shards.</summary>
    public IEnumerable<ArchiveEntry> Cut(IEnumerable<ArchiveEntry> entries)
    {
        var length = 0L;
        var wanted = false;
        foreach (var entry in entries)
        {
            if (Count == 0 || (length > 0 && length + entry.StatedLength > size))
            {
                Count++;
                length = 0;
                wanted = isWanted(Count - 1);
            }
            length += entry.StatedLength;
            if (!wanted) continue;
            _shards.Enqueue(Count - 1);
            yield return entry;
        }
    }

    /// <summary>The shard of the next entry, for the one who takes the results in order.</summary>
    public int Next() => _shards.TryDequeue(out var shard) ? shard : throw new InvalidOperationException("More results than entries.");
}
