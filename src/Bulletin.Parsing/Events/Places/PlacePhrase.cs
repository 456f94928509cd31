using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Places;

/// <summary>The bounds of the phrases that name places, behind 在 and behind verbs of going.</summary>
internal static class PlacePhrase
{
    private const int Longest = 24;
    private const int LongestList = 160;

    /// <summary>True when 在 belongs to another word: 正在, 存在, 在建; not before a division (在建湖县).</summary>
    public static bool IsInWord(EventText text, int position) =>
        (text.Characters.BeforeAt.Contains(text.Text.At(position - 1)) && !text.IsPersonEnd(position))
        || (text.Text.At(position + 1) == '职' && text.Text.At(position + 2) != '工')
        || (text.Characters.BehindAt.Contains(text.Text.At(position + 1)) && text.Text.EndOfLongest(position + 1, WordKinds.Division) <= position + 1);

    /// <summary>Where the phrase that begins at <paramref name="start"/> ends: at the word of an event or the mark that ends it.</summary>
    public static int End(EventText text, int start, int ceiling)
    {
        var hit = text.FirstHit(start);
        // 在天湖国际会议酒店: the noun is part of the name.
        while (hit < text.Hits.Count && text.Hits[hit].Start < start + LongestList && text.Hits[hit].Word is { Noun: not null, Verb: null, IsOpener: false }) hit++;
        var stop = hit < text.Hits.Count ? Math.Min(text.Hits[hit].Start, ceiling) : ceiling;
        var (i, part) = (start, start);
        for (; i < stop && i - part < Longest && i - start < LongestList && !IsBehind(text, i); i++)
            if (text.Text.At(i) == '、') part = i;
        // What is cut off in the middle is no name.
        if (i - part == Longest || i - start == LongestList) i = start + Math.Max(text.Text.Text[start..i].LastIndexOfAny('、', '和'), 0);
        // 县政协包联|的|卫星社区: whose the place is ends as it does.
        if (text.Text.At(i) == '的') return i;
        if (text.Text.At(i - 1) == '地' && text.Text.At(i - 2) == '等') i -= 2;
        if (text.Text.At(i - 1) == '地' && text.Text.At(i - 2) == '实') i -= 2;
        if (text.Text.At(i) == ',' && text.Text.At(i - 1) is '上' or '内' or '里') i--;
        return WithoutAdverb(text, start, i);
    }

    // What no place holds: a mark, who else is there, what is done there.
    private static bool IsBehind(EventText text, int i) =>
        text.Text.At(i) is ',' or ';' or ':' or ' ' or '(' or '“' or '与' or '同' or '的' || IsAbout(text, i) || (text.Text.At(i) == '进' && text.Text.At(i + 1) == '行');

    // 在县影剧院|隆重|召开
    private static int WithoutAdverb(EventText text, int start, int i)
    {
        while (i > start && text.Characters.AdverbOfOpener.Contains(text.Text.At(i - 1))) i--;
        return i;
    }

    /// <summary>True when the word of an event stands at the end of the phrase, with or without an adverb between.</summary>
    public static bool LeadsToEvent(EventText text, int end) =>
        text.FirstHit(end) is var hit && hit < text.Hits.Count && text.Hits[hit].Start - end is var gap && (gap == 0 || (gap == 2 && WithoutAdverb(text, end, text.Hits[hit].Start) == end))
        && (text.Hits[hit].Word.IsOpener || text.Hits[hit].Word.Verb is not (null or EventType.Emergency or EventType.LawEnforcement));

    // 到温泉小区|对改造工程作了考察, not in 对外经贸大学.
    private static bool IsAbout(EventText text, int position) => text.Text.At(position) == '对' && text.Text.At(position + 1) != '外' && !text.Text.IsInside(position);
}
