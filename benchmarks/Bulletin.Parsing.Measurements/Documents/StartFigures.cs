namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>What the first parser of a process costs.</summary>
internal static class StartFigures
{
    public static IEnumerable<string> Sentence()
    {
        var table = StartTable.Create().Load();
        string Times(string what) => $"{Figure.Whole(Value(table, what, StartTable.Median))} ms ({Figure.Whole(Value(table, what, StartTable.Least))} to {Figure.Whole(Value(table, what, StartTable.Most))})";
        yield return $"{Times(StartTable.Made)} until the parser is made, most of it once for the word tables; {Figure.One(Value(table, StartTable.Kept, StartTable.Median) / 1e3)} MB kept after a full collection; {Times(StartTable.First)} for the first parse, which compiles the code.";
        yield return Figure.Measured(table);
    }

    private static double Value(ResultTable table, string what, string column) => table.Number(table.Find(what)!, column);
}
