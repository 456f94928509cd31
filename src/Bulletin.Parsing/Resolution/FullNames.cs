using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Gives the bodies of an issue their full names, places and levels.</summary>
internal static class FullNames
{
    /// <summary>The articles with what is known of their bodies.</summary>
    public static ValueList<Article> Fill(List<Article> articles, BodyResolver resolver, string source)
    {
        var organizations = new OrganizationPlaces(resolver, source);
        var positions = new PositionPlaces(resolver, source);
        for (var i = 0; i < articles.Count; i++)
        {
            var (named, isNamedNew) = organizations.Fill(articles[i].Organizations);
            var (people, isPeopleNew) = positions.Fill(articles[i].Participants);
            if (!isNamedNew && !isPeopleNew) continue;
            var events = isPeopleNew ? WithCapacities(articles[i].Events, people) : articles[i].Events;
            articles[i] = articles[i] with { Organizations = named, Participants = people, Events = events };
        }
        return ValueList.From(articles);
    }

    // The capacity in an event is that of the participant, and so is the post that somebody comes into or out of.
    private static ValueList<Event> WithCapacities(ValueList<Event> events, ValueList<Participant> people)
    {
        var positions = people.ToDictionary(person => person.Name, person => person.Positions, StringComparer.Ordinal);
        return [.. events.Select(one => one with { Participants = [.. one.Participants.Select(person => person with { Capacity = positions[person.Name] })], PersonnelChanges = [.. one.PersonnelChanges.Select(change => change with { Position = Known(change.Position, positions[change.Person]) })] })];
    }

    private static Position Known(Position post, ValueList<Position> positions) =>
        positions.FirstOrDefault(known => known.Organization == post.Organization && known.Title == post.Title) is { OrganizationFullName: { } full } ? post with { OrganizationFullName = full } : post;
}
