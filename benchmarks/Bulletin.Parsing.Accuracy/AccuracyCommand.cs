using System.CommandLine;

namespace Bulletin.Parsing.Accuracy;

/// <summary>The command line: scores a folder of gold or lists the facts of any folder, and compares with an earlier run.</summary>
/// <remarks>Exit codes: 0 done; 1 a floor was not reached; 2 wrong usage, or a file that cannot be read.</remarks>
public static class AccuracyCommand
{
    /// <summary>Runs the command line <paramref name="args"/>.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var folders = new Argument<string[]>("FOLDER") { Description = "Folders with gold issues (NAME.json); with --facts any folders with bulletins.", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<string?>("--errors") { Description = "Print the errors of this kind, or all." };
        var json = new Option<bool>("--json") { Description = "Print the figures as one JSON object." };
        var rules = new Option<bool>("--rules") { Description = "Print how often each rule was right." };
        var record = new Option<string?>("--record") { Description = "File to keep in how often each rule was right." };
        var floors = new Option<string?>("--floors") { Description = "File with the least F1 of each kind; exit code 1 when one is not reached." };
        var raise = new Option<bool>("--raise") { Description = "Raise the floors to what was reached." };
        var facts = new Option<bool>("--facts") { Description = "List what the parser finds in a folder without gold." };
        var save = new Option<string?>("--save") { Description = "File to keep the findings of this run in." };
        var against = new Option<string?>("--against") { Description = "File that --save wrote: print what changed since, with the sentences." };
        var root = new RootCommand("Parses the inputs of gold issues and compares the results with the gold.") { folders, errors, json, rules, record, floors, raise, facts, save, against };
        root.SetAction(result =>
        {
            var earlier = result.GetValue(against) is { } path ? FindingFile.Load(path) : null;
            var (scorer, findings) = result.GetValue(facts) ? (null, [.. result.GetValue(folders)!.SelectMany(CorpusFolder.Facts)]) : GoldFolder.Run(result.GetValue(folders)!);
            if (scorer is null) FigureReport.WriteCounts(findings, output);
            else if (result.GetValue(json)) FigureReport.WriteJson(scorer, output);
            else FigureReport.WriteTable(scorer, result.GetValue(errors), output);
            if (result.GetValue(rules)) FigureReport.WriteRules(findings, output);
            if (result.GetValue(record) is { } table) RulePrecision.Save(table, findings);
            if (earlier is not null) ChangeReport.Write(FindingComparison.Compare(earlier, findings), output);
            if (result.GetValue(save) is { } target) FindingFile.Save(target, findings);
            return scorer is not null && result.GetValue(floors) is { } file ? Check(file, scorer, result.GetValue(raise), output) : 0;
        });
        var parsed = root.Parse(args);
        foreach (var problem in parsed.Errors) error.WriteLine(problem.Message);
        if (parsed.Errors.Count > 0) return 2;
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Check(string file, GoldScorer scorer, bool raise, TextWriter output)
    {
        if (raise) Floors.Raise(file, scorer);
        var broken = Floors.Broken(file, scorer);
        foreach (var line in broken) output.WriteLine(line);
        return broken.Count > 0 ? 1 : 0;
    }
}
