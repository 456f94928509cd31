namespace Bulletin.Parsing.Measurements;

/// <summary>Where things stand in a checkout.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    public static string Results => Path.Combine(Root, "benchmarks", "results");

    public static string Samples => Path.Combine(Root, "docs", "samples");

    public static string Gold => Path.Combine(Root, "tests", "gold");

    public static string GoldPages => Path.Combine(Root, "tests", "gold-html");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Bulletin.Parsing.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The solution is not above the program's folder.");
    }
}
