using Bulletin.Parsing.Model;
using Bulletin.Parsing.Parquet.Tables;
using Parquet;

namespace Bulletin.Parsing.Parquet;

/// <summary>Issues as rows of the tables that <c>docs/archive.md</c> describes, collected in memory and written as one Parquet file for each table.</summary>
/// <remarks>Not safe for concurrent use. The same issues give the same bytes.</remarks>
public sealed class IssueTables
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
    private readonly Table[] _all;

    /// <summary>Empty tables.</summary>
    public IssueTables() =>
        _all = [_issues, _articles, _participants, _positions, _organizations, _events, _eventParticipants, _agenda, _documents, _statements];

    /// <summary>Names of the tables.</summary>
    public IReadOnlyList<string> Names => [.. _all.Select(table => table.Name)];

    /// <summary>Adds the rows of an issue.</summary>
    /// <param name="source">Where it comes from, and the number that joins its rows.</param>
    /// <param name="issue">The issue.</param>
    public void Add(IssueSource source, BulletinIssue issue)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(issue);
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

    /// <summary>Writes the rows of one table as a Parquet file.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="stream">Where to write; it must be able to tell its position, and stays open.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public async Task WriteAsync(string name, Stream stream, CancellationToken cancellationToken = default)
    {
        var table = Array.Find(_all, table => table.Name == name) ?? throw new ArgumentException($"There is no table \"{name}\".", nameof(name));
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Fastest };
        await table.WriteAsync(stream, options, cancellationToken).ConfigureAwait(false);
    }
}
