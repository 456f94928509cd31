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

    private const int Opening = 14;
    private const int MostDaysAway = 7;

    /// <summary>Adds them to the events that headline and lead gave.</summary>
    /// <param name="text">The article.</param>
    /// <param name="chosen">The events so far.</param>
    /// <param name="headline">What the headline names.</param>
    public static void Add(EventText text, List<EventDraft> chosen, List<EventDraft> headline)
    {
        if (chosen[0].Type is EventType.Other or EventType.LawEnforcement or EventType.Personnel) return;
        var when = EventTimes.Of(text, chosen[0]);
        // What stands inside a meeting of several days is part of it.
        if (chosen[0].Type is EventType.Meeting or EventType.Study or EventType.PublicActivity && !chosen[0].IsVisit && when?.End > when?.Start) return;
        var days = new List<LocalDate?> { when?.Start };
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
                // 2月1日,…来到娜姑镇慰问: the visit of the headline is told here, behind what led to it.
                if (chosen.Count == 1 && when is null && day is not null && draft.IsVisit && draft.Type == chosen[0].Type && BeginsWithDate(text, i))
                {
                    chosen[0] = chosen[0] with { Start = draft.Start, End = draft.End };
                    when = EventTimes.Of(text, chosen[0]);
                    days[0] = when?.Start;
                    continue;
                }
                if (chosen.Count == Most || !Follows(text, i, draft, day, days, chosen, headline)) continue;
                chosen.Add(draft with { Section = sentence.Start, After = Before(text, sentence, chosen) });
                days.Add(day ?? when?.Start);
            }
        }
    }

    // What follows another event of the same paragraph is dated by that one.
    private static EventDraft Before(EventText text, EventSentence sentence, List<EventDraft> chosen) =>
        chosen[^1].After is not null && text.Sentences[text.SentenceAt(chosen[^1].Start)].Paragraph == sentence.Paragraph ? chosen[^1] : chosen[0];

    private static bool Follows(EventText text, int index, EventDraft draft, LocalDate? day, List<LocalDate?> days, List<EventDraft> chosen, List<EventDraft> headline)
    {
        var sentence = text.Sentences[index];
        var isAfter = text.Phrases.After.IsIn(text.Text.Text[sentence.Start..Math.Min(sentence.End, sentence.Start + Opening)]);
        var isNear = day is not { } own || days[0] is not { } first || Math.Abs(Period.DaysBetween(first, own)) <= MostDaysAway;
        var isDated = day is not null && isNear && BeginsWithDate(text, index);
        if (draft.Rule == "event.verb")
        {
            return draft.Type switch
            {
                EventType.Inspection or EventType.Condolence or EventType.PetitionReception => IsVisit(text, index, draft, isAfter, isDated, chosen, headline),
                EventType.Reception when chosen[0].Type == EventType.Reception && day is not null && text.HasPerson(sentence.Start, draft.Start) => !days.Contains(day),
                EventType.Signing when IsBetweenPeople(text, sentence, draft) => !IsKnown(draft, chosen),
                EventType.Signing or EventType.Reception => (isAfter || isDated) && !IsKnown(draft, chosen) && (isDated || text.HasPerson(sentence.Start, sentence.End) || BothSides(text, draft)),
                EventType.Ceremony when draft.Subtype == EventSubtype.Unveiling => isAfter && !IsKnown(draft, chosen),
                _ => false,
            };
        }
        if (draft.Rule != "event.opened" || draft.Name is not { } name || (!isAfter && day is null) || !isNear) return false;
        // 又讯 5月29日,…召开县政府党组会议: the same body meets again.
        if (isDated && !days.Contains(day)) return true;
        return !chosen.Exists(known => known.Name is { } other && (other.Contains(name, StringComparison.Ordinal) || name.Contains(other, StringComparison.Ordinal)));
    }

    // Another visit: by somebody else, of a kind that the headline names too, or after what was no visit. A tour of several days is one.
    private static bool IsVisit(EventText text, int index, EventDraft draft, bool isAfter, bool isDated, List<EventDraft> chosen, List<EventDraft> headline)
    {
        var sentence = text.Sentences[index];
        var first = text.FirstPerson(sentence.Start);
        if (first >= text.People.Count || text.People[first].Start >= draft.Start) return false;
        var isKnown = chosen.Exists(known => known.Type == draft.Type);
        if (isDated && IsFirstNamed(text, first)) return true;
        if (isKnown) return false;
        return chosen.Exists(known => known.IsVisit) ? headline.Exists(named => named.Type == draft.Type) && (isAfter || isDated) : isAfter || isDated;
    }

    private static bool IsKnown(EventDraft draft, List<EventDraft> chosen) => chosen.Exists(known => known.Type == draft.Type && known.Subtype == draft.Subtype);

    private static bool IsFirstNamed(EventText text, int place)
    {
        for (var i = place - 1; i >= 0; i--)
            if (text.People[i].Person == text.People[place].Person && text.People[i].Start >= text.BodyStart) return false;
        return true;
    }

    // The first sentence of a paragraph, with a day before all else (当地时间 aside).
    private static bool BeginsWithDate(EventText text, int index) =>
        text.Sentences[index].Paragraph != text.Sentences[index - 1].Paragraph && text.FirstDate(text.Sentences[index].Start) is var i && i < text.Dates.Count && text.Dates[i].Start <= text.Sentences[index].Start + 4;

    // 会见后,双方签署
    private static bool BothSides(EventText text, EventDraft draft) => text.Text.Text[Math.Max(0, draft.Start - Opening)..draft.Start].Contains("双方", StringComparison.Ordinal);

    // 甲与乙签署: two people sign, whatever stands around it.
    private static bool IsBetweenPeople(EventText text, EventSentence sentence, EventDraft draft)
    {
        var last = text.FirstPerson(draft.Start) - 1;
        if (last < 1 || text.People[last - 1].Start < sentence.Start) return false;
        var gap = text.Text.Text[text.People[last - 1].End..text.People[last].Start];
        var behind = text.Text.Text[text.People[last].End..draft.Start];
        return gap.StartsWith("与", StringComparison.Ordinal) && behind.Length < Opening && !behind.Contains(',') && !behind.Contains("见证", StringComparison.Ordinal);
    }
}
