using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Adds what is reported together with the main event: talks and signing are two events, and so are an opening and the visit after it in one headline.</summary>
internal static class PairedEvents
{
    /// <summary>Adds the second of a pair to <paramref name="chosen"/>, which holds the first.</summary>
    public static void Add(List<EventDraft> chosen, List<EventDraft> headline, List<EventDraft> lead)
    {
        switch (chosen[0].Type)
        {
            case EventType.Signing:
                AddFirst(EventType.Reception, chosen, headline, lead);
                break;
            case EventType.Reception:
                AddFirst(EventType.Signing, chosen, headline, lead);
                break;
            case EventType.Meeting:
                AddFirst(EventType.Reception, chosen, headline);
                break;
            case EventType.Ceremony:
                AddFirst(EventType.Reception, chosen, headline);
                AddFirst(EventType.Inspection, chosen, headline);
                break;
        }
    }

    private static void AddFirst(EventType type, List<EventDraft> chosen, List<EventDraft> headline, List<EventDraft>? lead = null)
    {
        if ((FirstOf(type, headline) ?? FirstOf(type, lead)) is { } found) chosen.Add(found);
    }

    private static EventDraft? FirstOf(EventType type, List<EventDraft>? drafts)
    {
        if (drafts is null) return null;
        foreach (var draft in drafts)
            if (draft.Type == type) return draft;
        return null;
    }
}
