using System.Globalization;
using System.Text.Json.Nodes;

namespace Bulletin.Parsing.Accuracy;

/// <summary>Prints the figures of a run over gold.</summary>
internal static class FigureReport
{
    /// <summary>Precision, recall and F1 of each kind as one JSON object.</summary>
    public static void WriteJson(GoldScorer scorer, TextWriter writer)
    {
        var figures = new JsonObject();
        foreach (var (kind, tally) in scorer.Rows)
            figures[kind] = new JsonObject { ["p"] = Percent(tally.Precision), ["r"] = Percent(tally.Recall), ["f1"] = Percent(tally.F1), ["tp"] = tally.Hits, ["fp"] = tally.Wrong, ["fn"] = tally.Missed };
        writer.WriteLine(figures.ToJsonString());
    }

    /// <summary>The same as a table, with the errors of one kind or of all.</summary>
    public static void WriteTable(GoldScorer scorer, string? errorKind, TextWriter writer)
    {
        writer.WriteLine($"{string.Empty,-34}{"P",7}{"R",7}{"F1",7}   hits/wrong/missed");
        foreach (var (kind, tally) in scorer.Rows)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-34}{100 * tally.Precision,7:F1}{100 * tally.Recall,7:F1}{100 * tally.F1,7:F1}   {tally.Hits}/{tally.Wrong}/{tally.Missed}"));
        foreach (var (kind, tally) in scorer.Rows.Where(row => errorKind is "all" || errorKind == row.Kind))
            foreach (var error in tally.Errors) writer.WriteLine($"{kind}: {error}");
    }

    /// <summary>How often each rule was right.</summary>
    public static void WriteRules(IEnumerable<Finding> findings, TextWriter writer)
    {
        writer.WriteLine();
        foreach (var (rule, right, wrong) in RulePrecision.Of(findings))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule,-34}{100.0 * right / (right + wrong),7:F1}   {right}/{wrong}"));
    }

    /// <summary>How many facts of each kind were found where there is no gold.</summary>
    public static void WriteCounts(IEnumerable<Finding> findings, TextWriter writer)
    {
        foreach (var kind in findings.CountBy(finding => finding.Kind, StringComparer.Ordinal)) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-34}{kind.Value,9}"));
    }

    private static double Percent(double share) => Math.Round(100 * share, 2);
}
