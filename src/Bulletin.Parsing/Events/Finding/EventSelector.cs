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
        var chosen = new List<EventDraft>();
        var first = First(headline) ?? First(lead);
        // 云川商会成立 张弛当选会长: who was chosen is what the meeting did.
        if (first is not null && (first.Type == EventType.Selection || IsElection(text, first)) && lead.Find(draft => draft.Rule == "event.opened" && draft.Name is not null) is { } opened && (first.Type == EventType.Selection || opened.Type == EventType.Meeting)) first = opened;
        if (first is null) return [new EventDraft(EventType.Other, text.BodyStart, text.BodyStart, "event.none")];
        chosen.Add(Named(first, headline, lead));
        AddPaired(chosen, headline, lead);
        FollowingEvents.Add(text, chosen, headline);
        return chosen;
    }

    // Not 致电祝贺…当选.
    private static bool IsElection(EventText text, EventDraft draft) => !text.Text.Text[..text.BodyStart].Contains('贺') && draft is { Type: EventType.Personnel, Rule: "event.verb" } && text.Text.Text[draft.Start..draft.End].SequenceEqual("当选");

    // Visits are told of at once; further down somebody only was somewhere. A column (【…】) tells stories.
    private static void AddLead(EventText text, EventSentence sentence, int number, List<EventDraft> lead)
    {
        var before = lead.Count;
        EventFinder.Add(text, sentence, lead);
        var isColumn = text.Text.At(0) == '【';
        for (var i = lead.Count - 1; i >= before; i--)
            if (lead[i] is { Rule: "event.verb", Type: EventType.Inspection or EventType.Condolence or EventType.Ceremony } && (isColumn || number > VisitSentences)) lead.RemoveAt(i);
    }

    // An accident, an honour or a case may be only what a meeting or visit was about: the first that somebody held or did comes before it.
    internal static EventDraft? First(List<EventDraft> drafts) =>
        drafts.Find(draft => !IsWeak(draft)) ?? drafts.Find(draft => draft.Type == EventType.LawEnforcement) ?? drafts.FirstOrDefault();

    private static bool IsWeak(EventDraft draft) => draft.Rule != "event.opened" && draft.Type is EventType.Emergency or EventType.LawEnforcement or EventType.Selection or EventType.DocumentIssue;

    // The headline shortens; the body names in full.
    private static EventDraft Named(EventDraft draft, List<EventDraft> headline, List<EventDraft> lead)
    {
        var full = lead.Find(other => other.Type == draft.Type && other.Name is not null);
        var name = full?.Name ?? draft.Name ?? headline.Find(other => other.Type == draft.Type && other.Name is not null)?.Name;
        // 二届区政府第5次常务会议 of the headline says more than 区政府第5次常务会议.
        if (draft.Name is { } own && name is not null && own.EndsWith(name, StringComparison.Ordinal)) name = own;
        var body = full ?? lead.Find(other => other.Type == draft.Type) ?? draft;
        return draft with { Name = name, Subtype = full?.Subtype ?? draft.Subtype, Start = body.Start, End = body.End };
    }

    // Talks and signing reported together are two events; so are an opening and the visit after it in one headline.
    private static void AddPaired(List<EventDraft> chosen, List<EventDraft> headline, List<EventDraft> lead)
    {
        var type = chosen[0].Type;
        if (type == EventType.Signing) Add(EventType.Reception);
        else if (type == EventType.Reception) Add(EventType.Signing);
        else if (type is EventType.Ceremony or EventType.Meeting)
        {
            if (headline.Exists(draft => draft.Type == EventType.Reception)) Add(EventType.Reception);
            if (type == EventType.Ceremony && headline.Exists(draft => draft.Type == EventType.Inspection)) Add(EventType.Inspection);
        }

        void Add(EventType other)
        {
            var found = headline.Find(draft => draft.Type == other) ?? lead.Find(draft => draft.Type == other);
            if (found is not null) chosen.Add(found);
        }
    }
}
