using Bulletin.Parsing.Events.Words;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>The noun that tells what kind of event something is: the last of a phrase, or the one before the verb.</summary>
internal static class EventNoun
{
    // Between two nouns of one name: “互学互比”活动|经验|汇报会.
    private const int LongestBetween = 12;

    /// <summary>The last noun of the phrase that follows a verb: of two meetings joined by 暨 the second.</summary>
    /// <param name="text">The article.</param>
    /// <param name="index">The first hit behind the verb.</param>
    /// <param name="from">Where the verb ends.</param>
    /// <param name="to">Where the clause ends.</param>
    public static EventHit? Behind(EventText text, int index, int from, int to)
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

    /// <summary>The noun before the opener at <paramref name="index"/>: not one in the name of the place between (在天湖国际会议酒店).</summary>
    public static EventHit? Before(EventText text, int index, int clauseStart)
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

    /// <summary>The event that the noun makes, with the words of the verb that is at <paramref name="start"/>.</summary>
    public static EventDraft Draft(EventHit noun, int start, string rule) => new(noun.Word.Noun!.Value, Math.Min(start, noun.Start), noun.End, rule) { Subtype = noun.Word.Subtype };

    private static bool IsJoined(EventText text, int from, int to) =>
        text.Text.At(from) is '暨' or '及' or '、' || to == from || (!text.HasPerson(from, to) && to - from < LongestBetween && text.Text.At(from) is not ('并' or '和' or '上' or '时'));
}
