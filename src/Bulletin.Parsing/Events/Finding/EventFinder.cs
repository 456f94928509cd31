using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Finds the events of one line or sentence by their words: what is opened (召开…会议), attended (出席…仪式) or done (调研).</summary>
internal static class EventFinder
{
    /// <summary>Adds the events of <paramref name="sentence"/> in the order of their words.</summary>
    public static void Add(EventText text, EventSentence sentence, List<EventDraft> found)
    {
        var before = found.Count;
        for (var i = text.FirstHit(sentence.Start); i < text.Hits.Count && text.Hits[i].Start < sentence.End; i++)
        {
            if (Read(text, sentence, i) is not { } draft) continue;
            // Two words of one event: the name of what is opened holds a verb, before or behind the opener.
            if (found.Count > before && IsNamedAfter(text, found[^1], draft))
            {
                draft = WithTypeOf(found[^1], text, draft);
                found.RemoveAt(found.Count - 1);
            }
            if (found.Count > before && IsInside(draft, found[^1]))
            {
                if (IsAnyActivity(found[^1])) found[^1] = found[^1] with { Type = draft.Type, Subtype = draft.Subtype, Name = null };
                continue;
            }
            found.Add(StudyRule.Apply(text, sentence, draft));
        }
        if (AppointedEvent.Read(text, sentence) is { } appointment) Insert(appointment, found, before);
    }

    // A verb that opens nothing may still be what was done.
    private static EventDraft? Read(EventText text, EventSentence sentence, int index)
    {
        var word = text.Hits[index].Word;
        var draft = word.IsOpener ? OpenedEvent.Read(text, sentence, index) : AttendedEvent.IsVerb(word) ? AttendedEvent.Read(text, sentence, index) : null;
        return draft ?? DoneEvent.Read(text, sentence, text.Hits[index]);
    }

    // 医联体签约|暨揭牌仪式|举行: the verb is a part of the name, in one clause with its last word.
    private static bool IsNamedAfter(EventText text, EventDraft verb, EventDraft opened) =>
        verb.IsDone && opened.IsOpened && verb.End > opened.Start - EventPhrase.Longest && verb.Start < opened.End && opened.Name is not null && opened.End > verb.End
        && !text.Text.Text[verb.End..opened.End].ContainsAny(',', '。', ';') && text.Text.Folded(opened.Name).Contains(text.Text.Text[verb.Start..verb.End].ToString(), StringComparison.Ordinal);

    // The first thing in a name joined by 暨, and what any activity is about, says the type.
    private static EventDraft WithTypeOf(EventDraft verb, EventText text, EventDraft opened) =>
        text.Text.At(verb.End) == '暨' || IsAnyActivity(opened) ? opened with { Type = verb.Type, Subtype = verb.Subtype } : opened;

    // 开展|接访|活动: the verb stands in the name of what is opened.
    private static bool IsInside(EventDraft verb, EventDraft opened) => verb.IsDone && opened.IsOpened && verb.Start >= opened.Start && verb.End <= opened.End;

    private static bool IsAnyActivity(EventDraft draft) => draft is { Type: EventType.PublicActivity, Subtype: null };

    private static void Insert(EventDraft appointment, List<EventDraft> found, int from)
    {
        var place = found.FindIndex(from, draft => draft.Start > appointment.Start);
        found.Insert(place < 0 ? found.Count : place, appointment);
    }
}
