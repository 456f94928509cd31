using System.IO.Compression;

namespace Bulletin.Parsing.Archive;

/// <summary>The entries of a zip file in the order of its directory; offsets count its entries' bytes after decompression.</summary>
internal static class ZipEntries
{
    // Unix keeps the file's type in the upper half of the attributes.
    private const int UnixTypeMask = 0xF000;
    private const int UnixLink = 0xA000;

    public static IEnumerable<ArchiveEntry> Read(ArchiveFile input, ArchiveOptions options)
    {
        var (archive, failure) = Open(input.Path);
        if (failure is not null) yield return new ArchiveEntry(input.Name, failure);
        if (archive is null) yield break;
        using (archive)
        {
            var offset = 0L;
            foreach (var entry in archive.Entries)
            {
                if (entry.FullName.EndsWith('/')) continue;
                yield return Describe(input, entry, offset, options);
                offset += entry.Length;
            }
        }
    }

    private static ArchiveEntry Describe(ArchiveFile input, ZipArchiveEntry entry, long offset, ArchiveOptions options)
    {
        var inner = EntryName.Normalize(entry.FullName);
        var name = $"{input.Name}/{inner}";
        if (((entry.ExternalAttributes >> 16) & UnixTypeMask) == UnixLink) return new ArchiveEntry(name, new ArchiveFailure(ArchiveFailureKind.Link, "A link inside an archive is not followed.", offset));
        if (EntryName.Judge(inner, options, offset) is { } refused) return new ArchiveEntry(name, refused);
        if (offset + entry.Length > options.Limits.MaxDecompressedLength) return new ArchiveEntry(name, new ArchiveFailure(ArchiveFailureKind.TooLong, "More bytes come out of the archive than are allowed.", offset));
        return new ArchiveEntry(name, offset, entry.Length, () => Content(entry, options));
    }

    private static PooledBytes Content(ZipArchiveEntry entry, ArchiveOptions options)
    {
        using var stream = new GuardedStream(entry.Open(), () => entry.CompressedLength, options.Limits);
        var content = PooledBytes.ReadAll(stream, entry.Length, options.Limits.MaxEntryLength);
        try
        {
            if (content.Memory.Length < entry.Length) throw new EndOfStreamException();
            if (content.Memory.Length > entry.Length || Crc32.Of(content.Memory.Span) != entry.Crc32) throw new InvalidDataException("the checksum does not fit.");
            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    private static (ZipArchive? Archive, ArchiveFailure? Failure) Open(string path)
    {
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: false, EntryNameEncoding.Instance);
            // The directory is read on first use.
            _ = archive.Entries.Count;
            return (archive, null);
        }
        catch (Exception exception) when (FailureOf.IsExpected(exception))
        {
            file?.Dispose();
            return (null, FailureOf.Reading(exception, 0));
        }
    }
}
