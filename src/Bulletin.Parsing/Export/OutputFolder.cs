namespace Bulletin.Parsing.Export;

/// <summary>A folder that files are written below, and never outside, whatever their names.</summary>
internal sealed class OutputFolder
{
    private readonly string _root;

    public OutputFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _root = Path.GetFullPath(path);
    }

    /// <summary>A new file; folders on the way are made.</summary>
    /// <exception cref="ArgumentException">The name leads out of the folder.</exception>
    public Stream Create(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        if (!path.StartsWith(_root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException($"The name \"{name}\" leads out of the folder; give one without a root and without \"..\".");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.Create(path);
    }
}
