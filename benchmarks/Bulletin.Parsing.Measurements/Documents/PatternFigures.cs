namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>Three regular expressions beside the parser.</summary>
internal static class PatternFigures
{
    public static IEnumerable<string> Table()
    {
        var table = BenchmarkTable.Create(BenchmarkTable.Patterns).Load();
        yield return Figure.Row("", "MB of UTF-8 per second", "finds");
        yield return Figure.Rule(3);
        foreach (var (benchmark, name) in new[] { ("Patterns", "three compiled expressions"), ("Parse", "Bulletin.Parsing") })
        {
            var row = table.Rows.First(row => row[0] == benchmark);
            yield return Figure.Row(name, Figure.One(table.Number(row, BenchmarkTable.Bytes) * 1e3 / table.Number(row, BenchmarkTable.Nanoseconds)), table.Text(row, BenchmarkTable.Yield));
        }
        yield return string.Empty;
        yield return Figure.Measured(table);
    }
}
