using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each article.</summary>
internal sealed class ArticleTable : ArticlePartTable
{
    private readonly OptionalColumn<DateOnly> _date;
    private readonly TextColumn _kicker;
    private readonly TextColumn _headline;
    private readonly TextColumn _subheadlines;
    private readonly TextColumn _authors;
    private readonly TextColumn _source;
    private readonly TextColumn _page;
    private readonly TextColumn _documentNumber;
    private readonly TextColumn _link;
    private readonly ValueColumn<int> _paragraphs;
    private readonly ValueColumn<int> _start;
    private readonly ValueColumn<int> _end;
    private readonly TextColumn _text;

    public ArticleTable()
        : base("articles")
    {
        _date = Optional<DateOnly>("date");
        _kicker = Text("kicker");
        _headline = Text("headline");
        _subheadlines = Text("subheadlines");
        _authors = Text("authors");
        _source = Text("news_source");
        _page = Text("page");
        _documentNumber = Text("document_number");
        _link = Text("link");
        _paragraphs = Number("paragraphs");
        _start = Number("start");
        _end = Number("end");
        _text = Text("text");
    }

    public void Add(ArticleKey key, BulletinIssue issue, Article article)
    {
        Add(key);
        _date.Add(issue.Date.ToDateOnly());
        _kicker.Add(article.Kicker);
        _headline.Add(article.Headline);
        _subheadlines.Add(article.Subheadlines, '\n');
        _authors.Add([.. article.Bylines.Select(byline => byline.Name)]);
        _source.Add(article.Dateline?.Source);
        _page.Add(article.Page);
        _documentNumber.Add(article.DocumentNumber);
        _link.Add(article.Link);
        _paragraphs.Add(article.Paragraphs.Count);
        _start.Add(ColumnValues.StartOf(article.Spans));
        _end.Add(ColumnValues.EndOf(article.Spans));
        _text.Add([.. article.Paragraphs.Select(paragraph => paragraph.Text)], '\n');
    }
}
