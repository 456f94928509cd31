using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One row for each issue.</summary>
internal sealed class IssueTable : Table
{
    private readonly ValueColumn<long> _id;
    private readonly TextColumn _source;
    private readonly TextColumn _sourceId;
    private readonly ValueColumn<long> _offset;
    private readonly ValueColumn<long> _length;
    private readonly TextColumn _title;
    private readonly TextColumn _number;
    private readonly OptionalColumn<DateOnly> _date;
    private readonly TextColumn _dateBasis;
    private readonly TextColumn _page;
    private readonly TextColumn _pageName;
    private readonly TextColumn _home;
    private readonly TextColumn _homePath;
    private readonly TextColumn _homeLevel;
    private readonly TextColumn _encoding;
    private readonly TextColumn _lexicon;
    private readonly ValueColumn<int> _articles;
    private readonly ValueColumn<int> _diagnostics;
    private readonly TextColumn _text;

    public IssueTable()
        : base("issues")
    {
        _id = Value<long>("issue_id");
        _source = Text("source");
        _sourceId = Text("source_id");
        _offset = Value<long>("offset");
        _length = Value<long>("length");
        _title = Text("title");
        _number = Text("number");
        _date = Optional<DateOnly>("date");
        _dateBasis = Text("date_basis");
        _page = Text("page");
        _pageName = Text("page_name");
        _home = Text("home");
        _homePath = Text("home_path");
        _homeLevel = Text("home_level");
        _encoding = Text("encoding");
        _lexicon = Text("lexicon_version");
        _articles = Number("articles");
        _diagnostics = Number("diagnostics");
        _text = Text("text");
    }

    public void Add(IssueSource source, BulletinIssue issue)
    {
        _id.Add(source.IssueId);
        _source.Add(source.Entry);
        _sourceId.Add(source.Id);
        _offset.Add(source.Offset);
        _length.Add(source.Length);
        _title.Add(issue.Title);
        _number.Add(issue.Number);
        _date.Add(issue.Date.ToDateOnly());
        _dateBasis.Add(issue.DateBasis);
        _page.Add(issue.Page);
        _pageName.Add(issue.PageName);
        _home.Add(issue.Home?.Name);
        _homePath.Add(issue.Home?.Path);
        _homeLevel.Add(issue.Home?.Level);
        _encoding.Add(issue.Encoding?.Name);
        _lexicon.Add(issue.LexiconVersion);
        _articles.Add(issue.Articles.Count);
        _diagnostics.Add(issue.Diagnostics.Count);
        _text.Add(issue.Text);
    }
}
