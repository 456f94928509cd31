namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>Runs of <c>bulletin archive</c>.</summary>
internal static class RunFigures
{
    private const string LargestFormat = "jsonl.zst";

    public static IEnumerable<string> Folder() => Table(ScaleTable.Create(ScaleTable.Folder).Load());

    public static IEnumerable<string> Scale() => Table(ScaleTable.Create(ScaleTable.Scale).Load());

    /// <summary>What becomes of time and memory when the archive grows.</summary>
    public static IEnumerable<string> Growth()
    {
        var table = ScaleTable.Create(ScaleTable.Scale).Load();
        foreach (var cores in new[] { "1", "2" })
        {
            var runs = table.Rows.Where(row => table.Text(row, ScaleTable.Format) == LargestFormat && table.Text(row, ScaleTable.Cores) == cores).OrderBy(row => table.Number(row, ScaleTable.Bytes)).ToList();
            if (table.Find("100M", LargestFormat, cores) is not { } first || runs[^1] == first) continue;
            var last = runs[^1];
            yield return $"- {Cores(cores)}, 100M to {table.Text(last, ScaleTable.Size)}: {Ratio(table, first, last, ScaleTable.Bytes)} times the text, {Ratio(table, first, last, ScaleTable.Seconds)} times the time, {Ratio(table, first, last, ScaleTable.Processor)} times the processor time, {Ratio(table, first, last, ScaleTable.Peak)} times the memory.";
        }
    }

    /// <summary>Megabytes of text that a folder's run into JSON lines takes in a second on two cores.</summary>
    public static double FolderRate()
    {
        var table = ScaleTable.Create(ScaleTable.Folder).Load();
        return table.Number(table.Find("folder", "jsonl", "2")!, ScaleTable.Rate);
    }

    /// <summary>The memory of the run over the largest archive.</summary>
    public static string LargestPeak()
    {
        var table = ScaleTable.Create(ScaleTable.Scale).Load();
        var largest = table.Rows.MaxBy(row => table.Number(row, ScaleTable.Bytes))!;
        return $"{table.Text(largest, ScaleTable.Peak)} MB of memory for an archive of {table.Text(largest, ScaleTable.Size)}";
    }

    private static IEnumerable<string> Table(ResultTable table)
    {
        yield return Figure.Row("text", "format", "cores", "seconds", "MB of text per second", "processor seconds", "efficiency of 2 cores", "peak MB", "output");
        yield return Figure.Rule(9);
        foreach (var row in table.Rows)
        {
            yield return Figure.Row($"{Figure.Whole(table.Number(row, ScaleTable.Bytes) / 1e6)} MB", table.Text(row, ScaleTable.Format), table.Text(row, ScaleTable.Cores), table.Text(row, ScaleTable.Seconds), table.Text(row, ScaleTable.Rate),
                table.Text(row, ScaleTable.Processor), Efficiency(table, row), table.Text(row, ScaleTable.Peak), $"{Figure.Whole(table.Number(row, ScaleTable.Output) / 1e6)} MB");
        }
        yield return string.Empty;
        yield return Figure.Measured(table);
    }

    // The time on one core against twice that on two.
    private static string Efficiency(ResultTable table, string[] row) =>
        table.Text(row, ScaleTable.Cores) == "2" && table.Find(table.Text(row, ScaleTable.Size), table.Text(row, ScaleTable.Format), "1") is { } alone
            ? $"{Figure.Whole(100 * table.Number(alone, ScaleTable.Seconds) / (2 * table.Number(row, ScaleTable.Seconds)))} %" : "–";

    private static string Ratio(ResultTable table, string[] first, string[] last, string column) => Figure.Short(table.Number(last, column) / table.Number(first, column));

    private static string Cores(string count) => count == "1" ? "1 core" : $"{count} cores";
}
