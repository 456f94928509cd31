using Bulletin.Parsing.Model;
using NodaTime.Text;

namespace Bulletin.Parsing.Export;

/// <summary>An issue as nodes of schema.org: the issue, its articles, and the people, bodies and events in them.</summary>
internal sealed class SchemaOrgGraph(BulletinIssue issue, string name)
{
    private readonly IssueEntities _entities = new(issue, name);

    /// <summary>The nodes, each entity before what mentions it again. A person or body named in several articles is given for each of them under one id.</summary>
    public IEnumerable<SchemaOrgNode> Nodes()
    {
        yield return new SchemaOrgNode
        {
            Type = "PublicationIssue", Id = StableId.Urn(_entities.Issue), Name = issue.Title, IssueNumber = issue.Number, DatePublished = issue.Date is { } date ? LocalDatePattern.Iso.Format(date) : null,
        };
        for (var i = 0; i < issue.Articles.Count; i++)
        {
            var article = issue.Articles[i];
            yield return Article(article, i);
            foreach (var body in article.Organizations) yield return Organization(body);
            foreach (var person in article.Participants) yield return Person(article, person);
            for (var j = 0; j < article.Events.Count; j++) yield return Event(article.Events[j], StableId.Urn(_entities.Event(i, j)));
        }
    }

    private SchemaOrgNode Article(Article article, int index) => new()
    {
        Type = "NewsArticle",
        Id = StableId.Urn(_entities.Article(index)),
        Headline = article.Headline,
        AlternativeHeadline = Some([.. article.HeadlineLines.Where(line => line.Layer != HeadlineLayer.Headline).Select(line => line.Text)]),
        Author = Some([.. article.Bylines.Where(byline => byline.Role == BylineRole.Writer).Select(Author)]),
        Contributor = Some([.. article.Bylines.Where(byline => byline.Role == BylineRole.Photographer).Select(Author)]),
        DatePublished = issue.Date is { } date ? LocalDatePattern.Iso.Format(date) : null,
        IsPartOf = SchemaOrgNode.Reference(StableId.Urn(_entities.Issue)),
        PrintPage = article.Page ?? issue.Page,
        Dateline = article.Dateline?.Text,
        InLanguage = "zh",
        Url = article.Link,
        ArticleBody = article.GetText(),
        About = Some([.. article.Events.Select((_, i) => SchemaOrgNode.Reference(StableId.Urn(_entities.Event(index, i))))]),
        Mentions = Some([.. article.Participants.Select(person => Reference(_entities.Person(person.Name))), .. article.Organizations.Select(body => Reference(_entities.Organization(body)))]),
        Citation = Some([.. article.Documents.Select(document => new SchemaOrgNode { Type = "CreativeWork", Name = document.Title, CreativeWorkStatus = document.Status })]),
        HasPart = Some([.. article.Statements.Select(statement => Quotation(article, statement))]),
    };

    private static SchemaOrgNode Author(Byline byline) => new() { Type = byline.Kind == BylineKind.Office ? "Organization" : "Person", Name = byline.Name };

    private SchemaOrgNode Quotation(Article article, Statement statement) => new()
    {
        Type = "Quotation",
        Text = string.Concat(statement.Spans.Select(issue.GetText)),
        SpokenByCharacter = statement.Speaker is not { } speaker ? null
            : article.FindParticipant(speaker) is not null ? Reference(_entities.Person(speaker))
            : IssueEntities.Find(article, speaker) is { } body ? Reference(_entities.Organization(body))
            : new SchemaOrgNode { Type = "Organization", Name = speaker },
    };

    private SchemaOrgNode Organization(Organization body) => new()
    {
        Type = TypeOf(body.Kind),
        Id = StableId.Urn(_entities.Organization(body)),
        Name = body.Name,
        AdditionalType = EnumWord.Of(body.Kind),
        LegalName = body.FullName,
        AlternateName = Some([.. body.Aliases]),
        AreaServed = body.Jurisdiction,
    };

    private SchemaOrgNode Person(Article article, Participant person) => new()
    {
        Type = "Person",
        Id = StableId.Urn(_entities.Person(person.Name)),
        Name = person.Name,
        JobTitle = Some([.. person.Positions.Select(position => position.GetText()).Distinct(StringComparer.Ordinal)]),
        MemberOf = Some([.. person.Positions.Where(position => position.Organization is not null).Select(position => new SchemaOrgNode
        {
            Type = "OrganizationRole",
            RoleName = [position.Title],
            // schema.org's pattern for roles: the role stands between and repeats the property.
            MemberOf = [new SchemaOrgNode { Type = "Organization", Id = StableId.Urn(_entities.BodyOf(article, position)), Name = position.Organization, LegalName = position.OrganizationFullName }],
        })]),
    };

    private SchemaOrgNode Event(Event happening, string id) => new()
    {
        Type = "Event",
        Id = id,
        Name = happening.Name,
        AdditionalType = happening.Subtype is { } subtype ? EnumWord.Of(subtype) : EnumWord.Of(happening.Type),
        StartDate = Day(happening.Start, happening.When?.Time),
        EndDate = Day(happening.End, happening.When?.EndTime),
        Location = Some([.. happening.Places.Select(place => new SchemaOrgNode { Type = "Place", Name = place })]),
        Attendee = Some([.. happening.GetAttendance().Where(IsPresent).Select(part => Role(part) with { Attendee = [Reference(_entities.Person(part.Name))] })]),
        About = Some([.. happening.GetAttendance().Where(part => !IsPresent(part)).Select(part => Role(part) with { About = [Reference(_entities.Person(part.Name))] })]),
    };

    // Who is elected, appointed or removed need not be there.
    private static bool IsPresent(EventParticipant part) => part.Roles.Any(role => role is not (ParticipantRole.Appointee or ParticipantRole.Removed or ParticipantRole.Mentioned or ParticipantRole.Source));

    private static SchemaOrgNode Role(EventParticipant part) => new()
    {
        Type = "Role", RoleName = [.. part.Roles.Select(EnumWord.Of)], Description = part.GetCapacityText() is { Length: > 0 } capacity ? capacity : null,
    };

    private static SchemaOrgNode Reference(string?[] key) => SchemaOrgNode.Reference(StableId.Urn(key));

    private static string? Day(NodaTime.LocalDate? day, NodaTime.LocalTime? time) =>
        day is not { } known ? null : time is { } clock ? LocalDateTimePattern.ExtendedIso.Format(known + clock) : LocalDatePattern.Iso.Format(known);

    private static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> items) => items.Count == 0 ? null : items;

    private static string TypeOf(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Government or OrganizationKind.PeoplesCongress or OrganizationKind.Court or OrganizationKind.Procuratorate or OrganizationKind.Discipline
            or OrganizationKind.Zone or OrganizationKind.Subdistrict or OrganizationKind.Township => "GovernmentOrganization",
        OrganizationKind.Enterprise => "Corporation",
        OrganizationKind.School => "EducationalOrganization",
        OrganizationKind.Hospital => "Hospital",
        OrganizationKind.Media => "NewsMediaOrganization",
        _ => "Organization",
    };
}
