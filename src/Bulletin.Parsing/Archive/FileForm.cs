namespace Bulletin.Parsing.Archive;

/// <summary>What a file's name says about its form.</summary>
/// <param name="Content">What is inside.</param>
/// <param name="Compression">Ending of the compression around it (.gz, .zst), or null.</param>
/// <param name="InnerName">The name without that ending.</param>
internal readonly record struct FileForm(FileContent Content, string? Compression, string InnerName)
{
    public static FileForm Of(string name, ArchiveOptions options)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (extension == ".tgz") return new(FileContent.Tar, ".gz", name);
        var compression = extension is ".gz" or ".zst" || options.Decompressors.ContainsKey(extension) ? extension : null;
        var inner = compression is null ? name : name[..^extension.Length];
        var content = Path.GetExtension(inner).ToLowerInvariant() switch
        {
            ".tar" => FileContent.Tar,
            ".zip" when compression is null => FileContent.Zip,
            ".jsonl" or ".ndjson" => FileContent.JsonLines,
            _ => FileContent.Bulletin,
        };
        return new(content, compression, inner);
    }
}

/// <summary>What a file is.</summary>
internal enum FileContent
{
    /// <summary>One bulletin.</summary>
    Bulletin,

    /// <summary>A tar archive.</summary>
    Tar,

    /// <summary>A zip archive.</summary>
    Zip,

    /// <summary>A bulletin on each line.</summary>
    JsonLines,
}
