using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Reads the event that somebody did (event.verb): 调研, 会见, 签署. A verb is the event when somebody does it here, not in 调研的问题, 来云川考察的客商, 为加强检查.</summary>
internal static class DoneEvent
{
    private const int LongestAttribute = 20;

    /// <summary>The event of the verb, or null.</summary>
    public static EventDraft? Read(EventText text, EventSentence sentence, EventHit hit)
    {
        if (hit.Word.Verb is not { } type || text.Text.At(hit.End) == '的') return null;
        var clauseStart = EventPhrase.ClauseStart(text, hit.Start, sentence.Start);
        if (text.Text.At(clauseStart) is '为' or '要') return null;
        // 云川师范大学党委书记一行来我校考察: who comes to the house is received there.
        if (type == EventType.Inspection && GuestVisit.Is(text, hit)) type = EventType.Reception;
        if (type != EventType.Condolence && IsInAttribute(text, hit.End, EventPhrase.ClauseEnd(text, hit.End, sentence.End))) return null;
        return IsDone(text, sentence, clauseStart, hit, type) ? Draft(text, clauseStart, hit, type) : null;
    }

    private static EventDraft Draft(EventText text, int clauseStart, EventHit hit, EventType type)
    {
        var draft = new EventDraft(type, hit.Start, hit.End, EventDraft.Done) { Subtype = hit.Word.Subtype };
        if (hit.Word.Subtype is not (EventSubtype.Launch or EventSubtype.CulturalSport)) return draft;
        return LaunchedName.End(text, clauseStart, hit.Start) is var end and > 0 ? draft with { Name = EventNameReader.Subject(text, clauseStart, end) } : draft;
    }

    // What each type asks for beside its verb; those without a row ask for nothing.
    private static bool IsDone(EventText text, EventSentence sentence, int clauseStart, EventHit hit, EventType type) => type switch
    {
        EventType.Ceremony when hit.Word.Subtype == EventSubtype.Launch => IsLaunch(text, sentence, clauseStart, hit),
        EventType.Inspection or EventType.Condolence or EventType.PetitionReception => HasSubject(text, sentence, hit) || HasGroup(text, clauseStart, hit.Start) || IsGoneTo(text, clauseStart, hit),
        // A verb of two characters may be a noun (会谈).
        EventType.Reception => hit.End - hit.Start > 2 || HasSubject(text, sentence, hit),
        // In a feature somebody's parents have died.
        EventType.Obituary => HasSubject(text, sentence, hit),
        EventType.Personnel => hit.End - hit.Start > 1 && (text.HasPerson(sentence.Start, sentence.End) || hit.Word.Subtype is EventSubtype.PreAppointmentNotice or null),
        _ => true,
    };

    // Headlines leave the subject out.
    private static bool HasSubject(EventText text, EventSentence sentence, EventHit hit) => sentence.IsHeadline || text.HasPerson(sentence.Start, hit.Start);

    // 到城南产业园|调研: somebody goes somewhere to do it.
    private static bool IsGoneTo(EventText text, int clauseStart, EventHit hit) => GoingVerb.PlacesBehind(text, clauseStart, hit.Start) is var gone and >= 0 && hit.Start - gone > 1;

    // 活动在云川启动, but not 启动应急响应.
    private static bool IsLaunch(EventText text, EventSentence sentence, int clauseStart, EventHit hit) =>
        text.Text.At(hit.End) is not ('应' or '了' or '响') && (sentence.IsHeadline || LaunchedName.End(text, clauseStart, hit.Start) > 0);

    // 区人大代表…视察: a group leads it.
    private static bool HasGroup(EventText text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (text.Text.At(i) is '组' or '团' || (text.Text.At(i) is '员' or '表' && text.Text.At(i - 1) is '委' or '代')) return true;
        return false;
    }

    // 来宁调研对口帮扶工作的局长张三: the clause goes on to a noun that somebody else meets.
    private static bool IsInAttribute(EventText text, int from, int to)
    {
        for (var i = from; i < to && i - from < LongestAttribute; i++)
            if (text.Text.At(i) == '的' && text.HasPerson(i, to)) return true;
        return false;
    }
}
