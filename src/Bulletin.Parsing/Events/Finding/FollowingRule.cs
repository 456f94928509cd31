using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Tells a further event from what only belongs to those that are known: it must be said to come after, or have a day or a name of its own.</summary>
/// <param name="text">The article.</param>
/// <param name="chosen">The events so far.</param>
/// <param name="headline">What the headline names.</param>
/// <param name="days">The days of the events so far.</param>
internal readonly struct FollowingRule(EventText text, List<EventDraft> chosen, List<EventDraft> headline, List<LocalDate?> days)
{
    private const int Opening = 14;
    private const int MostDaysAway = 7;

    /// <summary>True when <paramref name="draft"/> is a further event.</summary>
    /// <param name="index">The sentence that tells of it.</param>
    /// <param name="draft">What was found there.</param>
    /// <param name="day">The day that the sentence names before it, or null.</param>
    public bool Holds(int index, EventDraft draft, LocalDate? day)
    {
        var sentence = text.Sentences[index];
        var isAfter = text.Phrases.After.IsIn(text.Text.Text[sentence.Start..Math.Min(sentence.End, sentence.Start + Opening)]);
        var isNear = day is not { } own || days[0] is not { } first || Math.Abs(Period.DaysBetween(first, own)) <= MostDaysAway;
        var isDated = day is not null && isNear && BeginsWithDate(text, index);
        if (draft.IsOpened) return isNear && (isAfter || day is not null) && OpensAnother(draft, day, isDated);
        return draft.IsDone && draft.Type switch
        {
            EventType.Inspection or EventType.Condolence or EventType.PetitionReception => IsAnotherVisit(sentence, draft, isAfter, isDated),
            EventType.Reception when chosen[0].Type == EventType.Reception && day is not null && text.HasPerson(sentence.Start, draft.Start) => !days.Contains(day),
            EventType.Signing when IsBetweenPeople(sentence, draft) => !IsKnown(draft),
            EventType.Signing or EventType.Reception => (isAfter || isDated) && !IsKnown(draft) && (isDated || text.HasPerson(sentence.Start, sentence.End) || IsByBothSides(draft)),
            EventType.Ceremony when draft.Subtype == EventSubtype.Unveiling => isAfter && !IsKnown(draft),
            _ => false,
        };
    }

    /// <summary>True for the first sentence of a paragraph, with a day before all else (当地时间 aside).</summary>
    public static bool BeginsWithDate(EventText text, int index) =>
        text.Sentences[index].Paragraph != text.Sentences[index - 1].Paragraph && text.FirstDate(text.Sentences[index].Start) is var i && i < text.Dates.Count && text.Dates[i].Start <= text.Sentences[index].Start + 4;

    private bool OpensAnother(EventDraft draft, LocalDate? day, bool isDated)
    {
        if (draft.Name is not { } name) return false;
        // 又讯 5月29日,…召开县政府党组会议: the same body meets again.
        if (isDated && !days.Contains(day)) return true;
        return !chosen.Exists(known => known.Name is { } other && (other.Contains(name, StringComparison.Ordinal) || name.Contains(other, StringComparison.Ordinal)));
    }

    // Another visit: by somebody else, of a kind that the headline names too, or after what was no visit. A tour of several days is one.
    private bool IsAnotherVisit(EventSentence sentence, EventDraft draft, bool isAfter, bool isDated)
    {
        var first = text.FirstPerson(sentence.Start);
        if (first >= text.People.Count || text.People[first].Start >= draft.Start) return false;
        if (isDated && IsFirstNamed(first)) return true;
        if (!(isAfter || isDated) || chosen.Exists(known => known.Type == draft.Type)) return false;
        return !chosen.Exists(known => known.IsVisit) || headline.Exists(named => named.Type == draft.Type);
    }

    private bool IsKnown(EventDraft draft) => chosen.Exists(known => known.Type == draft.Type && known.Subtype == draft.Subtype);

    private bool IsFirstNamed(int place)
    {
        for (var i = place - 1; i >= 0; i--)
            if (text.People[i].Person == text.People[place].Person && text.People[i].Start >= text.BodyStart) return false;
        return true;
    }

    // 会见后,双方签署
    private bool IsByBothSides(EventDraft draft) => text.Text.Text[Math.Max(0, draft.Start - Opening)..draft.Start].Contains("双方", StringComparison.Ordinal);

    // 甲与乙签署: two people sign, whatever stands around it.
    private bool IsBetweenPeople(EventSentence sentence, EventDraft draft)
    {
        var last = text.FirstPerson(draft.Start) - 1;
        if (last < 1 || text.People[last - 1].Start < sentence.Start) return false;
        var gap = text.Text.Text[text.People[last - 1].End..text.People[last].Start];
        var behind = text.Text.Text[text.People[last].End..draft.Start];
        return gap.StartsWith("与", StringComparison.Ordinal) && behind.Length < Opening && !behind.Contains(',') && !behind.Contains("见证", StringComparison.Ordinal);
    }
}
