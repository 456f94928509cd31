using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

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
            var hit = text.Hits[i];
            var draft = hit.Word.IsOpener ? Opened(text, sentence, i)
                : hit.Word.Role is ParticipantRole.Attendee or ParticipantRole.Chair or ParticipantRole.Observer or ParticipantRole.Companion && hit.Word.Verb is null ? Attended(text, sentence, i)
                : null;
            draft ??= hit.Word.Verb is { } type && IsDone(text, sentence, hit, type) ? Done(text, sentence, hit, type) : null;
            if (draft is null) continue;
            // 医联体签约|暨揭牌仪式|举行: the verb is a part of the name, and the first thing in it.
            if (found.Count > before && found[^1] is { Rule: "event.verb" } verb && verb.End > draft.Start - EventPhrase.Longest && verb.Start < draft.End && draft.Rule == "event.opened" && IsInName(text, verb, draft))
            {
                draft = text.Text.At(verb.End) == '暨' || draft is { Type: EventType.PublicActivity, Subtype: null } ? draft with { Type = verb.Type, Subtype = verb.Subtype } : draft;
                found.RemoveAt(found.Count - 1);
            }
            // 开展|接访|活动: the verb stands in the name of what is opened.
            if (found.Count > before && draft.Rule == "event.verb" && found[^1] is { Rule: "event.opened" } opened && draft.Start >= opened.Start && draft.End <= opened.End)
            {
                if (opened is { Type: EventType.PublicActivity, Subtype: null }) found[^1] = opened with { Type = draft.Type, Subtype = draft.Subtype, Name = null };
                continue;
            }
            found.Add(StudyRule.Apply(text, sentence, draft));
        }
        if (Appointment(text, sentence) is { } appointment) Insert(appointment, found, before);
    }

    private static void Insert(EventDraft appointment, List<EventDraft> found, int from)
    {
        var place = found.FindIndex(from, draft => draft.Start > appointment.Start);
        found.Insert(place < 0 ? found.Count : place, appointment);
    }

    private static EventDraft Done(EventText text, EventSentence sentence, EventHit hit, EventType type)
    {
        var draft = new EventDraft(type, hit.Start, hit.End, "event.verb") { Subtype = hit.Word.Subtype };
        if (hit.Word.Subtype is not (EventSubtype.Launch or EventSubtype.CulturalSport)) return draft;
        var clauseStart = EventPhrase.ClauseStart(text, hit.Start, sentence.Start);
        return LaunchedEnd(text, clauseStart, hit.Start) is var end && end > 0 ? draft with { Name = EventNameReader.Subject(text, clauseStart, end) } : draft;
    }

    // Between the beginning of the name and its last word, in one clause.
    private static bool IsInName(EventText text, EventDraft verb, EventDraft opened) =>
        opened.Name is not null && opened.End > verb.End && !text.Text.Text[verb.End..opened.End].ContainsAny(',', '。', ';') && text.Text.Folded(opened.Name).Contains(text.Text.Text[verb.Start..verb.End].ToString(), StringComparison.Ordinal);

    // 召开全市教育工作会议, or 全市教育工作会议在云川召开.
    private static EventDraft? Opened(EventText text, EventSentence sentence, int index)
    {
        var opener = text.Hits[index];
        var clauseStart = EventPhrase.ClauseStart(text, opener.Start, sentence.Start);
        var clauseEnd = EventPhrase.ClauseEnd(text, opener.End, sentence.End);
        // 在市两会召开之前: it tells when something else is.
        if (text.Text.Text[opener.End..clauseEnd] is "之前" or "前夕" or "之际" or "前") return null;
        if (NounIn(text, index + 1, opener.End, clauseEnd) is { } noun && (noun.End == clauseEnd || !EventPhrase.GoesOn(text, noun.End)))
            return Talks(text, clauseStart, opener.Start, Draft(noun, opener.Start, "event.opened") with { Name = EventNameReader.Object(text, clauseStart, opener.Start, opener.End, noun.End) });
        if (NounBefore(text, index, clauseStart) is { } subject)
            return Opening(text, opener, Draft(subject, subject.Start, "event.opened")) with { Name = EventNameReader.Subject(text, clauseStart, subject.End) };
        if (FestivalBefore(text, clauseStart, opener.Start) is var festival && festival > 0)
            return Festival(text, opener, clauseStart, festival) with { Name = EventNameReader.Subject(text, clauseStart, festival) };
        if (clauseEnd - opener.End is > 3 and < 40 && IsFestival(text.Text.At(clauseEnd - 1)) && !text.HasPerson(opener.End, clauseEnd))
            return Festival(text, opener, opener.Start, clauseEnd) with { Name = EventNameReader.Object(text, clauseStart, opener.Start, opener.End, clauseEnd) };
        // 会议定于…: a meeting whose noun is one character (例会 is a word, 点评会 need not be).
        return text.Text.At(clauseEnd - 1) == '会' && clauseEnd - opener.End is > 2 and < 40 && !text.HasPerson(opener.End, clauseEnd)
            ? new EventDraft(EventType.Meeting, opener.Start, clauseEnd, "event.opened") { Name = EventNameReader.Object(text, clauseStart, opener.Start, opener.End, clauseEnd) }
            : null;
    }

    // 省政府与…集团举行座谈会: two bodies meet, and one of them receives the other.
    private static EventDraft Talks(EventText text, int clauseStart, int opener, EventDraft draft)
    {
        if (draft is not { Type: EventType.Meeting, Subtype: EventSubtype.Symposium, Name: null }) return draft;
        var with = clauseStart + text.Text.Text[clauseStart..opener].IndexOfAny('与', '同', '和');
        if (with <= clauseStart || text.HasPerson(clauseStart, opener)) return draft;
        var isBetween = text.FirstBody(clauseStart) is var first && first + 1 < text.Bodies.Count && text.Bodies[first].End == with && text.Bodies[first + 1].Start == with + 1;
        return isBetween ? draft with { Type = EventType.Reception, Subtype = null } : draft;
    }

    // A festival that opens (开幕) is a ceremony, one that is held an activity.
    private static EventDraft Festival(EventText text, EventHit opener, int start, int end) =>
        Opening(text, opener, new EventDraft(EventType.PublicActivity, start, end, "event.opened") { Subtype = EventSubtype.CulturalSport });

    private static EventDraft Opening(EventText text, EventHit opener, EventDraft draft) =>
        draft.Type == EventType.PublicActivity && text.Text.Text[opener.Start..opener.End] is [.., '开' or '启', '幕'] ? draft with { Type = EventType.Ceremony, Subtype = EventSubtype.OpeningClosing } : draft;

    private static bool IsFestival(char c) => c is '节' or '赛' or '展';

    // 第六届邻里节|在云川|开幕: the last character tells it.
    private static int FestivalBefore(EventText text, int clauseStart, int opener)
    {
        var at = text.Text.Text[clauseStart..opener].LastIndexOf('在');
        var end = at > 0 ? clauseStart + at : opener;
        return end - clauseStart > 3 && IsFestival(text.Text.At(end - 1)) && !text.HasPerson(clauseStart, end) ? end : -1;
    }

    // The noun before the opener: not one in the name of the place between (在天湖国际会议酒店).
    private static EventHit? NounBefore(EventText text, int index, int clauseStart)
    {
        var opener = text.Hits[index].Start;
        var at = text.Text.Text[clauseStart..opener].LastIndexOfAny('在', '于');
        var place = at < 0 ? opener : clauseStart + at;
        EventHit? inPlace = null;
        for (var i = index - 1; i >= 0 && text.Hits[i].Start >= clauseStart; i--)
        {
            var hit = text.Hits[i];
            if (hit.Word.Noun is null || EventPhrase.GoesOn(text, hit.End)) continue;
            if (hit.End <= place) return hit;
            inPlace ??= hit;
        }
        return inPlace;
    }

    private static EventDraft? Attended(EventText text, EventSentence sentence, int index)
    {
        var verb = text.Hits[index];
        var clauseEnd = EventPhrase.ClauseEnd(text, verb.End, sentence.End);
        if (NounIn(text, index + 1, verb.End, clauseEnd) is not { } noun || EventPhrase.GoesOn(text, noun.End) || noun.Start < verb.End + 1) return null;
        var clauseStart = EventPhrase.ClauseStart(text, verb.Start, sentence.Start);
        var name = EventNameReader.Object(text, clauseStart, verb.Start, verb.End, noun.End);
        return name is null || name.Contains("会议", StringComparison.Ordinal) && name.Length <= 2 ? null : Draft(noun, verb.Start, "event.attended") with { Name = name };
    }

    // The last noun of the phrase that follows: of two meetings joined by 暨 the second.
    private static EventHit? NounIn(EventText text, int index, int from, int to)
    {
        EventHit? last = null;
        var reached = from;
        for (; index < text.Hits.Count && text.Hits[index].Start < to; index++)
        {
            var hit = text.Hits[index];
            if (hit.Word.Noun is not null && !EventPhrase.GoesOn(text, hit.End))
            {
                if (last is not null && !IsJoined(text, reached, hit.Start)) break;
                // 会议暨签约仪式 is a meeting; “互学互比”活动汇报会 is one too.
                last = last is { } first && text.Text.At(first.End) == '暨' ? first with { End = hit.End } : hit;
                reached = hit.End;
            }
            // 召开会议|并讲话: what follows another verb is no longer named.
            else if (last is not null || hit.Word.Role is not null || hit.Word.IsOpener) break;
        }
        return last;
    }

    private static bool IsJoined(EventText text, int from, int to) =>
        text.Text.At(from) is '暨' or '及' or '、' || to == from || (!text.HasPerson(from, to) && to - from < 12 && text.Text.At(from) is not ('并' or '和' or '上' or '时'));

    private static EventDraft Draft(EventHit noun, int start, string rule) => new(noun.Word.Noun!.Value, Math.Min(start, noun.Start), noun.End, rule) { Subtype = noun.Word.Subtype };

    // A verb is the event when somebody does it here: not in 调研的问题, 来云川考察的客商, 为加强检查.
    private static bool IsDone(EventText text, EventSentence sentence, EventHit hit, EventType type)
    {
        if (text.Text.At(hit.End) == '的') return false;
        var clauseStart = EventPhrase.ClauseStart(text, hit.Start, sentence.Start);
        if (text.Text.At(clauseStart) is '为' or '要' || (type != EventType.Condolence && IsInAttribute(text, hit.End, EventPhrase.ClauseEnd(text, hit.End, sentence.End)))) return false;
        return type switch
        {
            EventType.Ceremony when hit.Word.Subtype == EventSubtype.Launch => IsLaunch(text, sentence, clauseStart, hit),
            EventType.Inspection or EventType.Condolence or EventType.PetitionReception => text.HasPerson(sentence.Start, hit.Start) || sentence.IsHeadline || HasGroup(text, clauseStart, hit.Start) || GoingVerb.PlacesBehind(text, clauseStart, hit.Start) is var gone && gone >= 0 && hit.Start - gone > 1,
            EventType.Reception => hit.End - hit.Start > 2 || text.HasPerson(sentence.Start, hit.Start) || sentence.IsHeadline,
            EventType.Signing => true,
            // In a feature somebody's parents have died.
            EventType.Obituary => sentence.IsHeadline || text.HasPerson(sentence.Start, hit.Start),
            EventType.Personnel => hit.End - hit.Start > 1 && (text.HasPerson(sentence.Start, sentence.End) || hit.Word.Subtype is EventSubtype.PreAppointmentNotice or null),
            _ => true,
        };
    }

    // 活动在云川启动, but not 启动应急响应.
    private static bool IsLaunch(EventText text, EventSentence sentence, int clauseStart, EventHit hit) =>
        text.Text.At(hit.End) is not ('应' or '了' or '响') && (sentence.IsHeadline || LaunchedEnd(text, clauseStart, hit.Start) > 0);

    /// <summary>Where the name of what is launched ends, before 在 and the verb; -1 when it is no activity.</summary>
    private static int LaunchedEnd(EventText text, int clauseStart, int verb)
    {
        var at = text.Text.Text[clauseStart..verb].LastIndexOf('在');
        var end = at > 0 ? clauseStart + at : verb;
        while (end > clauseStart && text.Text.At(end - 1) is '正' or '式' or '昨' or '日') end--;
        return end > clauseStart + 2 && text.Text.At(end - 1) is '动' or '季' or '节' or '周' or '月' or '赛' or '展' or '会' or '程' or '目' ? end : -1;
    }

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
        for (var i = from; i < to && i - from < 20; i++)
            if (text.Text.At(i) == '的' && text.HasPerson(i, to)) return true;
        return false;
    }

    // 周平任云川区区长, 周平已任…, 拟任: the verb has one character.
    private static EventDraft? Appointment(EventText text, EventSentence sentence)
    {
        for (var i = text.FirstPerson(sentence.Start); i < text.People.Count && text.People[i].Start < sentence.End; i++)
        {
            var end = text.People[i].End;
            if (text.Text.At(end) == '同' && text.Text.At(end + 1) == '志') end += 2;
            if (text.Text.At(end) is '已' or '拟' or '现' or '新' or '将') end++;
            if (GroupHead.Is(text, text.People[i])) continue;
            if (text.Text.At(end) == '任' && text.Text.At(end + 1) is not ('命' or '免') && CharacterClass.IsHan(text.Text.At(end + 1)))
                return new EventDraft(EventType.Personnel, end, end + 1, "event.verb") { Subtype = EventSubtype.Appointment };
        }
        return null;
    }
}
