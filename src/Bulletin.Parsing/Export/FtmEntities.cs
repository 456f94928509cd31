using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Export;

/// <summary>The FollowTheMoney entities of one issue, each once, what is referred to before what refers to it.</summary>
internal sealed class FtmEntities
{
    private const string China = "cn";

    private readonly OrderedDictionary<string, FtmEntity> _entities = new(StringComparer.Ordinal);
    private readonly IssueEntities _keys;
    private readonly BulletinIssue _issue;

    public FtmEntities(BulletinIssue issue, string name)
    {
        _issue = issue;
        _keys = new IssueEntities(issue, name);
        for (var i = 0; i < issue.Articles.Count; i++) Add(issue.Articles[i], i);
    }

    public IEnumerable<FtmEntity> All => _entities.Values;

    private void Add(Article article, int index)
    {
        var story = Entity("Article", _keys.Article(index))
            .With("name", article.Headline ?? article.Kicker ?? _keys.IssueName).With("title", article.Headline).With("summary", article.Kicker)
            .With("author", article.Bylines.Select(byline => byline.Name)).With("publisher", _issue.Title).With("publishedAt", Day(_issue.Date))
            .With("language", "zho").With("fileName", _keys.IssueName).With("sourceUrl", article.Link)
            .With("namesMentioned", article.Participants.Select(person => person.Name));
        foreach (var body in article.Organizations) Add(body, story);
        foreach (var person in article.Participants) Add(article, person, story);
        for (var i = 0; i < article.Events.Count; i++) Add(article, article.Events[i], _keys.Event(index, i), story);
    }

    private void Add(Organization body, FtmEntity story)
    {
        var entity = Entity(SchemaOf(body.Kind), _keys.Organization(body))
            .With("name", body.FullName ?? body.Name).With("alias", body.FullName is null ? null : body.Name).With("alias", body.Aliases)
            .With("country", body.Jurisdiction is null ? null : China).With("classification", EnumWord.Of(body.Kind)).With("proof", story.Id);
        Mention(story, entity, body.Name);
    }

    private void Add(Article article, Participant person, FtmEntity story)
    {
        var entity = Entity("Person", _keys.Person(person.Name))
            .With("name", person.Name).With("position", person.Positions.Select(position => position.GetText())).With("proof", story.Id);
        foreach (var position in person.Positions)
            Occupancy(entity, Post(article, position), story).With("date", Day(_issue.Date));
        Mention(story, entity, person.Name);
    }

    private void Mention(FtmEntity story, FtmEntity entity, string name) =>
        Entity("Mention", ["mention", story.Id, entity.Id]).With("document", story.Id).With("resolved", entity.Id).With("name", name).With("detectedSchema", entity.Schema);

    private FtmEntity Post(Article article, Position position)
    {
        var post = Entity("Position", _keys.Position(article, position)).With("name", (position.OrganizationFullName ?? position.Organization) + position.Title);
        if (position.Organization is null && position.OrganizationFullName is null) return post.With("subnationalArea", _issue.Home?.Path);
        var key = _keys.BodyOf(article, position);
        // A body that the article names apart has its own entry, with its kind; the title alone does not tell it.
        if (!_entities.ContainsKey(StableId.Of(key)))
            Entity("Organization", key).With("name", position.OrganizationFullName ?? position.Organization).With("alias", position.OrganizationFullName is null ? null : position.Organization);
        return post.With("organization", StableId.Of(key));
    }

    // An interval has no source document in the schema up to version 3; the id of the record that it rests on is in all of them.
    private FtmEntity Occupancy(FtmEntity person, FtmEntity post, FtmEntity story) =>
        Entity("Occupancy", ["occupancy", story.Id, person.Id, post.Id]).With("holder", person.Id).With("post", post.Id).With("recordId", story.Id).With("publisher", _issue.Title);

    private void Add(Article article, Event happening, string?[] key, FtmEntity story)
    {
        Entity("Event", key)
            .With("name", happening.Name ?? article.Headline ?? article.Kicker ?? EnumWord.Of(happening.Type)).With("keywords", EnumWord.Of(happening.Type))
            .With("startDate", Day(happening.Start)).With("endDate", Day(happening.End)).With("location", happening.Places)
            .With("involved", happening.GetAttendance().Select(part => StableId.Of(_keys.Person(part.Name))).Where(_entities.ContainsKey)).With("proof", story.Id);
        foreach (var change in happening.PersonnelChanges)
            if (_entities.TryGetValue(StableId.Of(_keys.Person(change.Person)), out var person))
                Occupancy(person, Post(article, change.Position), story).With(change.Act is PersonnelAct.Removed or PersonnelAct.Resigned ? "endDate" : "startDate", change.Act == PersonnelAct.Proposed ? null : Day(happening.Start));
    }

    private FtmEntity Entity(string schema, string?[] key)
    {
        var id = StableId.Of(key);
        if (!_entities.TryGetValue(id, out var entity)) _entities.Add(id, entity = new FtmEntity(id, schema));
        // A body first met in a title may be named with its kind by a later article.
        else if (entity.Schema == "Organization" && schema != entity.Schema) _entities[id] = entity = entity with { Schema = schema };
        return entity;
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static string SchemaOf(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Enterprise => "Company",
        OrganizationKind.School or OrganizationKind.Hospital or OrganizationKind.Media or OrganizationKind.SocialOrganization or OrganizationKind.Religion
            or OrganizationKind.International or OrganizationKind.Other => "Organization",
        _ => "PublicBody",
    };
}
