namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>The whole parse of each kind of input.</summary>
internal static class ShapeFigures
{
    public static IEnumerable<string> Table()
    {
        var table = BenchmarkTable.Create(BenchmarkTable.Shapes).Load();
        yield return Figure.Row("input", "characters", "articles", "million characters per second", "kB allocated per article");
        yield return Figure.Rule(5);
        foreach (var row in table.Rows)
        {
            yield return Figure.Row(table.Text(row, "input"), Figure.Whole(table.Number(row, BenchmarkTable.Characters)), table.Text(row, BenchmarkTable.Articles),
                Figure.Short(table.Number(row, BenchmarkTable.CharactersPerSecond).Millions()), Figure.Short(table.Number(row, BenchmarkTable.AllocatedPerArticle) / 1e3));
        }
        yield return string.Empty;
        yield return Figure.Measured(table);
    }
}
