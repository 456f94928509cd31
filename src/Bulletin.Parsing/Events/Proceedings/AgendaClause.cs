using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Proceedings;

/// <summary>How the verb of an item stands in its clause.</summary>
internal static class AgendaClause
{
    /// <summary>True when something else is done with what was heard: 听取…情况汇报并|研究…举措.</summary>
    public static bool IsJoined(EventText text, int index, int start, List<AgendaItem> items) =>
        index > 0 && items.Count > 0 && text.Text.At(text.Hits[index].Start - 1) == '并' && text.Hits[index - 1] is var before && before.Start >= start && before.End < text.Hits[index].Start - 1
        && items[^1].Action == AgendaAction.Hear && text.Hits[index].Word.Agenda is AgendaAction.Deliberate or AgendaAction.Adopt;

    /// <summary>True when what is dealt with, or how, stands before the verb: 对《…》进行审议, 以书面形式审议.</summary>
    public static bool IsTreated(EventText text, int clause, int verb)
    {
        while (text.Text.At(clause) is '还' or '并' or '又' or '分' or '别') clause++;
        var before = text.Text.Text[clause..Math.Max(clause, verb)];
        return (text.Text.At(clause) is '对' or '就' && before.Contains("进行", StringComparison.Ordinal)) || (text.Text.At(clause) == '以' && text.Phrases.Manner.LengthAtEnd(before) > 0);
    }

    /// <summary>True when what was adopted are the changes of posts told behind it: 通过了人事任免事项:任命….</summary>
    public static bool IsOfChanges(EventText text, int index, EventSentence sentence)
    {
        var clause = text.Text.Text[text.Hits[index].Start..sentence.End];
        var end = clause.IndexOf(':');
        if (end < 0 || clause[..end].Contains('《') || !clause[..end].Contains("任免", StringComparison.Ordinal)) return false;
        var next = text.FirstHit(text.Hits[index].Start + end);
        return next < text.Hits.Count && text.Hits[next].Start < sentence.End && text.Hits[next].Word.Agenda is AgendaAction.Appoint or AgendaAction.Remove;
    }

    /// <summary>Where the clause of the verb begins: behind the last comma that stands in no title.</summary>
    public static int Start(EventText text, int floor, int verb)
    {
        for (var i = verb - 1; i >= floor && verb - i <= EventPhrase.Longest; i--)
            if (text.Text.At(i) is ',' or ';' && !text.Text.IsInMarks(i)) return i + 1;
        return Math.Max(floor, verb - EventPhrase.Longest);
    }

    /// <summary>Where the verb of the next item begins; <paramref name="ceiling"/> when none follows.</summary>
    public static int NextItem(EventText text, int index, int ceiling)
    {
        for (var i = index + 1; i < text.Hits.Count && text.Hits[i].Start < ceiling; i++)
            if (text.Hits[i].Word.Agenda is not null && text.Text.At(text.Hits[i].Start - 1) is ',' or ';') return text.Hits[i].Start;
        return ceiling;
    }

    /// <summary>True when the verb begins its clause, but for 还, 并, 深入 and the like.</summary>
    public static bool IsFirst(EventText text, int start, int verb)
    {
        for (var i = verb - 1; i >= start && verb - i < 6; i--)
        {
            var c = text.Text.At(i);
            if (c is ',' or ';' or '、' or ':') return true;
            if (!text.Characters.AdverbOfItem.Contains(c)) return false;
        }
        return true;
    }
}
