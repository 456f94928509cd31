using System.Buffers;
using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Events;

/// <summary>Finds further events that the body tells of: those that it says came after, and those that have a day or a name of their own.</summary>
/// <remarks>A meeting without a name that closes a visit belongs to the visit; what is only planned or long past is no event.</remarks>
internal static class FollowingEvents
{
    /// <summary>No article met reports more; it bounds the work on any.</summary>
    public const int Most = 32;

    private const int Opening = 14;
    private const int MostDaysAway = 7;

    private static readonly string[] After = ["结束后", "随后", "会后", "会前", "当天", "当日", "当晚", "同日", "次日", "仪式后", "会谈后", "签约前", "活动后"];

    private static readonly SearchValues<char> AfterMarks = SearchValues.Create("后前当日");

    /// <summary>Adds them to the events that headline and lead gave.</summary>
    public static void Add(EventText text, List<EventDraft> chosen)
    {
        if (chosen[0].Type is EventType.Other or EventType.LawEnforcement or EventType.Personnel) return;
        var when = EventTimes.Of(text, chosen[0]);
        // What stands inside a meeting of several days is part of it.
        if (chosen[0].Type is EventType.Meeting or EventType.Study or EventType.PublicActivity && when?.End > when?.Start) return;
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
                if (chosen.Count == Most || !Follows(text, sentence, draft, day, days, chosen)) continue;
                chosen.Add(draft);
                days.Add(day ?? when?.Start);
            }
        }
    }

    private static bool Follows(EventText text, EventSentence sentence, EventDraft draft, LocalDate? day, List<LocalDate?> days, List<EventDraft> chosen)
    {
        var isAfter = IsAfter(text, sentence);
        if (draft.Type is EventType.Inspection or EventType.Condolence && draft.Rule == "event.verb")
            return isAfter && !chosen.Exists(known => known.Type == draft.Type);
        // 会谈后,…签署; 签约前,…会见; 当天下午,…揭牌.
        if (draft.Rule == "event.verb" && (draft.Type is EventType.Signing or EventType.Reception || draft.Subtype == EventSubtype.Unveiling) && isAfter && !chosen.Exists(known => known.Type == draft.Type && known.Subtype == draft.Subtype))
            return text.HasPerson(sentence.Start, sentence.End) || draft.Subtype == EventSubtype.Unveiling;
        if (draft.Type == EventType.Reception && chosen[0].Type == EventType.Reception && day is not null && text.HasPerson(sentence.Start, draft.Start))
            return !days.Contains(day);
        if (draft.Rule != "event.opened" || draft.Name is not { } name || (!isAfter && day is null)) return false;
        if (day is { } own && days[0] is { } first && Math.Abs(Period.DaysBetween(first, own)) > MostDaysAway) return false;
        return !chosen.Exists(known => known.Name is { } other && (other.Contains(name, StringComparison.Ordinal) || name.Contains(other, StringComparison.Ordinal)));
    }

    private static bool IsAfter(EventText text, EventSentence sentence)
    {
        var opening = text.Text.Text[sentence.Start..Math.Min(sentence.End, sentence.Start + Opening)];
        // Each of the words holds one of these.
        if (!opening.ContainsAny(AfterMarks)) return false;
        foreach (var word in After)
            if (opening.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
