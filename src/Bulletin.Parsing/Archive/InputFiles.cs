namespace Bulletin.Parsing.Archive;

/// <summary>The files that inputs name: a file, a folder with all its subfolders, or a pattern with <c>*</c>, <c>?</c> and <c>**</c>. Always in the same order, one folder at a time.</summary>
internal static class InputFiles
{
    public static IEnumerable<ArchiveFile> In(IEnumerable<string> inputs)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            // The same input twice would give every entry twice.
            if (!seen.Add(Path.GetFullPath(input))) continue;
            foreach (var file in In(input)) yield return file;
        }
    }

    public static IEnumerable<ArchiveFile> In(string input)
    {
        var name = EntryName.Normalize(input);
        if (PathPattern.IsPattern(name) && !Path.Exists(input))
        {
            var pattern = new PathPattern(name);
            return Walk(pattern.Folder.Length == 0 ? "." : pattern.Folder, pattern.Folder).Where(file => pattern.Matches(file.Name));
        }
        if (Directory.Exists(input)) return Walk(input, name.TrimEnd('/'));
        return [File.Exists(input) ? Open(new FileInfo(input), name) : Missing(input, name)];
    }

    private static IEnumerable<ArchiveFile> Walk(string folder, string name)
    {
        FileSystemInfo[] children = [];
        ArchiveFailure? failure = null;
        try
        {
            children = new DirectoryInfo(folder).GetFileSystemInfos();
            Array.Sort(children, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = new(ArchiveFailureKind.Unreadable, "The folder cannot be read.", 0);
        }
        if (failure is not null) yield return new(folder, name, 0, failure);
        foreach (var child in children)
        {
            var childName = name.Length == 0 ? child.Name : $"{name}/{child.Name}";
            if (child is FileInfo file) yield return Open(file, childName);
            else if (child.LinkTarget is not null) yield return new(child.FullName, childName, 0, new(ArchiveFailureKind.Link, "A link to a folder is not followed, as it may lead back; name the folder itself to read it.", 0));
            else foreach (var below in Walk(child.FullName, childName)) yield return below;
        }
    }

    // A link to a file is followed unless it ends nowhere or in itself.
    private static ArchiveFile Open(FileInfo file, string name)
    {
        try
        {
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            if (target is null || !target.Exists) return new(file.FullName, name, 0, new(ArchiveFailureKind.Link, "The link leads to no file.", 0));
            return new(file.FullName, name, target.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(file.FullName, name, 0, new(ArchiveFailureKind.Link, "The link leads to no file.", 0));
        }
    }

    private static ArchiveFile Missing(string input, string name) => new(input, name, 0, new(ArchiveFailureKind.Unreadable, "The file is not there.", 0));
}
