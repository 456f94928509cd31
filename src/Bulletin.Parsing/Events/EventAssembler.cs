using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events;

/// <summary>Puts the people of an article into its events: everybody is in at least one, those without a part as mentioned.</summary>
internal static class EventAssembler
{
    /// <summary>The events with their people.</summary>
    public static ValueList<Event> WithPeople(EventText text, List<Event> events, RoleSet roles)
    {
        var people = new List<EventParticipant>[events.Count];
        for (var i = 0; i < people.Length; i++) people[i] = [];
        var speakers = new SpeakerRule(text, events[0].Type);
        for (var person = 0; person < text.Article.Participants.Count; person++)
        {
            var facts = speakers.Apply(person, roles.Of(person));
            for (var i = 0; i < events.Count && facts.Count > 0; i++)
            {
                var own = events.Count == 1 ? facts : [.. facts.Where(fact => IndexFor(events, fact.Role) == i)];
                if (own.Count > 0) people[i].Add(Participant(text, person, own));
            }
            if (facts.Count == 0) people[0].Add(new EventParticipant(text.Article.Participants[person].Name, [ParticipantRole.Mentioned]) { Capacity = text.Article.Participants[person].Positions });
        }
        var filled = new Event[events.Count];
        for (var i = 0; i < filled.Length; i++) filled[i] = people[i].Count == 0 ? events[i] : events[i] with { Participants = ValueList.From(people[i]) };
        return ValueList.Adopt(filled);
    }

    // In talks with a signing, hosts and guests are in the talks and those who sign or witness in the signing.
    private static int IndexFor(List<Event> events, ParticipantRole role)
    {
        for (var i = 1; i < events.Count; i++)
        {
            var isTalk = role is ParticipantRole.Counterpart or ParticipantRole.Principal or ParticipantRole.Speaker or ParticipantRole.Presenter;
            if (events[i].Type == EventType.Reception && isTalk) return i;
            if (events[i].Type == EventType.Signing && role == ParticipantRole.Signatory) return i;
            if (events[i].Type is EventType.Inspection or EventType.Condolence && role is ParticipantRole.Principal or ParticipantRole.Companion or ParticipantRole.Recipient) return i;
        }
        return 0;
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
