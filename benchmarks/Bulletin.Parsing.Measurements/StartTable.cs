namespace Bulletin.Parsing.Measurements;

/// <summary>What the first parser of a process costs.</summary>
public static class StartTable
{
    public const string Name = "start";
    public const string Median = "median";
    public const string Least = "least";
    public const string Most = "most";
    public const string Made = "ms until the parser is made";
    public const string Kept = "kB kept";
    public const string First = "ms for the first parse";

    /// <summary>Rows are known by what is measured.</summary>
    public static ResultTable Create() => new(Name, 1, "what", Median, Least, Most);
}
