using System.Globalization;

namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>How figures are printed.</summary>
internal static class Figure
{
    /// <summary>About three digits: 1,234 · 123 · 12.3 · 1.23.</summary>
    public static string Short(double value) => value.ToString(value switch { >= 100 => "N0", >= 10 => "N1", _ => "N2" }, CultureInfo.InvariantCulture);

    public static string Whole(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string One(double value) => value.ToString("N1", CultureInfo.InvariantCulture);

    /// <summary>A row of a table.</summary>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>The line below the names of the columns.</summary>
    public static string Rule(int columns) => "|" + string.Concat(Enumerable.Repeat("---|", columns));

    /// <summary>Says where the figures were measured.</summary>
    public static string Measured(ResultTable table) => $"Measured on: {table.Measured}.";

    public static double Millions(this double value) => value / 1e6;
}
