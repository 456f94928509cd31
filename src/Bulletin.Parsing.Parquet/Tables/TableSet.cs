using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>The rows of some issues in all tables.</summary>
internal sealed class TableSet
{
    private readonly IssueTable _issues = new();
    private readonly ArticleTable _articles = new();
    private readonly ParticipantTable _participants = new();
    private readonly PositionTable _positions = new();
    private readonly OrganizationTable _organizations = new();
    private readonly EventTable _events = new();
    private readonly EventParticipantTable _eventParticipants = new();
    private readonly AgendaTable _agenda = new();
    private readonly DocumentTable _documents = new();
    private readonly StatementTable _statements = new();

    public TableSet() =>
        All = [_issues, _articles, _participants, _positions, _organizations, _events, _eventParticipants, _agenda, _documents, _statements];

    /// <summary>The tables in their order.</summary>
    public IReadOnlyList<Table> All { get; }

    /// <summary>Characters of the issues.</summary>
    public long Length { get; private set; }

    public void Add(IssueSource source, BulletinIssue issue)
    {
        Length += issue.Text.Length;
        _issues.Add(source, issue);
        for (var number = 0; number < issue.Articles.Count; number++)
        {
            var key = new ArticleKey(source.IssueId, number);
            var article = issue.Articles[number];
            _articles.Add(key, issue, article);
            _participants.Add(key, article);
            _positions.Add(key, article);
            _organizations.Add(key, article);
            _events.Add(key, article);
            _eventParticipants.Add(key, article);
            _agenda.Add(key, article);
            _documents.Add(key, article);
            _statements.Add(key, issue, article);
        }
    }

    /// <summary>Forgets all rows, which were written.</summary>
    public void Clear() => Length = 0;
}
