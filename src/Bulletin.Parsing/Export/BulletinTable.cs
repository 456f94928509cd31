using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>What the values of a column are.</summary>
public enum TableColumnType
{
    /// <summary>A <see cref="string"/>; lists are joined with <c>|</c>.</summary>
    Text,

    /// <summary>An <see cref="int"/>.</summary>
    Number,

    /// <summary>A <see cref="NodaTime.LocalDate"/>.</summary>
    Date,

    /// <summary>A <see cref="bool"/>.</summary>
    Flag,
}

/// <summary>A column of a <see cref="BulletinTable"/>.</summary>
/// <param name="Name">Its name, in lower case with underscores.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsRequired">True when no value is null.</param>
public sealed record TableColumn(string Name, TableColumnType Type, bool IsRequired);

/// <summary>One of the tables that issues are written as: its columns, and the rows of an issue. See <see cref="BulletinTables"/>.</summary>
public sealed class BulletinTable
{
    private readonly Func<BulletinIssue, string, IEnumerable<object?[]>> _rows;

    private BulletinTable(string name, ValueList<TableColumn> columns, Func<BulletinIssue, string, IEnumerable<object?[]>> rows) => (Name, Columns, _rows) = (name, columns, rows);

    /// <summary>Its name, as that of its file.</summary>
    public string Name { get; }

    /// <summary>Its columns in order.</summary>
    public ValueList<TableColumn> Columns { get; }

    /// <summary>The rows of an issue, each with one value for every column, of the type that the column states, or null where it knows none.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="name">What the input is called; the column <c>issue</c> of every table holds it.</param>
    public IEnumerable<IReadOnlyList<object?>> Rows(BulletinIssue issue, string name)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _rows(issue, name);
    }

    // A column is declared with the value it holds, so that neither can be forgotten; "!" behind the name says that it is never null.
    internal static BulletinTable Create<T>(string name, Func<BulletinIssue, string, IEnumerable<T>> rows, params (string Name, TableColumnType Type, Func<T, object?> Value)[] columns) => new(
        name,
        [.. columns.Select(column => new TableColumn(column.Name.TrimEnd('!'), column.Type, column.Name.EndsWith('!')))],
        (issue, issueName) => rows(issue, issueName).Select(row => Array.ConvertAll(columns, column => column.Value(row))));

    internal static string? List(IEnumerable<string> items) => string.Join('|', items) is { Length: > 0 } text ? text : null;
}
