namespace Bulletin.Parsing.Archive;

/// <summary>One file among the inputs, or what stands in its place when it cannot be read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its name with / between the parts, as entries bear it.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Failure">Why it is not read, or null.</param>
public sealed record ArchiveFile(string Path, string Name, long Length, ArchiveFailure? Failure = null);
