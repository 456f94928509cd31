using System.Formats.Tar;

namespace Bulletin.Parsing.Archive;

/// <summary>The entries of a tar file, compressed or not, in their order.</summary>
internal static class TarEntries
{
    public static IEnumerable<ArchiveEntry> Read(ArchiveFile input, OpenedFile file, ArchiveOptions options)
    {
        using var reader = new TarReader(file.Content, leaveOpen: true);
        while (true)
        {
            var begin = file.Content.Position;
            var (entry, failure) = Next(reader, begin);
            if (failure is null && entry is null) failure = Rest(file);
            if (failure is not null) yield return new ArchiveEntry(input.Name, failure);
            if (entry is null) yield break;
            if (entry.EntryType is not (TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes)) yield return Describe(input, entry, file.Content.Position, options);
        }
    }

    private static ArchiveEntry Describe(ArchiveFile input, TarEntry entry, long offset, ArchiveOptions options)
    {
        var inner = EntryName.Normalize(entry.Name);
        var name = $"{input.Name}/{inner}";
        if (entry.EntryType is TarEntryType.SymbolicLink or TarEntryType.HardLink) return new ArchiveEntry(name, new ArchiveFailure(ArchiveFailureKind.Link, "A link inside an archive is not followed.", offset));
        if (EntryName.Judge(inner.StartsWith("./", StringComparison.Ordinal) ? inner[2..] : inner, options, offset) is { } refused) return new ArchiveEntry(name, refused);
        return new ArchiveEntry(name, offset, entry.Length, () => Content(entry, options));
    }

    private static PooledBytes Content(TarEntry entry, ArchiveOptions options)
    {
        var content = PooledBytes.ReadAll(entry.DataStream ?? Stream.Null, entry.Length, options.Limits.MaxEntryLength);
        if (content.Memory.Length == entry.Length) return content;
        content.Dispose();
        throw new EndOfStreamException();
    }

    // Without a header there is no telling where the next entry begins, so the archive ends with its first broken one.
    private static (TarEntry? Entry, ArchiveFailure? Failure) Next(TarReader reader, long offset)
    {
        try
        {
            return (reader.GetNextEntry(), null);
        }
        catch (Exception exception) when (FailureOf.IsExpected(exception))
        {
            return (null, FailureOf.Reading(exception, offset));
        }
    }

    // What follows the last entry is padding; only when it is read to the end is the compressed data's checksum judged.
    private static ArchiveFailure? Rest(OpenedFile file)
    {
        var buffer = new byte[4096];
        try
        {
            while (file.Content.Read(buffer) > 0)
            {
            }
            return null;
        }
        catch (Exception exception) when (FailureOf.IsExpected(exception))
        {
            return FailureOf.Reading(exception, file.Content.Position);
        }
    }
}
