using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each document that an article names.</summary>
internal sealed class DocumentTable : ArticlePartTable
{
    private readonly ValueColumn<int> _document;
    private readonly TextColumn _title;
    private readonly TextColumn _kind;
    private readonly TextColumn _status;
    private readonly ValueColumn<int> _mentions;
    private readonly ValueColumn<int> _start;

    public DocumentTable()
        : base("documents")
    {
        _document = Number("document");
        _title = Text("title");
        _kind = Text("kind");
        _status = Text("status");
        _mentions = Number("mentions");
        _start = Number("start");
    }

    public void Add(ArticleKey key, Article article)
    {
        for (var number = 0; number < article.Documents.Count; number++)
        {
            var document = article.Documents[number];
            Add(key);
            _document.Add(number);
            _title.Add(document.Title);
            _kind.Add<DocumentKind>(document.Kind);
            _status.Add(document.Status);
            _mentions.Add(document.Mentions.Count);
            _start.Add(ColumnValues.StartOf(document.Mentions));
        }
    }
}
