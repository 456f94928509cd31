namespace Bulletin.Parsing.Export;

/// <summary>One of the tables that issues are written as: the names of its columns, and the rows of an issue.</summary>
/// <remarks>The columns are those of the Parquet tables (<c>docs/archive.md</c>), so that a query serves both.</remarks>
internal sealed class BulletinTable
{
    private readonly Func<TableIssue, IEnumerable<object?[]>> _rows;

    private BulletinTable(string name, string[] columns, Func<TableIssue, IEnumerable<object?[]>> rows) => (Name, Columns, _rows) = (name, columns, rows);

    /// <summary>All tables.</summary>
    public static IReadOnlyList<BulletinTable> All { get; } =
    [
        ArticleTables.Issues, ArticleTables.Articles, PeopleTables.Participants, PeopleTables.Positions, PeopleTables.Organizations,
        EventTables.Events, EventTables.EventParticipants, EventTables.Agenda, ArticleTables.Documents, ArticleTables.Statements,
    ];

    public string Name { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows of an issue, each with one value for every column, or null where none is known.</summary>
    public IEnumerable<object?[]> Rows(TableIssue issue) => _rows(issue);

    // A column is declared with the value it holds, so that neither can be forgotten.
    public static BulletinTable Create<T>(string name, Func<TableIssue, IEnumerable<T>> rows, params (string Name, Func<T, object?> Value)[] columns) => new(
        name,
        Array.ConvertAll(columns, column => column.Name),
        issue => rows(issue).Select(row => Array.ConvertAll(columns, column => column.Value(row))));

    /// <summary>A table of what stands in articles; its rows begin with the numbers that join them.</summary>
    public static BulletinTable Create<T>(string name, Func<TableIssue, IEnumerable<TableRow<T>>> rows, params (string Name, Func<TableRow<T>, object?> Value)[] columns) =>
        Create<TableRow<T>>(name, rows, [("issue_id", row => row.Issue.Id), ("article", row => row.ArticleNumber), .. columns]);

    public static string? List(IEnumerable<string> items, char separator = '、') => string.Join(separator, items) is { Length: > 0 } text ? text : null;

    public static string? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? EnumWord.Of(known) : null;
}
