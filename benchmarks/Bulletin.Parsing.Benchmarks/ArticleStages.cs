using Bulletin.Parsing.Events;
using Bulletin.Parsing.Events.Proceedings;
using Bulletin.Parsing.Events.Roles;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;
using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>What <see cref="ArticleReader"/> does with the articles of one issue, floor by floor.</summary>
internal sealed class ArticleStages
{
    private readonly BulletinLexicon _lexicon;
    private readonly LocalDate _day;
    private readonly string? _title;
    private readonly string _source;
    private readonly TextFolding _folding;
    private readonly PersonExtraction _people;
    private readonly OrganizationRule _organizations;
    private readonly DateRule _dates;
    private readonly DocumentRule _documents;
    private readonly PeopleResolver _peopleResolver;
    private readonly OrganizationResolver _organizationResolver;
    private readonly EventReader _eventReader;
    private readonly EventText _eventText;
    private readonly RoleReader _roles;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Work[] _works;

    public ArticleStages(BulletinLexicon lexicon, IReadOnlyList<Article> articles, string? title, LocalDate day, SourceText source)
    {
        (_lexicon, _title, _day, _source) = (lexicon, title, day, source.Text);
        var folding = new TextFolding(lexicon.Simplified);
        _folding = source.IsFolded ? folding : folding.OfSimplified;
        var edges = new OrganizationEdge(lexicon.Boundaries);
        _people = new PersonExtraction(new NameReader(lexicon.Names), edges);
        _organizations = new OrganizationRule(new OrganizationStart(edges));
        _dates = new DateRule(lexicon.Dates);
        _documents = new DocumentRule(lexicon.Documents);
        _peopleResolver = new PeopleResolver(lexicon.OrganizationForms);
        _organizationResolver = new OrganizationResolver(lexicon.OrganizationForms);
        _eventReader = new EventReader(new EventVocabulary(lexicon.Events), new PersonnelReader(new PostReader(new TitleChainReader(edges)), lexicon.OrganizationForms));
        _eventText = new EventText(lexicon.EventPhrases);
        _roles = new RoleReader(_eventText);
        _works = [.. articles.Select(article => new Work(article))];
        FindWords();
        Extract();
        Resolve();
        ReadEvents();
    }

    /// <summary>The lexical pass.</summary>
    public int FindWords()
    {
        var words = 0;
        foreach (var work in _works)
        {
            work.Text.Load(work.Segmented, _lexicon.Words, _folding);
            words += work.Text.Hits.Count;
        }
        return words;
    }

    public int Extract()
    {
        var mentions = 0;
        foreach (var work in _works)
        {
            work.Forget();
            _people.Find(work.Text, work.People);
            _organizations.Find(work.Text, work.Organizations);
            _dates.Find(work.Text, work.Dates);
            _documents.Find(work.Text, work.Documents);
            mentions += work.People.Count + work.Organizations.Count + work.Dates.Count + work.Documents.Count;
        }
        return mentions;
    }

    /// <summary>Mentions to people, bodies, dates and documents, then the home and the full names of the whole issue.</summary>
    public int Resolve()
    {
        _diagnostics.Clear();
        _peopleResolver.BeginIssue();
        foreach (var work in _works)
        {
            work.Places.Clear();
            ResolutionDiagnostics.Judge(work.Text, work.People, _diagnostics);
            work.Resolved = work.Segmented with
            {
                Participants = _peopleResolver.Resolve(work.Text, work.People, _source, work.Places),
                Organizations = _organizationResolver.Resolve(work.Text, work.Organizations, _source),
                Dates = DateResolver.Resolve(work.Text, work.Dates, _day, null, _source),
                Documents = DocumentResolver.Resolve(work.Text, work.Documents, _source),
            };
        }
        return Fill([.. _works.Select(work => work.Resolved)]).Count;
    }

    public int ReadEvents()
    {
        var events = 0;
        foreach (var work in _works)
        {
            _eventText.Load(work.Text, work.Resolved, work.Places, work.Organizations, work.Dates, work.Documents, _day, _source);
            work.Read = _eventReader.Read(work.Resolved, _eventText, _roles);
            events += work.Read.Events.Count;
        }
        return events;
    }

    /// <summary>The articles as the parser gives them.</summary>
    public ValueList<Article> Complete() => Fill([.. _works.Select(work => work.Read)]);

    private ValueList<Article> Fill(List<Article> articles)
    {
        var home = _title is not null && _lexicon.Papers.IsNational(_title) ? null : Home.Find(_title, articles, Hits(), _lexicon, _day.Year);
        var bodies = new BodyResolver(_lexicon, home?.Place, _day.Year);
        var filled = FullNames.Fill(articles, bodies, _source);
        bodies.Judge(_diagnostics);
        return filled;
    }

    private PlaceHits Hits()
    {
        var hits = new PlaceHits();
        foreach (var work in _works) hits.Add(work.Text, work.People, work.Organizations);
        return hits;
    }

    /// <summary>An article and what the floors have made of it so far.</summary>
    private sealed class Work(Article segmented)
    {
        public Article Segmented { get; } = segmented;

        public ArticleText Text { get; } = new();

        public List<PersonMention> People { get; } = [];

        public List<PersonPlace> Places { get; } = [];

        public List<OrganizationMention> Organizations { get; } = [];

        public List<DateMention> Dates { get; } = [];

        public List<DocumentMention> Documents { get; } = [];

        public Article Resolved { get; set; } = segmented;

        public Article Read { get; set; } = segmented;

        public void Forget()
        {
            People.Clear();
            Organizations.Clear();
            Dates.Clear();
            Documents.Clear();
        }
    }
}
