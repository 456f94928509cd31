using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events.Proceedings;

/// <summary>Reads the words that say that somebody comes into or out of a post, behind the name or before it.</summary>
internal static class PersonnelVerb
{
    private const int LongestAdverb = 4;
    private const int LongestBiography = 200;

    /// <summary>What happened to who is named, and where the words for it and the post begin; null when nothing did.</summary>
    public static (PersonnelAct Act, int Start, int Post)? Read(EventText text, EventSentence sentence, PersonPlace place, int end, bool isElection)
    {
        if (text.Text.At(end) == '为' && (isElection || IsNamed(text, sentence, place))) return (isElection ? PersonnelAct.Elected : PersonnelAct.Appointed, end, end + 1);
        if (text.Text.At(end) == '的') return (PersonnelAct.Removed, end, end + 1);
        for (var i = end; i <= end + LongestAdverb && text.Text.At(i) is not (',' or '。' or '\n'); i++)
            if (WordAt(text, i) is var (act, post)) return (act, i, post);
        // 周平,男,汉族,现任…,拟任…
        var limit = Math.Min(sentence.End, end + LongestBiography);
        if (text.FirstPerson(place.End) is var next && next < text.People.Count) limit = Math.Min(limit, text.People[next].Start);
        for (var i = end; i < limit; i++)
            if (text.Text.At(i) == ',' && WordAt(text, i + 1) is var (proposed, start) && proposed is not PersonnelAct.Appointed) return (proposed, i + 1, start);
        return null;
    }

    private static (PersonnelAct Act, int Post)? WordAt(EventText text, int start)
    {
        var rest = text.Text.Text[start..];
        var phrases = text.Phrases;
        if (phrases.PostRemoved.LengthAtStart(rest) is var removed and > 0) return (PersonnelAct.Removed, start + removed);
        if (phrases.PostResigned.LengthAtStart(rest) is var resigned and > 0) return (PersonnelAct.Resigned, start + resigned);
        if (phrases.PostProposed.LengthAtStart(rest) is var proposed and > 0) return (PersonnelAct.Proposed, start + proposed);
        if (phrases.PostElected.LengthAtStart(rest) is var elected and > 0) return (PersonnelAct.Elected, start + elected);
        return phrases.PostAppointed.LengthAtStart(rest) is var appointed and > 0 ? (PersonnelAct.Appointed, start + appointed) : null;
    }

    // 为 says that somebody is named only behind a verb of naming, or in a line of a list.
    private static bool IsNamed(EventText text, EventSentence sentence, PersonPlace place) =>
        Before(text, sentence, place.Start) is not null || text.People[text.FirstPerson(sentence.Start)].Start == sentence.Start;

    /// <summary>The last verb of naming before <paramref name="position"/> in its sentence, or null.</summary>
    public static EventHit? Before(EventText text, EventSentence sentence, int position)
    {
        for (var i = text.FirstHit(position) - 1; i >= 0 && text.Hits[i].Start >= sentence.Start && position - text.Hits[i].End < LongestBiography; i--)
            if (text.Hits[i].Word is { Verb: EventType.Personnel } or { Agenda: AgendaAction.Appoint or AgendaAction.Elect or AgendaAction.Remove } or { Role: ParticipantRole.Appointee }) return text.Hits[i];
        return null;
    }
}
