namespace Bulletin.Parsing.Tests.Support;

/// <summary>Where the bulletins are that tests run over: those of the project always, the shared corpus when it lies beside it.</summary>
internal static class Bulletins
{
    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Combine(Root, "docs", "samples");

    public static string Gold => Path.Combine(Root, "tests", "gold");

    /// <summary>Gold for web pages, one page of each profile among them.</summary>
    public static string GoldPages => Path.Combine(Root, "tests", "gold-html");

    /// <summary>The project's own web pages.</summary>
    public static IReadOnlyList<string> OwnPages { get; } = [.. PageFiles(GoldPages).Concat(PageFiles(Samples))];

    /// <summary>Folder of the shared corpus, or null.</summary>
    public static string? Corpus { get; } = FindCorpus();

    /// <summary>Every text bulletin that is at hand, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. TextFiles(Samples).Concat(TextFiles(Gold)).Concat(Corpus is null ? [] : TextFiles(Corpus))];

    /// <summary>The project's own bulletins.</summary>
    public static IReadOnlyList<string> Own { get; } = [.. TextFiles(Samples).Concat(TextFiles(Gold))];

    /// <summary>Every web page that is at hand, in ordinal order.</summary>
    public static IReadOnlyList<string> AllPages { get; } = [.. OwnPages.Concat(Corpus is null ? [] : PageFiles(Corpus))];

    public static string Sample(string name) => Path.Combine(Samples, name);

    private static IEnumerable<string> TextFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".txt" or ".md" && Path.GetFileName(file) != "README.md")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> PageFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".htm" or ".html" or ".shtml")
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Bulletin.Parsing.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The solution is not above the test's folder.");
    }

    private static string? FindCorpus()
    {
        var shared = Environment.GetEnvironmentVariable("BULLETIN_SHARED") ?? Path.Combine(Root, "..", "shared");
        var corpus = Path.Combine(shared, "corpus");
        return Directory.Exists(corpus) ? Path.GetFullPath(corpus) : null;
    }
}
