using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Reads what articles say: their people, organizations and documents. Immutable; the text it works on is kept for the next call.</summary>
internal sealed class ArticleReader
{
    // Beyond this the buffers of one unusual article are not worth keeping.
    private const int LongestKept = 1 << 20;

    private readonly BulletinLexicon _lexicon;
    private readonly DivisionPath? _home;
    private readonly WordMatcher _words;
    private readonly PersonExtraction _people;
    private readonly OrganizationRule _organizations;
    private readonly DocumentRule _documents;
    private Workspace? _spare;

    /// <exception cref="ArgumentException">No division is called <paramref name="home"/>, or several are.</exception>
    public ArticleReader(BulletinLexicon lexicon, string? home)
    {
        _lexicon = lexicon;
        _home = home is null ? null : HomeOption.Read(home, lexicon.Divisions);
        var edges = new OrganizationEdge(lexicon.Boundaries);
        _words = lexicon.Words;
        _people = new PersonExtraction(new NameReader(lexicon.Names), edges);
        _organizations = new OrganizationRule(new OrganizationStart(edges));
        _documents = new DocumentRule(lexicon.Documents);
    }

    /// <summary>What the articles say, and where they are at home.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="title">Name of the paper, or null.</param>
    /// <param name="year">Year of publication, or null.</param>
    /// <param name="source">The text that spans index.</param>
    /// <param name="diagnostics">Takes what is to be said about the text.</param>
    public (ValueList<Article> Articles, HomeDivision? Home) Read(List<Article> articles, string? title, int? year, string source, List<Diagnostic> diagnostics)
    {
        var hits = _home is null && !(title is not null && _lexicon.Papers.IsNational(title)) ? new PlaceHits() : null;
        var space = Interlocked.Exchange(ref _spare, null) ?? new Workspace();
        for (var i = 0; i < articles.Count; i++) articles[i] = Read(articles[i], space, hits, source, diagnostics);
        if (space.Text.Length <= LongestKept) Interlocked.Exchange(ref _spare, space)?.Text.Dispose();
        else space.Text.Dispose();
        var home = _home is not null ? new Home(_home, HomeBasis.Given) : hits is not null ? Home.Find(title, articles, hits, _lexicon, year) : null;
        var bodies = new BodyResolver(_lexicon, home?.Place, year);
        var filled = FullNames.Fill(articles, bodies, source);
        bodies.Judge(diagnostics);
        return (filled, home?.ToModel());
    }

    private Article Read(Article article, Workspace space, PlaceHits? hits, string source, List<Diagnostic> diagnostics)
    {
        space.Load(article, _words);
        _people.Find(space.Text, space.People);
        _organizations.Find(space.Text, space.Organizations);
        _documents.Find(space.Text, space.Documents);
        hits?.Add(space.Text, space.People, space.Organizations);
        ResolutionDiagnostics.Judge(space.Text, space.People, diagnostics);
        return article with
        {
            Participants = PeopleResolver.Resolve(space.Text, space.People, source, _lexicon.OrganizationForms),
            Organizations = OrganizationResolver.Resolve(space.Text, space.Organizations, source, _lexicon.OrganizationForms),
            Documents = DocumentResolver.Resolve(space.Text, space.Documents, source),
        };
    }

    private sealed class Workspace
    {
        public ArticleText Text { get; } = new();

        public List<PersonMention> People { get; } = [];

        public List<OrganizationMention> Organizations { get; } = [];

        public List<DocumentMention> Documents { get; } = [];

        public void Load(Article article, WordMatcher words)
        {
            Text.Load(article, words);
            People.Clear();
            Organizations.Clear();
            Documents.Clear();
        }
    }
}
