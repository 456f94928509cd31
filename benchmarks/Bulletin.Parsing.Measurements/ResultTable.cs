using System.Globalization;

namespace Bulletin.Parsing.Measurements;

/// <summary>Figures in <c>benchmarks/results</c>: a line that says where they were measured, a line of names, then tab-separated rows whose key is what stands in the first columns.</summary>
/// <param name="name">Name of the file without its ending.</param>
/// <param name="keys">How many columns make the key.</param>
/// <param name="columns">Names of the columns.</param>
public sealed class ResultTable(string name, int keys, params string[] columns)
{
    private const string MachineMark = "# ";

    private readonly List<string[]> _rows = [];

    /// <summary>Where the figures were measured, or null before there are any.</summary>
    public string? Measured { get; private set; }

    public IReadOnlyList<string[]> Rows => _rows;

    private string File => Path.Combine(Repository.Results, $"{name}.tsv");

    /// <summary>Takes up what was recorded; nothing when nothing was.</summary>
    public ResultTable Load()
    {
        if (!global::System.IO.File.Exists(File)) return this;
        foreach (var line in global::System.IO.File.ReadLines(File).Where(line => line.Length > 0))
        {
            if (line.StartsWith(MachineMark, StringComparison.Ordinal)) Measured = line[MachineMark.Length..];
            else if (line != string.Join('\t', columns)) _rows.Add(line.Split('\t'));
        }
        return this;
    }

    /// <summary>Adds a row in place of that with the same key, or behind all others.</summary>
    public void Set(params IEnumerable<object> cells)
    {
        string[] row = [.. cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty)];
        if (row.Length != columns.Length) throw new ArgumentException($"{name} has {columns.Length} columns, not {row.Length}.", nameof(cells));
        var known = _rows.FindIndex(other => other.AsSpan(0, keys).SequenceEqual(row.AsSpan(0, keys)));
        if (known >= 0) _rows[known] = row;
        else _rows.Add(row);
    }

    /// <summary>Writes the file.</summary>
    /// <param name="measured">Where the figures were measured.</param>
    public void Save(string measured)
    {
        Measured = measured;
        Directory.CreateDirectory(Repository.Results);
        global::System.IO.File.WriteAllLines(File, [MachineMark + measured, string.Join('\t', columns), .. _rows.Select(row => string.Join('\t', row))]);
    }

    /// <summary>The row with this key, or null.</summary>
    public string[]? Find(params string[] key) => _rows.Find(row => row.AsSpan(0, key.Length).SequenceEqual(key));

    /// <summary>The figure in a column of a row.</summary>
    public double Number(string[] row, string column) => double.Parse(Text(row, column), CultureInfo.InvariantCulture);

    /// <summary>What stands in a column of a row.</summary>
    public string Text(string[] row, string column) => row[Array.IndexOf(columns, column)];
}
