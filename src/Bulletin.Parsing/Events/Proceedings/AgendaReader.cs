using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Proceedings;

/// <summary>Reads the agenda of a meeting: what 会议 did, clause by clause, with the documents named there. 审议 alone is never 审议通过.</summary>
internal static class AgendaReader
{
    private const int LongestName = 16;
    private const int LongestManner = 12;
    private const int LongestOpening = 24;

    /// <summary>The items in the order printed.</summary>
    /// <param name="text">The article.</param>
    /// <param name="section">The sentences of the meeting.</param>
    public static List<AgendaItem> Read(EventText text, (int From, int To) section)
    {
        var items = new List<AgendaItem>();
        for (var i = section.From; i < text.Sentences.Count && i < section.To; i++)
        {
            var sentence = text.Sentences[i];
            if (sentence.IsHeadline) continue;
            var start = ItemsStart(text, sentence);
            // …会议传达学习了…。听取了…: the sentence begins with what the meeting does.
            if (start < 0 && items.Count > 0 && GoesOn(text, i)) start = sentence.Start;
            if (start >= 0) Read(text, sentence, start, items);
        }
        return items;
    }

    // Where the items of a sentence begin: behind 会议, or behind the meeting that is opened in it (召开会议,传达…).
    private static int ItemsStart(EventText text, EventSentence sentence)
    {
        if (Numbered(text, sentence) is var item && item >= 0) return item;
        var opening = text.Text.Text[sentence.Start..sentence.End];
        if (text.Phrases.AgendaSubject.LengthAtStart(opening) is var subject and > 0) return sentence.Start + subject;
        // 经过分组审议,|会议通过了
        var comma = opening[..Math.Min(opening.Length, LongestOpening)].IndexOf(',');
        if (comma > 0 && text.Phrases.AgendaSubject.LengthAtStart(opening[(comma + 1)..]) is var behind and > 0 && !text.HasPerson(sentence.Start, sentence.Start + comma)) return sentence.Start + comma + 1 + behind;
        for (var i = text.FirstHit(sentence.Start); i < text.Hits.Count && text.Hits[i].Start < sentence.End; i++)
        {
            // 第一次全体会议|听取了
            if (text.Hits[i] is { Word.Noun: EventType.Meeting } meeting && IsSubject(text, sentence, meeting, i + 1)) return meeting.End;
            if (text.Hits[i].Word.IsOpener && EventPhrase.ClauseEnd(text, text.Hits[i].End, sentence.End) is var end && end < sentence.End && HasMeeting(text, text.Hits[i].End, end)) return end + 1;
        }
        return -1;
    }

    // 三、审议通过了…: a list says item by item what the meeting did; -1 when the sentence is none of it.
    private static int Numbered(EventText text, EventSentence sentence)
    {
        var i = sentence.Start;
        while (text.Text.At(i) is ' ' or '(') i++;
        if (ChineseNumeral.ReadSmall(text.Text.Text[..sentence.End], ref i) <= 0 || text.Text.At(i) is not ('、' or ')' or '.')) return -1;
        i++;
        return text.FirstHit(i) is var hit && hit < text.Hits.Count && text.Hits[hit] is { Word: { Agenda: not null, IsStatement: false } } first && first.Start == i ? i : -1;
    }

    private static bool GoesOn(EventText text, int index)
    {
        var sentence = text.Sentences[index];
        if (sentence.Paragraph != text.Sentences[index - 1].Paragraph) return false;
        var first = text.FirstHit(sentence.Start);
        return first < text.Hits.Count && text.Hits[first] is { Word: { Agenda: not null, IsStatement: false } } hit && hit.Start == sentence.Start && text.Text.At(hit.End - 1) == '了';
    }

    // What the meeting does follows its name at once: 会议听取了, 会议以电子表决的方式通过了. The name begins the sentence or stands behind what came before (经过审议,会议…).
    private static bool IsSubject(EventText text, EventSentence sentence, EventHit meeting, int next)
    {
        var clause = EventPhrase.ClauseStart(text, meeting.Start, sentence.Start);
        // 研究五中全会部署的任务: the meeting is only spoken of.
        if (text.FirstHit(clause) < next - 1 || text.HasPerson(sentence.Start, meeting.End) || meeting.Start - clause > LongestName) return false;
        if (next >= text.Hits.Count || text.Hits[next].Start >= sentence.End || text.Hits[next].Word is not { Agenda: not null, IsStatement: false } || text.Text.At(text.Hits[next].End) == '的') return false;
        var between = text.Text.Text[meeting.End..text.Hits[next].Start];
        return between.IsEmpty || between is "还" or "首先" or "分别" || (between.Length < LongestManner && between[0] == '以' && (between.EndsWith("形式", StringComparison.Ordinal) || between.EndsWith("方式", StringComparison.Ordinal) || between.EndsWith("方式,", StringComparison.Ordinal)));
    }

    private static bool HasMeeting(EventText text, int from, int to)
    {
        for (var i = text.FirstHit(from); i < text.Hits.Count && text.Hits[i].Start < to; i++)
            if (text.Hits[i].Word.Noun == EventType.Meeting) return true;
        return text.Text.At(to - 1) == '会';
    }

    private static void Read(EventText text, EventSentence sentence, int start, List<AgendaItem> items)
    {
        var hasElected = false;
        for (var i = text.FirstHit(start); i < text.Hits.Count && text.Hits[i].Start < sentence.End; i++)
        {
            var hit = text.Hits[i];
            // 会议指出,要学习…: what should be done is no item.
            if (hit.Word.IsStatement && hit.Start - start < 4) return;
            if (hit.Word.Agenda is not { } action) continue;
            var clause = ClauseStart(text, start, hit.Start);
            // 甲、乙当选: who is elected stands before the verb.
            var isElected = hit.Word.Role == ParticipantRole.Appointee && action == AgendaAction.Elect && text.HasPerson(clause, hit.Start);
            var isTreated = IsTreated(text, clause, hit.Start);
            // Several posts filled are one item.
            if (isElected && hasElected) continue;
            hasElected |= isElected;
            if (!isElected && !isTreated && !BeginsClause(text, start, hit.Start) && !IsJoined(text, i, start, items)) continue;
            if (action == AgendaAction.Deploy && text.Text.At(hit.End) == '要') continue;
            var end = NextItem(text, i, sentence.End);
            items.Add(new AgendaItem(action, Documents(text, isTreated ? clause : hit.End, end)) { Evidence = RuleEvidence.Of("agenda.clause", text.Text.Spans(hit.Start, hit.End)) });
        }
    }

    // 听取…情况汇报并|研究…举措: something else is done with it.
    private static bool IsJoined(EventText text, int index, int start, List<AgendaItem> items) =>
        index > 0 && items.Count > 0 && text.Text.At(text.Hits[index].Start - 1) == '并' && text.Hits[index - 1] is var before && before.Start >= start && before.End < text.Hits[index].Start - 1
        && items[^1].Action == AgendaAction.Hear && text.Hits[index].Word.Agenda is AgendaAction.Deliberate or AgendaAction.Adopt;

    // 对《…》进行审议, 以书面形式审议: what is dealt with, or how, stands before the verb.
    private static bool IsTreated(EventText text, int clause, int verb)
    {
        while (text.Text.At(clause) is '还' or '并' or '又' or '分' or '别') clause++;
        var before = text.Text.Text[clause..Math.Max(clause, verb)];
        return (text.Text.At(clause) is '对' or '就' && before.Contains("进行", StringComparison.Ordinal)) || (text.Text.At(clause) == '以' && (before.EndsWith("形式", StringComparison.Ordinal) || before.EndsWith("方式", StringComparison.Ordinal)));
    }

    // Behind the last comma that stands in no title.
    private static int ClauseStart(EventText text, int floor, int verb)
    {
        for (var i = verb - 1; i >= floor && verb - i <= EventPhrase.Longest; i--)
            if (text.Text.At(i) is ',' or ';' && !text.Text.IsInMarks(i)) return i + 1;
        return Math.Max(floor, verb - EventPhrase.Longest);
    }

    private static int NextItem(EventText text, int index, int ceiling)
    {
        for (var i = index + 1; i < text.Hits.Count && text.Hits[i].Start < ceiling; i++)
            if (text.Hits[i].Word.Agenda is not null && text.Text.At(text.Hits[i].Start - 1) is ',' or ';') return text.Hits[i].Start;
        return ceiling;
    }

    // At the start of a clause but for 还, 并, 深入 and the like.
    private static bool BeginsClause(EventText text, int start, int verb)
    {
        for (var i = verb - 1; i >= start && verb - i < 6; i--)
        {
            var c = text.Text.At(i);
            if (c is ',' or ';' or '、') return true;
            if (c is not ('还' or '并' or '深' or '入' or '认' or '真' or '专' or '题' or '集' or '中' or '分' or '别' or '又' or '先' or '后' or '将' or '依' or '法' or '一' or '致' or '决' or '定' or '同' or '时')) return false;
        }
        return true;
    }

    private static ValueList<string> Documents(EventText text, int from, int to)
    {
        List<string>? titles = null;
        for (var i = text.FirstDocument(from + 1); i < text.Documents.Count && text.Documents[i] is var document && document.Start < to; i++) (titles ??= []).Add(text.Printed(document.Start, document.End));
        return titles is null ? [] : ValueList.From(titles);
    }
}
