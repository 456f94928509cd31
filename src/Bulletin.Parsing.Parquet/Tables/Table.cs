using Parquet;
using Parquet.Schema;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>A table: its columns in their order, and the rows that are to make the next row group of its file.</summary>
internal abstract class Table(string name)
{
    private readonly List<Column> _columns = [];
    private ParquetSchema? _schema;

    public string Name => name;

    /// <summary>The columns' fields; those that no schema holds cannot be written.</summary>
    public ParquetSchema Schema => _schema ??= new(_columns.Select(column => column.Field));

    /// <summary>Writes the rows as a row group and forgets them.</summary>
    public async Task WriteAsync(ParquetWriter writer, CancellationToken cancellation)
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            await column.WriteAsync(group, cancellation).ConfigureAwait(false);
            column.Clear();
        }
    }

    protected TextColumn Text(string column) => Add(new TextColumn(column));

    protected ValueColumn<int> Number(string column) => Add(new ValueColumn<int>(column));

    protected ValueColumn<T> Value<T>(string column)
        where T : struct => Add(new ValueColumn<T>(column));

    protected OptionalColumn<T> Optional<T>(string column)
        where T : struct => Add(new OptionalColumn<T>(column));

    private T Add<T>(T column)
        where T : Column
    {
        _columns.Add(column);
        return column;
    }
}

/// <summary>What joins the rows of an article: the number of its issue and its own, from 0.</summary>
internal readonly record struct ArticleKey(long Issue, int Article);

/// <summary>A table of what stands in articles.</summary>
internal abstract class ArticlePartTable : Table
{
    private readonly ValueColumn<long> _issue;
    private readonly ValueColumn<int> _article;

    protected ArticlePartTable(string name)
        : base(name)
    {
        _issue = Value<long>("issue_id");
        _article = Number("article");
    }

    protected void Add(ArticleKey key)
    {
        _issue.Add(key.Issue);
        _article.Add(key.Article);
    }
}
