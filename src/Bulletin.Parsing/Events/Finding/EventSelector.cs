using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Chooses the events that an article reports: what the headline says happened, named in full by the first sentences.</summary>
/// <remarks>Background and what should be done stand deeper in the body and are not looked at. An article without a happening is one event of type <see cref="EventType.Other"/>.</remarks>
internal static class EventSelector
{
    private const int LeadSentences = 4;
    private const int VisitSentences = 2;

    /// <summary>The events, the one that the headline names first.</summary>
    public static List<EventDraft> Select(EventText text)
    {
        if (DigestEvents.TryRead(text, out var items)) return items;
        var headline = new List<EventDraft>();
        var lead = new List<EventDraft>();
        var read = 0;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.IsHeadline) EventFinder.Add(text, sentence, headline);
            else if (read++ < LeadSentences) AddLead(text, sentence, read, lead);
            else break;
        }
        if (MainEvent.Of(text, headline, lead) is not { } main) return [new EventDraft(EventType.Other, text.BodyStart, text.BodyStart, "event.none")];
        var chosen = new List<EventDraft> { main };
        PairedEvents.Add(chosen, headline, lead);
        FollowingEvents.Add(text, chosen, headline);
        return chosen;
    }

    private static void AddLead(EventText text, EventSentence sentence, int number, List<EventDraft> lead)
    {
        var before = lead.Count;
        EventFinder.Add(text, sentence, lead);
        // Visits are told of at once; further down somebody only was somewhere. A column (【…】) tells stories.
        if (number <= VisitSentences && text.Text.At(0) != '【') return;
        for (var i = lead.Count - 1; i >= before; i--)
            if (lead[i] is { IsDone: true, Type: EventType.Inspection or EventType.Condolence or EventType.Ceremony }) lead.RemoveAt(i);
    }
}
