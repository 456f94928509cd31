namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>A whole archive decoded, scanned and parsed.</summary>
internal static class ArchiveFigures
{
    private static readonly (string Benchmark, string Name)[] Names =
    [
        ("DecodeOnly", "decode into a reused buffer"),
        ("WordScan", "scan for all words of the lexicon by the project's matcher"),
        ("AhoCorasickScan", "scan for the same words by .NET's Aho–Corasick (`SearchValues<string>`)"),
        ("Parse", "whole parse"),
    ];

    public static IEnumerable<string> Table()
    {
        var table = Load();
        var decoding = Time(table, "DecodeOnly");
        yield return Figure.Row("", "MB of UTF-8 per second", "ratio to decoding", "bytes allocated per byte", "gives");
        yield return Figure.Rule(5);
        foreach (var (benchmark, name) in Names)
        {
            var row = Row(table, benchmark);
            yield return Figure.Row(name, Figure.Short(Rate(table, benchmark)), Figure.One(Time(table, benchmark) / decoding), Figure.One(table.Number(row, BenchmarkTable.Allocated) / table.Number(row, BenchmarkTable.Bytes)), table.Text(row, BenchmarkTable.Yield));
        }
        yield return string.Empty;
        yield return $"{table.Text(table.Rows[0], "input")}, {Figure.One(table.Number(table.Rows[0], BenchmarkTable.Bytes) / 1e6)} MB, one thread. {Figure.Measured(table)}";
    }

    public static IEnumerable<string> Ratios()
    {
        var table = Load();
        var parse = Time(table, "Parse");
        yield return $"So a whole parse, events and full names included, takes {Figure.One(parse / Time(table, "AhoCorasickScan"))} times one Aho–Corasick scan and {Figure.One(parse / Time(table, "WordScan"))} times the project's own scan, which is part of it.";
    }

    /// <summary>Megabytes of UTF-8 that one core parses in a second.</summary>
    public static double ParseRate() => Rate(Load(), "Parse");

    private static ResultTable Load() => BenchmarkTable.Create(BenchmarkTable.Archive).Load();

    private static string[] Row(ResultTable table, string benchmark) => table.Rows.First(row => row[0] == benchmark);

    private static double Time(ResultTable table, string benchmark) => table.Number(Row(table, benchmark), BenchmarkTable.Nanoseconds);

    private static double Rate(ResultTable table, string benchmark) => table.Number(Row(table, benchmark), BenchmarkTable.Bytes) * 1e3 / Time(table, benchmark);
}
