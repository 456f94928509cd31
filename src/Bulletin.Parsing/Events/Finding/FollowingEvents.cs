using Bulletin.Parsing.Events.Times;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Finds further events that the body tells of: those that it says came after, and those that have a day or a name of their own.</summary>
/// <remarks>A meeting without a name that closes a visit belongs to the visit; what is only planned or long past is no event.</remarks>
internal static class FollowingEvents
{
    /// <summary>No article met reports more; it bounds the work on any.</summary>
    public const int Most = 32;

    /// <summary>Adds them to the events that headline and lead gave.</summary>
    /// <param name="text">The article.</param>
    /// <param name="chosen">The events so far.</param>
    /// <param name="headline">What the headline names.</param>
    public static void Add(EventText text, List<EventDraft> chosen, List<EventDraft> headline)
    {
        if (chosen[0].Type is EventType.Other or EventType.LawEnforcement or EventType.Personnel) return;
        var when = EventTimes.Of(text, chosen[0]);
        // What stands inside a meeting of several days is part of it.
        var isGathering = chosen[0].Type is EventType.Meeting or EventType.Study or EventType.PublicActivity && !chosen[0].IsVisit;
        if (isGathering && when?.End > when?.Start) return;
        var days = new List<LocalDate?> { when?.Start };
        var rule = new FollowingRule(text, chosen, headline, days);
        var found = new List<EventDraft>();
        var lead = text.SentenceAt(text.BodyStart);
        for (var i = lead + 1; i < text.Sentences.Count && chosen.Count < Most; i++)
        {
            var sentence = text.Sentences[i];
            found.Clear();
            EventFinder.Add(text, sentence, found);
            foreach (var draft in found)
            {
                var day = EventTimes.Before(text, sentence, draft.Start)?.Start;
                if (chosen.Count == 1 && when is null && day is not null && IsToldHere(text, i, draft, chosen[0]))
                {
                    chosen[0] = chosen[0] with { Start = draft.Start, End = draft.End };
                    when = EventTimes.Of(text, chosen[0]);
                    days[0] = when?.Start;
                    continue;
                }
                if (chosen.Count == Most || !rule.Holds(i, draft, day)) continue;
                chosen.Add(draft with { Section = sentence.Start, After = Before(text, sentence, chosen) });
                days.Add(day ?? when?.Start);
            }
        }
    }

    // 2月1日,…来到娜姑镇慰问: the visit of the headline is told here, behind what led to it.
    private static bool IsToldHere(EventText text, int sentence, EventDraft draft, EventDraft main) => draft.IsVisit && draft.Type == main.Type && FollowingRule.BeginsWithDate(text, sentence);

    // What follows another event of the same paragraph is dated by that one.
    private static EventDraft Before(EventText text, EventSentence sentence, List<EventDraft> chosen) =>
        chosen[^1].After is not null && text.Sentences[text.SentenceAt(chosen[^1].Start)].Paragraph == sentence.Paragraph ? chosen[^1] : chosen[0];
}
