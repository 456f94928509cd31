namespace Bulletin.Parsing.Cli;

/// <summary>The files to parse: those named, and those in the folders named, in ordinal order.</summary>
internal sealed class InputList(TextWriter error)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".htm", ".html", ".shtml"];

    /// <summary>The files, each with the name under which its result is written.</summary>
    public List<(string Path, string Name)> Files { get; private set; } = [];

    /// <summary>How many of the paths could not be used.</summary>
    public int Failed { get; private set; }

    /// <summary>True when a folder was named.</summary>
    public bool HasFolder { get; private set; }

    /// <summary>Takes up <paramref name="paths"/>. A file named twice is read once; files of one name get the folders before it that tell them apart.</summary>
    public void Add(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (path == StandardInput) Files.Add((path, "stdin"));
            else if (File.Exists(path)) Files.Add((path, Path.GetFileName(path)));
            else if (Directory.Exists(path)) AddFolder(path);
            else Fail($"no such file: {path}; give a file, a folder, or - for standard input");
        }
        Files = [.. Files.DistinctBy(file => FullPath(file.Path), StringComparer.Ordinal)];
        Distinguish();
    }

    // Results and ids are named after the inputs: two of one name would be written over each other. Paths differ, so that there is an end to it.
    private void Distinguish()
    {
        while (true)
        {
            var shared = Files.CountBy(file => file.Name, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
            if (shared.Count == 0) return;
            for (var i = 0; i < Files.Count; i++)
                if (shared.Contains(Files[i].Name)) Files[i] = (Files[i].Path, WithFolder(Files[i]));
        }
    }

    private static string WithFolder((string Path, string Name) file)
    {
        var folders = FullPath(file.Path).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        return Path.Join(folders[^(file.Name.Split(Path.DirectorySeparatorChar).Length + 1)..]);
    }

    private static string FullPath(string path) => path == StandardInput ? path : Path.GetFullPath(path);

    private void AddFolder(string folder)
    {
        HasFolder = true;
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal);
            foreach (var file in files) Files.Add((file, Path.GetRelativePath(folder, file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail($"cannot read the folder {folder}: {exception.Message}");
        }
    }

    private void Fail(string message)
    {
        Failed++;
        error.WriteLine($"bulletin: {message}");
    }
}
