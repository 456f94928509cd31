namespace Bulletin.Parsing.Archive;

/// <summary>Names of entries inside containers: written with /, and refused when they lead out.</summary>
internal static class EntryName
{
    private static readonly string[] Containers = [".tar", ".tgz", ".zip", ".gz", ".zst", ".jsonl", ".ndjson"];

    /// <summary>The name with / between its parts.</summary>
    public static string Normalize(string name) => name.Replace('\\', '/');

    /// <summary>Why an entry of this name is not read, or null.</summary>
    public static ArchiveFailure? Judge(string name, ArchiveOptions options, long offset)
    {
        if (IsUnsafe(name)) return new(ArchiveFailureKind.UnsafeName, "The name leads out of its archive.", offset);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        foreach (var known in options.Extensions) if (known == extension) return null;
        return Array.IndexOf(Containers, extension) >= 0
            ? new(ArchiveFailureKind.Nested, "An archive inside an archive is not opened; unpack it first.", offset)
            : new(ArchiveFailureKind.OtherKind, "The name's ending is not that of a bulletin.", offset);
    }

    private static bool IsUnsafe(string name)
    {
        if (name.Length == 0 || name[0] == '/' || name.Contains('\0') || (name.Length > 1 && name[1] == ':' && char.IsAsciiLetter(name[0]))) return true;
        foreach (var part in name.AsSpan().Split('/')) if (name.AsSpan(part) is "..") return true;
        return false;
    }
}
