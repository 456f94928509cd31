using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Places;

/// <summary>The bounds of the phrases that name places, behind 在 and behind verbs of going.</summary>
internal static class PlacePhrase
{
    private const int Longest = 24;
    private const int LongestList = 160;

    /// <summary>True when 在 belongs to another word: 正在, 存在, 在建; not before a division (在建湖县).</summary>
    public static bool IsInWord(EventText text, int position) =>
        (text.Text.At(position - 1) is '正' or '现' or '存' or '所' or '实' or '内' or '外' or '潜' or '旨' && !text.IsPersonEnd(position))
        || (text.Text.At(position + 1) == '职' && text.Text.At(position + 2) != '工')
        || (text.Text.At(position + 1) is '谈' or '建' or '册' or '岗' or '编' or '役' or '案' or '押' or '逃' or '座' or '任' or '于' or '此' && text.Text.EndOfLongest(position + 1, WordKinds.Division) <= position + 1);

    /// <summary>Where the phrase that begins at <paramref name="start"/> ends: at the word of an event or the mark that ends it.</summary>
    public static int End(EventText text, int start, int ceiling)
    {
        var hit = text.FirstHit(start);
        // 在天湖国际会议酒店: the noun is part of the name.
        while (hit < text.Hits.Count && text.Hits[hit].Start < start + LongestList && text.Hits[hit].Word is { Noun: not null, Verb: null, IsOpener: false }) hit++;
        var stop = hit < text.Hits.Count ? Math.Min(text.Hits[hit].Start, ceiling) : ceiling;
        var (i, part) = (start, start);
        for (; i < stop && i - part < Longest && i - start < LongestList && text.Text.At(i) is not (',' or ';' or ':' or ' ' or '(' or '“' or '与' or '同' or '的') && !IsAbout(text, i) && !(text.Text.At(i) == '进' && text.Text.At(i + 1) == '行'); i++)
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

    // 在县影剧院|隆重|召开
    private static int WithoutAdverb(EventText text, int start, int i)
    {
        while (i > start && text.Text.At(i - 1) is '隆' or '重' or '联' or '合' or '共' or '实' or '专' or '题' or '分' or '别' or '先' or '后' or '正' or '式' or '主' or '顺' or '利') i--;
        return i;
    }

    /// <summary>True when the word of an event stands at the end of the phrase, with or without an adverb between.</summary>
    public static bool LeadsToEvent(EventText text, int end) =>
        text.FirstHit(end) is var hit && hit < text.Hits.Count && text.Hits[hit].Start - end is var gap && (gap == 0 || (gap == 2 && WithoutAdverb(text, end, text.Hits[hit].Start) == end))
        && (text.Hits[hit].Word.IsOpener || text.Hits[hit].Word.Verb is not (null or EventType.Emergency or EventType.LawEnforcement));

    // 到温泉小区|对改造工程作了考察, not in 对外经贸大学.
    private static bool IsAbout(EventText text, int position) => text.Text.At(position) == '对' && text.Text.At(position + 1) != '外' && !text.Text.IsInside(position);

    /// <summary>True when the words end as names of places do: 柳巷社区, 东门广场.</summary>
    public static bool HasEnding(EventText text, int start, int end) => text.Phrases.PlaceEnding.LengthAtEnd(text.Text.Text[start..end]) is var length && length > 0 && length < end - start;

    /// <summary>True when the words name a place or a body that can be gone to: not 干部群众中, 牧民家.</summary>
    public static bool IsStop(EventText text, int start, int end)
    {
        var name = text.Text.Text[start..end];
        return CharacterClass.IsHan(name[0]) && !name.ContainsAny('的', '在') && !text.HasPerson(start, end) && text.Phrases.NoPlaceStart.LengthAtStart(name) == 0
            && (HasEnding(text, start, end) || text.Text.LongestEndingAt(end, WordKinds.AnyOrganization | WordKinds.Division) >= 0);
    }

    /// <summary>Adds the places of a list: 和田 is one place, 城东和城西 are two; 汉 and 京 stand for cities before the word of an event.</summary>
    public static void AddParts(EventText text, int start, int end, List<string> places, bool isSure, bool isEnding)
    {
        // 赴石峰、吴川、中宁、固云|四市: cities, all of them.
        if (CountEnd(text, start, end) is var counted && counted > start) (end, isSure, isEnding) = (counted, true, false);
        for (var i = start; i <= end; i++)
        {
            if (i < end && (text.Text.At(i) is not ('、' or '和') || text.Text.IsInside(i) || text.Text.IsInside(i + 1) || IsInName(text, i, end))) continue;
            if (i > start && CharacterClass.IsHan(text.Text.At(start)) && (i - start > 1 || isSure) && (!isEnding || HasEnding(text, start, i)) && !IsNone(text, start, i))
            {
                var place = text.Printed(start, i);
                if (!places.Contains(place, StringComparer.Ordinal)) places.Add(place);
            }
            start = i + 1;
        }
    }

    // 金星|和|园小区: what is left would be the ending and one character.
    private static bool IsInName(EventText text, int position, int end)
    {
        if (text.Text.At(position) != '和') return false;
        var rest = text.Text.Text[(position + 1)..end];
        var item = rest.IndexOfAny('、', '和') is var next && next >= 0 ? rest[..next] : rest;
        return text.Phrases.PlaceEnding.LengthAtEnd(item) is var ending && ending > 1 && item.Length - ending == 1;
    }

    // Before 四市, 三县: how many of the level are listed; -1 when no number closes the list.
    private static int CountEnd(EventText text, int start, int end) =>
        end - start > 4 && text.Text.At(end - 1) is '省' or '市' or '县' or '区' or '州' && ChineseNumeral.Digit(text.Text.At(end - 2)) > 1 && text.Text.Text[start..end].Contains('、') ? end - 2 : -1;

    // Firms that are visited are organizations; 有关企业 and 总装车间 are no places, nor is where people are (牧民家).
    private static bool IsNone(EventText text, int start, int end)
    {
        var name = text.Text.Text[start..end];
        return text.Phrases.NoPlaceStart.LengthAtStart(name) > 0 || text.Phrases.NoPlace.LengthAtEnd(name) > 0 || text.HasPerson(start, end);
    }
}
