using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each statement that an article reports.</summary>
internal sealed class StatementTable : ArticlePartTable
{
    private readonly ValueColumn<int> _statement;
    private readonly TextColumn _speaker;
    private readonly TextColumn _verb;
    private readonly ValueColumn<bool> _isDirect;
    private readonly ValueColumn<int> _start;
    private readonly ValueColumn<int> _end;
    private readonly TextColumn _text;

    public StatementTable()
        : base("statements")
    {
        _statement = Number("statement");
        _speaker = Text("speaker");
        _verb = Text("verb");
        _isDirect = Value<bool>("is_direct");
        _start = Number("start");
        _end = Number("end");
        _text = Text("text");
    }

    public void Add(ArticleKey key, BulletinIssue issue, Article article)
    {
        for (var number = 0; number < article.Statements.Count; number++)
        {
            var statement = article.Statements[number];
            Add(key);
            _statement.Add(number);
            _speaker.Add(statement.Speaker);
            _verb.Add(statement.Verb);
            _isDirect.Add(statement.IsDirect);
            _start.Add(ColumnValues.StartOf(statement.Spans));
            _end.Add(ColumnValues.EndOf(statement.Spans));
            _text.Add(string.Concat(statement.Spans.Select(span => issue.Text[span.Start..span.End])));
        }
    }
}
