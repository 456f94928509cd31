using Bulletin.Parsing.Events.Proceedings;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;
using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Events;

/// <summary>Reads what articles say: their people, organizations, dates, documents and events. Immutable; the text it works on is kept for the next call.</summary>
internal sealed class ArticleReader
{
    // Beyond this the buffers of one unusual article are not worth keeping.
    private const int LongestKept = 1 << 20;

    private readonly BulletinLexicon _lexicon;
    private readonly DivisionPath? _home;
    private readonly IHomeResolver? _homeResolver;
    private readonly UserRules _userRules;
    private readonly WordMatcher _words;
    private readonly TextFolding _folding;
    private readonly PersonExtraction _people;
    private readonly OrganizationRule _organizations;
    private readonly DateRule _dates;
    private readonly DocumentRule _documents;
    private readonly EventReader _events;
    private ArticleWorkspace? _spare;

    /// <exception cref="ArgumentException">No division is called <paramref name="home"/>, or several are.</exception>
    public ArticleReader(BulletinLexicon lexicon, string? home, IHomeResolver? homeResolver, ValueList<IMentionRule> rules)
    {
        _lexicon = lexicon;
        _homeResolver = homeResolver;
        _userRules = new UserRules(rules);
        _home = home is null ? null : HomeOption.Read(home, lexicon.Divisions);
        var edges = new OrganizationEdge(lexicon.Boundaries);
        _words = lexicon.Words;
        _folding = new TextFolding(lexicon.Simplified);
        _people = new PersonExtraction(new NameReader(lexicon.Names), edges);
        _organizations = new OrganizationRule(new OrganizationStart(edges));
        _dates = new DateRule(lexicon.Dates);
        _documents = new DocumentRule(lexicon.Documents);
        _events = new EventReader(new EventVocabulary(lexicon.Events), new PersonnelReader(new PostReader(new TitleChainReader(edges)), lexicon.OrganizationForms));
    }

    /// <summary>What the articles say, and where they are at home.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="title">Name of the paper, or null.</param>
    /// <param name="publication">Day of publication, which dates are resolved against, or null.</param>
    /// <param name="source">The text that spans index.</param>
    /// <param name="diagnostics">Takes what is to be said about the text.</param>
    public (ValueList<Article> Articles, HomeDivision? Home) Read(List<Article> articles, string? title, LocalDate? publication, SourceText source, List<Diagnostic> diagnostics)
    {
        var year = publication?.Year;
        var given = _home ?? (_homeResolver?.Find(title, source.Text) is { } name ? HomeOption.Read(name, _lexicon.Divisions) : null);
        var hits = given is null && !(title is not null && _lexicon.Papers.IsNational(title)) ? new PlaceHits() : null;
        var space = Interlocked.Exchange(ref _spare, null) ?? new ArticleWorkspace(_lexicon) { Folding = _folding };
        space.Folding = source.IsFolded ? _folding : _folding.OfSimplified;
        space.PeopleResolver.BeginIssue();
        var contentYear = publication is null ? YearOf(articles, space) : null;
        for (var i = 0; i < articles.Count; i++) articles[i] = Read(articles[i], space, hits, publication, contentYear, source.Text, diagnostics);
        if (space.Text.Length <= LongestKept) Interlocked.Exchange(ref _spare, space)?.Text.Dispose();
        else space.Text.Dispose();
        var home = given is not null ? new Home(given, HomeBasis.Given) : hits is not null ? Home.Find(title, articles, hits, _lexicon, year) : null;
        var bodies = new BodyResolver(_lexicon, home?.Place, year);
        var filled = FullNames.Fill(articles, bodies, source.Text);
        bodies.Judge(diagnostics);
        return (filled, home?.ToModel());
    }

    // The latest year that any of the articles writes out: they are of one issue.
    private int? YearOf(List<Article> articles, ArticleWorkspace space)
    {
        int? latest = null;
        foreach (var article in articles)
        {
            space.Load(article, _words);
            _dates.Find(space.Text, space.Dates);
            if (ContentYear.Find(space.Text, space.Dates) is { } year && year > (latest ?? 0)) latest = year;
        }
        return latest;
    }

    private Article Read(Article article, ArticleWorkspace space, PlaceHits? hits, LocalDate? publication, int? contentYear, string source, List<Diagnostic> diagnostics)
    {
        space.Load(article, _words);
        _people.Find(space.Text, space.People);
        _organizations.Find(space.Text, space.Organizations);
        _userRules.Find(space.Text, space.People, space.Organizations);
        _dates.Find(space.Text, space.Dates);
        _documents.Find(space.Text, space.Documents);
        hits?.Add(space.Text, space.People, space.Organizations);
        ResolutionDiagnostics.Judge(space.Text, space.People, diagnostics);
        article = article with
        {
            Participants = space.PeopleResolver.Resolve(space.Text, space.People, source, space.Places),
            Organizations = space.OrganizationResolver.Resolve(space.Text, space.Organizations, source),
            Dates = DateResolver.Resolve(space.Text, space.Dates, publication, contentYear, source),
            Documents = DocumentResolver.Resolve(space.Text, space.Documents, source),
        };
        space.Events.Load(space.Text, article, space.Places, space.Organizations, space.Dates, space.Documents, publication, source);
        return _events.Read(article, space.Events, space.Roles);
    }
}
