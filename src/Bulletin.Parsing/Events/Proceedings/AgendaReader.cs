using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events.Proceedings;

/// <summary>Reads the agenda of a meeting: what 会议 did, clause by clause, with the documents named there. 审议 alone is never 审议通过.</summary>
internal static class AgendaReader
{
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
            var start = AgendaStart.Of(text, sentence);
            // …会议传达学习了…。听取了…: the sentence begins with what the meeting does.
            if (start < 0 && items.Count > 0 && AgendaStart.GoesOn(text, i)) start = sentence.Start;
            if (start >= 0) Read(text, sentence, start, items);
        }
        return items;
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
            var clause = AgendaClause.Start(text, start, hit.Start);
            // 甲、乙当选: who is elected stands before the verb.
            var isElected = hit.Word.Role == ParticipantRole.Appointee && action == AgendaAction.Elect && text.HasPerson(clause, hit.Start);
            var isTreated = AgendaClause.IsTreated(text, clause, hit.Start);
            // Several posts filled are one item.
            if (isElected && hasElected) continue;
            hasElected |= isElected;
            if (!isElected && !isTreated && !AgendaClause.IsFirst(text, start, hit.Start) && !AgendaClause.IsJoined(text, i, start, items)) continue;
            if (action == AgendaAction.Deploy && text.Text.At(hit.End) == '要') continue;
            if (AgendaClause.IsOfChanges(text, i, sentence)) continue;
            var end = AgendaClause.NextItem(text, i, sentence.End);
            items.Add(new AgendaItem(action, Documents(text, isTreated ? clause : hit.End, end)) { Evidence = RuleEvidence.Of("agenda.clause", text.Text.Spans(hit.Start, hit.End)) });
        }
    }

    private static ValueList<string> Documents(EventText text, int from, int to)
    {
        List<string>? titles = null;
        for (var i = text.FirstDocument(from + 1); i < text.Documents.Count && text.Documents[i] is var document && document.Start < to; i++) (titles ??= []).Add(text.Printed(document.Start, document.End));
        return titles is null ? [] : ValueList.From(titles);
    }
}
