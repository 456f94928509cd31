namespace Bulletin.Parsing.Cli.Archive;

/// <summary>What a run writes.</summary>
internal enum OutputFormat
{
    /// <summary>JSON lines.</summary>
    JsonLines,

    /// <summary>JSON lines, gzip.</summary>
    JsonLinesGzip,

    /// <summary>JSON lines, Zstandard.</summary>
    JsonLinesZstandard,

    /// <summary>Parquet tables.</summary>
    Parquet,
}

/// <summary>The formats' names on the command line, which are also the endings of their files.</summary>
internal static class OutputFormats
{
    private static readonly string[] All = ["jsonl", "jsonl.gz", "jsonl.zst", "parquet"];

    public static IReadOnlyList<string> Names => All;

    public static string NameOf(OutputFormat format) => All[(int)format];

    public static OutputFormat Parse(string name) => (OutputFormat)Array.IndexOf(All, name);
}
