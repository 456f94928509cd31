using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events;

/// <summary>Reads the agenda of a meeting: what 会议 did, clause by clause, with the documents named there. 审议 alone is never 审议通过.</summary>
internal static class AgendaReader
{
    private static readonly string[] Subjects = ["会议", "全会", "会上", "大会", "常委会", "全体会议"];

    /// <summary>The items in the order printed.</summary>
    public static List<AgendaItem> Read(EventText text)
    {
        var items = new List<AgendaItem>();
        foreach (var sentence in text.Sentences)
        {
            if (sentence.IsHeadline) continue;
            var start = ItemsStart(text, sentence);
            if (start >= 0) Read(text, sentence, start, items);
        }
        return items;
    }

    // Where the items of a sentence begin: behind 会议, or behind the meeting that is opened in it (召开会议,传达…).
    private static int ItemsStart(EventText text, EventSentence sentence)
    {
        var opening = text.Text.Text[sentence.Start..sentence.End];
        foreach (var subject in Subjects)
            if (opening.StartsWith(subject, StringComparison.Ordinal)) return sentence.Start + subject.Length;
        for (var i = text.FirstHit(sentence.Start); i < text.Hits.Count && text.Hits[i].Start < sentence.End; i++)
            if (text.Hits[i].Word.IsOpener && EventPhrase.ClauseEnd(text, text.Hits[i].End, sentence.End) is var end && end < sentence.End && HasMeeting(text, text.Hits[i].End, end)) return end + 1;
        return -1;
    }

    private static bool HasMeeting(EventText text, int from, int to)
    {
        for (var i = text.FirstHit(from); i < text.Hits.Count && text.Hits[i].Start < to; i++)
            if (text.Hits[i].Word.Noun == EventType.Meeting) return true;
        return text.Text.At(to - 1) == '会';
    }

    private static void Read(EventText text, EventSentence sentence, int start, List<AgendaItem> items)
    {
        for (var i = text.FirstHit(start); i < text.Hits.Count && text.Hits[i].Start < sentence.End; i++)
        {
            var hit = text.Hits[i];
            // 会议指出,要学习…: what should be done is no item.
            if (hit.Word.IsStatement && hit.Start - start < 4) return;
            if (hit.Word.Agenda is not { } action || !BeginsClause(text, start, hit.Start)) continue;
            if (action == AgendaAction.Deploy && text.Text.At(hit.End) == '要') continue;
            var end = NextItem(text, i, sentence.End);
            items.Add(new AgendaItem(action, Documents(text, hit.End, end)) { Evidence = RuleEvidence.Of("agenda.clause", text.Text.Spans(hit.Start, hit.End)) });
        }
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
            if (c is not ('还' or '并' or '深' or '入' or '认' or '真' or '专' or '题' or '集' or '中' or '分' or '别' or '又' or '先' or '后' or '将' or '依' or '法' or '一' or '致' or '决' or '定')) return false;
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
