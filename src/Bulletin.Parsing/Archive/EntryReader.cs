namespace Bulletin.Parsing.Archive;

/// <summary>The entries of all inputs, one after the other.</summary>
internal static class EntryReader
{
    public static IEnumerable<ArchiveEntry> Read(IEnumerable<string> inputs, ArchiveOptions options)
    {
        var done = 0L;
        foreach (var input in InputFiles.In(inputs))
        {
            var form = FileForm.Of(input.Name, options);
            foreach (var entry in form.Content == FileContent.Bulletin || input.Failure is not null ? [Single(input, form, options)] : Container(input, form, options))
            {
                entry.InputPosition += done;
                yield return entry;
            }
            done += input.Length;
        }
    }

    private static ArchiveEntry Single(ArchiveFile input, FileForm form, ArchiveOptions options)
    {
        if (input.Failure is not null) return new ArchiveEntry(input.Name, input.Failure);
        // Its own name was given or found by walking, so only the ending is judged.
        if (EntryName.Judge(Path.GetFileName(form.InnerName), options, 0) is { } refused) return new ArchiveEntry(input.Name, refused) { InputPosition = input.Length };
        return new ArchiveEntry(input.Name, 0, input.Length, () => Content(input, form, options)) { IsFile = true, InputPosition = input.Length };
    }

    private static PooledBytes Content(ArchiveFile input, FileForm form, ArchiveOptions options)
    {
        if (form.Compression is null)
        {
            // Read whole into an array of its own, so that a buffer between would be one more of them and a copy.
            using var plain = new FileStream(input.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return PooledBytes.ReadAll(plain, input.Length, options.Limits.MaxEntryLength);
        }
        using var file = OpenedFile.Open(input.Path, form.Compression, options);
        return PooledBytes.ReadAll(file.Content, -1, options.Limits.MaxEntryLength);
    }

    private static IEnumerable<ArchiveEntry> Container(ArchiveFile input, FileForm form, ArchiveOptions options)
    {
        if (form.Content == FileContent.Zip)
        {
            foreach (var entry in ZipEntries.Read(input, options)) yield return entry;
            yield break;
        }
        var (file, failure) = Open(input, form, options);
        if (failure is not null) yield return new ArchiveEntry(input.Name, failure);
        if (file is null) yield break;
        using (file)
        {
            foreach (var entry in form.Content == FileContent.Tar ? TarEntries.Read(input, file, options) : JsonLineEntries.Read(input, file, options))
            {
                entry.InputPosition = file.FilePosition;
                yield return entry;
            }
        }
    }

    private static (OpenedFile? File, ArchiveFailure? Failure) Open(ArchiveFile input, FileForm form, ArchiveOptions options)
    {
        try
        {
            return (OpenedFile.Open(input.Path, form.Compression, options), null);
        }
        catch (Exception exception) when (FailureOf.IsExpected(exception))
        {
            return (null, FailureOf.Reading(exception, 0));
        }
    }
}
