namespace Bulletin.Parsing.Parquet;

/// <summary>Where an issue comes from.</summary>
/// <param name="IssueId">Number that joins the rows of the issue, unique in the data set.</param>
/// <param name="Entry">Name of the file or of the entry in its archive.</param>
public sealed record IssueSource(long IssueId, string Entry)
{
    /// <summary>Identifier that the entry carries, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Bytes from the beginning of its file.</summary>
    public long Offset { get; init; }

    /// <summary>Length of the entry in bytes.</summary>
    public long Length { get; init; }
}
