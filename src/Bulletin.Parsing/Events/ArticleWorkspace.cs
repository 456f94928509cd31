using Bulletin.Parsing.Events.Roles;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events;

/// <summary>What the rules work on while an article is read; kept for the next one. Not for concurrent use.</summary>
internal sealed class ArticleWorkspace
{
    public ArticleWorkspace(BulletinLexicon lexicon)
    {
        PeopleResolver = new PeopleResolver(lexicon.OrganizationForms);
        OrganizationResolver = new OrganizationResolver(lexicon.OrganizationForms);
        Events = new EventText(lexicon.EventPhrases);
        Roles = new RoleReader(Events);
    }

    public required TextFolding Folding { get; set; }

    public ArticleText Text { get; } = new();

    public List<PersonMention> People { get; } = [];

    public PeopleResolver PeopleResolver { get; }

    public OrganizationResolver OrganizationResolver { get; }

    public EventText Events { get; }

    public RoleReader Roles { get; }

    public List<PersonPlace> Places { get; } = [];

    public List<OrganizationMention> Organizations { get; } = [];

    public List<DateMention> Dates { get; } = [];

    public List<DocumentMention> Documents { get; } = [];

    public void Load(Article article, WordMatcher words)
    {
        Text.Load(article, words, Folding);
        People.Clear();
        Places.Clear();
        Organizations.Clear();
        Dates.Clear();
        Documents.Clear();
    }
}
