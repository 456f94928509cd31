using System.Text.Json.Serialization;
using Bulletin.Parsing.Archive;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>Says that a shard is written, and what is in it. It is written last, so that a shard without a record does not count.</summary>
internal sealed record ShardRecord
{
    public required int Shard { get; init; }

    public required ShardTotals Totals { get; init; }

    /// <summary>SHA-256 over the names and contents that went in.</summary>
    public required string ContentSha256 { get; init; }

    public required IReadOnlyList<ShardFile> Files { get; init; }

    public required IReadOnlyList<FailedEntry> Failures { get; init; }

    /// <summary>True when an entry could not be read for a reason that may pass, so that another run should try again.</summary>
    [JsonIgnore]
    public bool MayImprove => Failures.Any(failure => failure.Kind == ArchiveFailureKind.Unreadable);
}

/// <summary>Counts of a shard or a run.</summary>
/// <param name="Entries">Entries of the inputs.</param>
/// <param name="Issues">Those that gave an issue.</param>
/// <param name="Failed">Those that gave none though they should.</param>
/// <param name="PassedOver">Those that are no bulletins by their names.</param>
/// <param name="Articles">Articles of the issues.</param>
/// <param name="Bytes">Bytes that were parsed.</param>
internal sealed record ShardTotals(long Entries, long Issues, long Failed, long PassedOver, long Articles, long Bytes)
{
    public static ShardTotals None { get; } = new(0, 0, 0, 0, 0, 0);

    public static ShardTotals operator +(ShardTotals a, ShardTotals b) =>
        new(a.Entries + b.Entries, a.Issues + b.Issues, a.Failed + b.Failed, a.PassedOver + b.PassedOver, a.Articles + b.Articles, a.Bytes + b.Bytes);
}

/// <summary>A written file: its place in the output folder and its length.</summary>
internal sealed record ShardFile(string Path, long Length);

/// <summary>An entry without an issue: its name, the reason, and the byte of its file or archive.</summary>
internal sealed record FailedEntry(string Entry, ArchiveFailureKind Kind, string Reason, long Offset);
