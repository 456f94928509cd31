namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>Floors down, inputs across: million characters in a second, and kilobytes allocated for an article.</summary>
internal static class FloorFigures
{
    private static readonly (string Benchmark, string Name)[] Floors =
    [
        ("Decode", "decode"), ("Blocks", "blocks"), ("Segmentation", "segmentation"), ("Words", "lexical pass"), ("Extraction", "extraction"), ("Resolution", "resolution"), ("Events", "events"), ("Whole", "all of these: the parse"), ("Json", "JSON"),
    ];

    private static readonly string[] Inputs = ["printed page", "新闻联播 issue", "long report", "web page", "list of names"];

    public static IEnumerable<string> Table()
    {
        var table = BenchmarkTable.Create(BenchmarkTable.Floors).Load();
        string[] Row(string benchmark, string input) => table.Find(benchmark, input)!;
        string Number(string[] row, string column) => Figure.Whole(table.Number(row, column));
        yield return Figure.Row(["", .. Inputs]);
        yield return Figure.Rule(Inputs.Length + 1);
        yield return Figure.Row(["characters", .. Inputs.Select(input => Number(Row("Whole", input), BenchmarkTable.Characters))]);
        yield return Figure.Row(["articles", .. Inputs.Select(input => Number(Row("Whole", input), BenchmarkTable.Articles))]);
        foreach (var (benchmark, name) in Floors)
        {
            yield return Figure.Row([name, .. Inputs.Select(input => Row(benchmark, input)).Select(row =>
                $"{Figure.Short(table.Number(row, BenchmarkTable.CharactersPerSecond).Millions())} M/s, {Figure.One(table.Number(row, BenchmarkTable.AllocatedPerArticle) / 1e3)} kB")]);
        }
        yield return string.Empty;
        yield return Figure.Measured(table);
    }
}
