using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Reads the event that somebody attended or led (event.attended): 出席…仪式, 主持…会议.</summary>
internal static class AttendedEvent
{
    /// <summary>True for verbs whose object may be an event that took place.</summary>
    public static bool IsVerb(EventWord word) => word is { Role: ParticipantRole.Attendee or ParticipantRole.Chair or ParticipantRole.Observer or ParticipantRole.Companion, Verb: null };

    /// <summary>The event behind the verb at <paramref name="index"/> of the hits, or null.</summary>
    public static EventDraft? Read(EventText text, EventSentence sentence, int index)
    {
        var verb = text.Hits[index];
        var clauseEnd = EventPhrase.ClauseEnd(text, verb.End, sentence.End);
        if (EventNoun.Behind(text, index + 1, verb.End, clauseEnd) is not { } noun || EventPhrase.GoesOn(text, noun.End) || noun.Start < verb.End + 1) return null;
        var clauseStart = EventPhrase.ClauseStart(text, verb.Start, sentence.Start);
        var name = EventNameReader.Object(text, clauseStart, verb.Start, verb.End, noun.End);
        return name is null or "会议" ? null : EventNoun.Draft(noun, verb.Start, EventDraft.Attended) with { Name = name };
    }
}
