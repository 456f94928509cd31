using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Words;

/// <summary>Finds verbs behind which stands where somebody goes: 前往, 赴, and 到 and 来 where they are verbs of their own.</summary>
internal static class GoingVerb
{
    private const int LongestVisited = 6;

    /// <summary>Where the places behind the first verb of going stand; -1 when nobody goes anywhere.</summary>
    public static int PlacesBehind(EventText text, int start, int end)
    {
        var characters = text.Text.Text[..end];
        for (var from = start; text.Phrases.Going.IndexIn(characters[from..]) is var offset and >= 0; from += offset + 1)
        {
            var verb = characters[(from + offset)..];
            verb = verb[..text.Phrases.Going.LengthAtStart(verb)];
            if (IsGoing(text, from + offset, verb)) return from + offset + verb.Length;
        }
        return -1;
    }

    // 到 and 赴 are verbs of their own behind a person, a comma or an adverb: not in 看到, 建到.
    private static bool IsGoing(EventText text, int position, ReadOnlySpan<char> verb)
    {
        if (verb is "来") return IsVisitedBy(text, position + 1);
        if (verb.Length > 1 || (verb is "赴" && text.Text.At(position - 1) != '以')) return true;
        // 慰问组到来之后, 到会, 到底
        if (verb is "到" && text.Text.At(position + 1) is '来' or '会' or '底' or '位' or '达' or '期' or '岗' or '任' or '场') return false;
        var before = text.Text.At(position - 1);
        return position == 0 || before is ',' or '\n' or '。' or ' ' or ':' or '”' or ')' or '行' or '后' or '别' or '次' or '程' or '又' or '还' or '再' or '并' or '午' or '晚' or '日' or '队' or '团' or '组' or '员' or '长' or '们' or '率' or '天' or '先' or '亲' or '自' or '间'
            || (before == '下' && text.Text.At(position - 2) == '同')
            || text.IsPersonEnd(position);
    }

    // 调研组来|云川|调研: between 来 and the visit stands nothing but the place, which is not 我市 or 本地.
    private static bool IsVisitedBy(EventText text, int start)
    {
        if (text.Text.At(start) is '我' or '本' or '该' or '自' or '此' or '这' or '到' or '往' or '访' or '宾') return false;
        var hit = text.FirstHit(start);
        return hit < text.Hits.Count && text.Hits[hit] is { Word.Verb: EventType.Inspection } && text.Hits[hit].Start - start is >= 2 and <= LongestVisited && !text.Text.Text[start..text.Hits[hit].Start].ContainsAny(',', '。');
    }
}
