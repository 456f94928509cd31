namespace Bulletin.Parsing.Cli.Archive;

/// <summary>One format of one shard.</summary>
internal interface IShardOutput : IDisposable
{
    /// <summary>Takes an entry that gave an issue.</summary>
    void Add(EncodedEntry entry, long issueId);

    /// <summary>Writes everything and gives the files back, finished and not yet under their names.</summary>
    IReadOnlyList<PendingFile> Finish();
}
