using System.Globalization;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>The lines of a shard, one for each issue.</summary>
/// <param name="folder">Where to write.</param>
/// <param name="shard">The shard.</param>
/// <param name="format">The format.</param>
/// <param name="line">Which of an entry's lines are this format's.</param>
internal sealed class JsonLinesOutput(OutputFolder folder, int shard, OutputFormat format, int line) : IShardOutput
{
    private readonly PendingFile _file = folder.Create(string.Create(CultureInfo.InvariantCulture, $"jsonl/part-{shard:D6}.{OutputFormats.NameOf(format)}"));

    public void Add(EncodedEntry entry, long issueId) => _file.Stream.Write(entry.Lines[line].Written);

    public IReadOnlyList<PendingFile> Finish()
    {
        _file.Finish();
        return [_file];
    }

    public void Dispose() => _file.Dispose();
}
