namespace Bulletin.Parsing.Export;

/// <summary>The gold article that a part of a brat file says.</summary>
internal sealed class BratGoldArticle(BratFile file, IReadOnlyList<BratText> places)
{
    private readonly Dictionary<string, BratText> _byId = places.ToDictionary(place => place.Id, StringComparer.Ordinal);

    public GoldArticle Read() => new()
    {
        Kicker = Layer("Kicker"),
        Headline = Layer("Headline"),
        Subheadlines = [.. Of("Subheadline").Select(Name)],
        Bylines = [.. Of("Byline").Select(place => new GoldByline(Name(place), file.Attribute(place.Id, "BylineKind") ?? "person"))],
        ParagraphStarts = [.. Of("Paragraph").Select(place => place.Surface)],
        Participants = [.. Groups("Person").Select(group => new GoldPerson(Name(group[0]), [.. group.SelectMany(Positions)]))],
        Organizations = [.. Groups("Organization").Select(Organization)],
        Events = [.. file.Events.Where(item => item.Type != "AgendaItem" && _byId.ContainsKey(item.Trigger)).Select(Event)],
        Documents = [.. Groups("Document").Select(group => new GoldDocument(Name(group[0]), group.Select(place => file.Note(place.Id, "status")).FirstOrDefault(status => status is not null)))],
    };

    private IEnumerable<BratText> Of(string type) => places.Where(place => place.Type == type);

    private string Name(BratText place) => file.Note(place.Id, "name") ?? place.Surface;

    private string? Layer(string type) => string.Join(' ', Of(type).Select(Name)) is { Length: > 0 } text ? text : null;

    // The mentions of one person, body or document, in the order that their group gives, the groups in the order of the text.
    private IEnumerable<IReadOnlyList<BratText>> Groups(string type)
    {
        var groups = file.Groups.Where(group => _byId.TryGetValue(group[0], out var first) && first.Type == type).ToList();
        var members = groups.SelectMany(group => group.Select(id => (id, group))).GroupBy(pair => pair.id, StringComparer.Ordinal).ToDictionary(pairs => pairs.Key, pairs => pairs.First().group, StringComparer.Ordinal);
        var met = new HashSet<string[]>();
        foreach (var place in Of(type))
        {
            if (!members.TryGetValue(place.Id, out var group)) yield return [place];
            else if (met.Add(group)) yield return [.. group.Where(_byId.ContainsKey).Select(id => _byId[id])];
        }
    }

    private IEnumerable<GoldPosition> Positions(BratText person) =>
        from holds in file.Relations
        where holds.Type == "Holds" && holds.From == person.Id && _byId.ContainsKey(holds.To)
        let body = file.Relations.FirstOrDefault(relation => relation.Type == "In" && relation.From == holds.To).To
        select new GoldPosition(body is not null && _byId.TryGetValue(body, out var place) ? Name(place) : null, Name(_byId[holds.To]));

    private GoldOrganization Organization(IReadOnlyList<BratText> group)
    {
        var name = Name(group[0]);
        var aliases = group.Select(Name).Where(other => other != name).Distinct(StringComparer.Ordinal);
        return new GoldOrganization(name, group.Select(place => file.Attribute(place.Id, "Kind")).FirstOrDefault(kind => kind is not null) ?? "other", [.. aliases]);
    }

    private GoldEvent Event(BratEvent item) => new(
        Camel(item.Type),
        file.Note(item.Id, "name"),
        file.Note(item.Id, "start"),
        file.Note(item.Id, "end"),
        file.Attribute(item.Id, "DayPart"),
        [.. item.Arguments.Where(argument => argument.Role == "Place" && _byId.ContainsKey(argument.Id)).Select(argument => Name(_byId[argument.Id])), .. Listed(item.Id, "place")],
        [.. item.Arguments.Where(argument => argument.Role != "Place" && _byId.ContainsKey(argument.Id)).GroupBy(argument => argument.Id, StringComparer.Ordinal)
            .Select(roles => new GoldParticipant(NameOfGroup(roles.Key), [.. roles.Select(role => Camel(role.Role))]))],
        [.. file.Events.Where(agenda => agenda.Type == "AgendaItem" && agenda.Arguments.Any(argument => argument == ("Of", item.Id))).Select(Agenda)]);

    private GoldAgendaItem Agenda(BratEvent item) => new(
        file.Attribute(item.Id, "Action") ?? "other",
        [.. item.Arguments.Where(argument => argument.Role == "About" && _byId.ContainsKey(argument.Id)).Select(argument => NameOfGroup(argument.Id)), .. Listed(item.Id, "document")]);

    // Whoever corrects may draw an argument to any mention.
    private string NameOfGroup(string id) => Name(file.Groups.FirstOrDefault(group => group.Contains(id, StringComparer.Ordinal)) is { } group && _byId.TryGetValue(group[0], out var first) ? first : _byId[id]);

    private string[] Listed(string id, string key) => file.Note(id, key)?.Split('|') ?? [];

    private static string Camel(string word) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(word);
}
