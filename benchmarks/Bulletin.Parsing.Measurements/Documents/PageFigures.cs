namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>Web pages parsed, beside what others make of them.</summary>
internal static class PageFigures
{
    public static IEnumerable<string> Table()
    {
        var table = BenchmarkTable.Create(BenchmarkTable.Pages).Load();
        yield return Figure.Row("", "time", "MB per second", "gives");
        yield return Figure.Rule(4);
        foreach (var (benchmark, name) in new[] { ("AngleSharpAlone", "AngleSharp 1.10.3, default options"), ("HtmlAgilityPackAlone", "HtmlAgilityPack 1.13.0"), ("SmartReaderText", "SmartReader 0.11.1"), ("Parse", "Bulletin.Parsing") })
        {
            var row = table.Rows.First(row => row[0] == benchmark);
            var time = table.Number(row, BenchmarkTable.Nanoseconds);
            yield return Figure.Row(name, $"{Figure.Short(time / 1e6)} ms", Figure.One(table.Number(row, BenchmarkTable.Bytes) * 1e3 / time), table.Text(row, BenchmarkTable.Yield));
        }
        yield return string.Empty;
        yield return $"{Figure.One(table.Number(table.Rows[0], BenchmarkTable.Bytes) / 1e6)} MB in UTF-8. {Figure.Measured(table)}";
    }
}
