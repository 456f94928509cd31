using Bulletin.Parsing.Archive;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>An entry ready to be written.</summary>
/// <param name="Result">What parsing gave.</param>
/// <param name="InputPosition">How far in the inputs it stands.</param>
/// <param name="ContentHash">SHA-256 of its bytes.</param>
/// <param name="Lines">Its line for each format that has lines, in the order of the formats.</param>
internal sealed record EncodedEntry(ArchiveResult Result, long InputPosition, byte[] ContentHash, IReadOnlyList<PooledWriter> Lines) : IDisposable
{
    public void Dispose()
    {
        foreach (var line in Lines) line.Dispose();
    }
}
