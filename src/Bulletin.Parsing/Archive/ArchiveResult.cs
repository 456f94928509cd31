using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Archive;

/// <summary>One entry of an archive after parsing: an issue, or the reason why there is none.</summary>
public sealed record ArchiveResult
{
    /// <summary>Name of the entry: the path of the file, for a container followed by the path inside, for JSON lines by <c>:</c> and the line's number.</summary>
    public required string Entry { get; init; }

    /// <summary>Bytes from the beginning of its file, or of what was decompressed from it.</summary>
    public long Offset { get; init; }

    /// <summary>Bytes that were parsed.</summary>
    public long Length { get; init; }

    /// <summary>Identifier that a JSON line carries, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The issue, or null when there is a failure.</summary>
    public BulletinIssue? Issue { get; init; }

    /// <summary>Why there is no issue, or null.</summary>
    public ArchiveFailure? Failure { get; init; }
}
