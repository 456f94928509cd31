using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Bulletin.Parsing.Accuracy;

var folder = new Argument<string>("GOLD_DIR") { Description = "Folder with gold issues (NAME.json)." };
var errors = new Option<string?>("--errors") { Description = "Print the errors of this kind, or all." };
var json = new Option<bool>("--json") { Description = "Print the figures as one JSON object." };
var floors = new Option<string?>("--floors") { Description = "File with the least F1 of each kind; exit code 1 when one is not reached." };
var raise = new Option<bool>("--raise") { Description = "Raise the floors to what was reached." };
var root = new RootCommand("Parses the inputs of gold issues and compares the results with the gold.") { folder, errors, json, floors, raise };
root.SetAction(result =>
{
    var scorer = GoldFolder.Score(result.GetValue(folder)!);
    Report(scorer, result.GetValue(json), result.GetValue(errors));
    if (result.GetValue(floors) is not { } file) return 0;
    if (result.GetValue(raise)) Floors.Raise(file, scorer);
    var broken = Floors.Broken(file, scorer);
    foreach (var line in broken) Console.WriteLine(line);
    return broken.Count > 0 ? 1 : 0;
});
return root.Parse(args).Invoke();

static void Report(GoldScorer scorer, bool asJson, string? errorKind)
{
    if (asJson)
    {
        var figures = new JsonObject();
        foreach (var (kind, tally) in scorer.Rows)
            figures[kind] = new JsonObject { ["p"] = Percent(tally.Precision), ["r"] = Percent(tally.Recall), ["f1"] = Percent(tally.F1), ["tp"] = tally.Hits, ["fp"] = tally.Wrong, ["fn"] = tally.Missed };
        Console.WriteLine(figures.ToJsonString());
        return;
    }
    Console.WriteLine($"{string.Empty,-34}{"P",7}{"R",7}{"F1",7}   hits/wrong/missed");
    foreach (var (kind, tally) in scorer.Rows)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-34}{100 * tally.Precision,7:F1}{100 * tally.Recall,7:F1}{100 * tally.F1,7:F1}   {tally.Hits}/{tally.Wrong}/{tally.Missed}"));
    foreach (var (kind, tally) in scorer.Rows.Where(row => errorKind is "all" || errorKind == row.Kind))
        foreach (var error in tally.Errors) Console.WriteLine($"{kind}: {error}");
}

static double Percent(double share) => Math.Round(100 * share, 2);
