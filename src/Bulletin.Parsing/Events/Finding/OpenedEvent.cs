using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Reads the event that was opened, held or closed (event.opened): 召开全市教育工作会议, or 全市教育工作会议在云川召开.</summary>
internal static class OpenedEvent
{
    private const int LongestName = 40;

    /// <summary>The event of the opener at <paramref name="index"/> of the hits, or null.</summary>
    public static EventDraft? Read(EventText text, EventSentence sentence, int index)
    {
        var opener = text.Hits[index];
        var clauseStart = EventPhrase.ClauseStart(text, opener.Start, sentence.Start);
        var clauseEnd = EventPhrase.ClauseEnd(text, opener.End, sentence.End);
        // 在市两会召开之前: it tells when something else is.
        if (text.Phrases.BeforeIt.Contains(text.Text.Text[opener.End..clauseEnd])) return null;
        return ByNoun(text, index, clauseStart, clauseEnd) ?? FestivalEvent.Read(text, opener, clauseStart, clauseEnd) ?? Meeting(text, opener, clauseStart, clauseEnd);
    }

    /// <summary>The draft as a ceremony when the opener says that an activity began (开幕), not only that it was held.</summary>
    public static EventDraft Opening(EventText text, EventHit opener, EventDraft draft) =>
        draft.Type == EventType.PublicActivity && text.Text.Text[opener.Start..opener.End] is [.., '开' or '启', '幕'] ? draft with { Type = EventType.Ceremony, Subtype = EventSubtype.OpeningClosing } : draft;

    private static EventDraft? ByNoun(EventText text, int index, int clauseStart, int clauseEnd)
    {
        var opener = text.Hits[index];
        if (EventNoun.Behind(text, index + 1, opener.End, clauseEnd) is { } noun && (noun.End == clauseEnd || !EventPhrase.GoesOn(text, noun.End)))
            return Talks(text, clauseStart, opener.Start, EventNoun.Draft(noun, opener.Start, EventDraft.Opened) with { Name = EventNameReader.Object(text, clauseStart, opener.Start, opener.End, noun.End) });
        if (EventNoun.Before(text, index, clauseStart) is { } subject)
            return Opening(text, opener, EventNoun.Draft(subject, subject.Start, EventDraft.Opened)) with { Name = EventNameReader.Subject(text, clauseStart, subject.End) };
        return null;
    }

    // A meeting whose noun is one character: 例会 is a word, 点评会 need not be.
    private static EventDraft? Meeting(EventText text, EventHit opener, int clauseStart, int clauseEnd) =>
        text.Text.At(clauseEnd - 1) == '会' && clauseEnd - opener.End is > 2 and < LongestName && !text.HasPerson(opener.End, clauseEnd)
            ? new EventDraft(EventType.Meeting, opener.Start, clauseEnd, EventDraft.Opened) { Name = EventNameReader.Object(text, clauseStart, opener.Start, opener.End, clauseEnd) }
            : null;

    // 省政府与…集团举行座谈会: two bodies meet, and one of them receives the other.
    private static EventDraft Talks(EventText text, int clauseStart, int opener, EventDraft draft)
    {
        if (draft is not { Type: EventType.Meeting, Subtype: EventSubtype.Symposium, Name: null }) return draft;
        var with = clauseStart + text.Text.Text[clauseStart..opener].IndexOfAny('与', '同', '和');
        if (with <= clauseStart || text.HasPerson(clauseStart, opener)) return draft;
        var isBetween = text.FirstBody(clauseStart) is var first && first + 1 < text.Bodies.Count && text.Bodies[first].End == with && text.Bodies[first + 1].Start == with + 1;
        return isBetween ? draft with { Type = EventType.Reception, Subtype = null } : draft;
    }
}
