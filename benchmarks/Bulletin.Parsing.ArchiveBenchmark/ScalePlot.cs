using System.Globalization;
using Bulletin.Parsing.Measurements;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>Time against size, both logarithmic, with the line that twice the size takes twice the time.</summary>
internal static class ScalePlot
{
    // The one format that every size was written in: the lines of the largest fill no disk.
    private const string Format = "jsonl.zst";

    public static int Draw()
    {
        var table = ScaleTable.Create(ScaleTable.Scale).Load();
        var rows = table.Rows.Where(row => table.Text(row, ScaleTable.Format) == Format)
            .Select(row => (Cores: table.Text(row, ScaleTable.Cores), Bytes: table.Number(row, ScaleTable.Bytes), Seconds: table.Number(row, ScaleTable.Seconds))).OrderBy(row => row.Bytes).ToList();
        using var plot = new Plot();
        foreach (var cores in rows.GroupBy(row => row.Cores, StringComparer.Ordinal))
        {
            var line = plot.Add.Scatter(cores.Select(row => Math.Log10(row.Bytes)).ToArray(), cores.Select(row => Math.Log10(row.Seconds)).ToArray());
            line.LegendText = cores.Key == "1" ? "1 core" : $"{cores.Key} cores";
            line.LineWidth = 2;
            // The ideal goes through the largest run, where the start counts least.
            var last = cores.MaxBy(row => row.Bytes);
            var first = cores.MinBy(row => row.Bytes);
            var ideal = plot.Add.Line(Math.Log10(first.Bytes), Math.Log10(last.Seconds * first.Bytes / last.Bytes), Math.Log10(last.Bytes), Math.Log10(last.Seconds));
            ideal.LinePattern = LinePattern.Dashed;
            ideal.LineColor = Colors.Gray;
            ideal.LegendText = cores.Key == "1" ? "in proportion to size" : string.Empty;
        }
        plot.Title("bulletin archive: a folder into compressed JSON lines");
        plot.XLabel("bytes of text");
        plot.YLabel("seconds");
        plot.Axes.Bottom.TickGenerator = Decades();
        plot.Axes.Left.TickGenerator = Decades();
        plot.ShowLegend(Alignment.UpperLeft);
        plot.SavePng(Path.Combine(Repository.Results, "scale.png"), 900, 600);
        return 0;
    }

    private static NumericAutomatic Decades() => new()
    {
        IntegerTicksOnly = true,
        LabelFormatter = exponent => exponent < 3 ? Math.Pow(10, exponent).ToString("0.##", CultureInfo.InvariantCulture) : Math.Pow(10, exponent % 3).ToString("0", CultureInfo.InvariantCulture) + (exponent < 6 ? " k" : exponent < 9 ? " M" : " G"),
    };
}
