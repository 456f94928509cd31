using Bulletin.Parsing.Events.Finding;
using Bulletin.Parsing.Events.Roles;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events;

/// <summary>Puts the people of an article into its events: everybody is in at least one, those without a part as mentioned where they are first named.</summary>
internal static class EventAssembler
{
    /// <summary>The events with their people.</summary>
    public static ValueList<Event> WithPeople(EventText text, List<Event> events, EventSections sections, RoleSet roles)
    {
        var people = new List<EventParticipant>[events.Count];
        for (var i = 0; i < people.Length; i++) people[i] = [];
        var speakers = text.Article.Participants.Count > 0 ? new SpeakerRule(text) : null;
        var firsts = events.Count > 1 ? FirstEvents(text, sections) : null;
        for (var person = 0; person < text.Article.Participants.Count; person++)
        {
            var facts = roles.Of(person);
            if (facts.Count == 0)
            {
                people[firsts?[person] ?? 0].Add(new EventParticipant(text.Article.Participants[person].Name, [ParticipantRole.Mentioned]) { Capacity = text.Article.Participants[person].Positions });
                continue;
            }
            for (var i = 0; i < events.Count; i++)
            {
                var own = events.Count == 1 ? facts : [.. facts.Where(fact => fact.Event == i)];
                if (own.Count > 0) people[i].Add(Participant(text, person, speakers!.Apply(person, own, events[i])));
            }
        }
        var filled = new Event[events.Count];
        for (var i = 0; i < filled.Length; i++) filled[i] = people[i].Count == 0 ? events[i] : events[i] with { Participants = ValueList.From(people[i]) };
        return ValueList.Adopt(filled);
    }

    // The event of the sentence in which each person is first named.
    private static int[] FirstEvents(EventText text, EventSections sections)
    {
        var events = new int[text.Article.Participants.Count];
        for (var i = text.People.Count - 1; i >= 0; i--) events[text.People[i].Person] = sections.At(text.SentenceAt(text.People[i].Start));
        return events;
    }

    private static EventParticipant Participant(EventText text, int person, IReadOnlyList<RoleFact> facts)
    {
        var roles = new ParticipantRole[facts.Count];
        var evidence = new Evidence[facts.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            var fact = facts[i];
            (roles[i], evidence[i]) = (fact.Role, RuleEvidence.Of(fact.Rule, text.Text.Spans(fact.Start, fact.End)));
        }
        return new(text.Article.Participants[person].Name, ValueList.Adopt(roles))
        {
            Capacity = text.Article.Participants[person].Positions,
            Evidence = ValueList.Adopt(evidence),
        };
    }
}
