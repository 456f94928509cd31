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
        if (verb is "到" && text.Characters.BehindArrive.Contains(text.Text.At(position + 1))) return false;
        var before = text.Text.At(position - 1);
        return position == 0 || before is ',' or '\n' or '。' or ' ' or ':' or '”' or ')' || text.Characters.BeforeGo.Contains(before)
            || (before == '下' && text.Text.At(position - 2) == '同')
            || text.IsPersonEnd(position);
    }

    // 调研组来|云川|调研: between 来 and the visit stands nothing but the place, which is not 我市 or 本地.
    private static bool IsVisitedBy(EventText text, int start)
    {
        if (text.Characters.NotVisited.Contains(text.Text.At(start))) return false;
        var hit = text.FirstHit(start);
        return hit < text.Hits.Count && text.Hits[hit] is { Word.Verb: EventType.Inspection } && text.Hits[hit].Start - start is >= 2 and <= LongestVisited && !text.Text.Text[start..text.Hits[hit].Start].ContainsAny(',', '。');
    }
}
