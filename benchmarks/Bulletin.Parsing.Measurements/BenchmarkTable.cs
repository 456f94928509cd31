namespace Bulletin.Parsing.Measurements;

/// <summary>The figures of the benchmarks that run in one process.</summary>
public static class BenchmarkTable
{
    public const string Floors = "floors";
    public const string Shapes = "shapes";
    public const string Pages = "pages";
    public const string Patterns = "patterns";
    public const string Archive = "archive";

    public const string Characters = "characters";
    public const string Bytes = "bytes";
    public const string Articles = "articles";
    public const string Nanoseconds = "ns";
    public const string Error = "error_ns";
    public const string Allocated = "allocated_bytes";
    public const string CharactersPerSecond = "characters_per_second";
    public const string AllocatedPerArticle = "allocated_per_article";
    public const string Yield = "yield";

    /// <summary>All tables.</summary>
    public static IReadOnlyList<string> Names { get; } = [Floors, Shapes, Pages, Patterns, Archive];

    /// <summary>Rows are known by benchmark and input.</summary>
    public static ResultTable Create(string name) =>
        new(name, 2, "benchmark", "input", Characters, Bytes, Articles, Nanoseconds, Error, Allocated, CharactersPerSecond, AllocatedPerArticle, Yield);
}
