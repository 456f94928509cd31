using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events;

/// <summary>Where an event was: what stands behind 在 before its verb, and where a visit went (前往, 赴, 来到).</summary>
internal static class EventPlaces
{
    private const int Longest = 24;
    private const int LeadSentences = 4;
    private const int LongestLocality = 5;

    private static readonly string[] Going = ["前往", "来到", "走进", "先后到", "赶赴", "赴", "到"];

    /// <summary>The places as printed, in the order of the text; a visit may have several.</summary>
    public static List<string> Of(EventText text, EventType type)
    {
        var isVisit = type is EventType.Inspection or EventType.Condolence;
        var places = new List<string>();
        var read = 0;
        foreach (var sentence in text.Sentences)
        {
            if (!sentence.IsHeadline && read++ >= LeadSentences && !isVisit) break;
            AddAt(text, sentence, places);
            if (isVisit && read <= LeadSentences) AddVisited(text, sentence, places);
        }
        if (places.Count == 0 && type is EventType.Emergency or EventType.PublicActivity or EventType.LawEnforcement or EventType.Other or EventType.Selection) AddFirstNamed(text, places);
        return places;
    }

    // 云川市白鹭县芦荡镇发生…: what happened without 在 happened at the first place that the body names, down to town and village.
    private static void AddFirstNamed(EventText text, List<string> places)
    {
        var first = text.SentenceAt(text.BodyStart);
        if (first >= text.Sentences.Count) return;
        var limit = first + 1 < text.Sentences.Count ? text.Sentences[first + 1].End : text.Sentences[first].End;
        foreach (var index in text.Text.DivisionHits)
        {
            var (start, end) = (text.Text.Hits[index].Start, text.Text.Hits[index].End);
            if (start >= limit) return;
            if (start < text.Sentences[first].Start || text.Text.IsInside(start)) continue;
            end = LocalityEnd(text, end);
            // Short names and countries are named for much else.
            if (!IsLevel(text.Text.At(end - 1))) continue;
            places.Add(text.Printed(start, end));
            return;
        }
    }

    private static bool IsLevel(char c) => c is '省' or '市' or '县' or '区' or '州' or '旗' or '镇' or '乡' or '村' or '道' or '路';

    // On over further divisions and names that end as those of towns and villages do.
    private static int LocalityEnd(EventText text, int end)
    {
        while (text.Text.EndOfLongest(end, WordKinds.Division) is var next && next > end) end = next;
        for (var again = true; again;)
        {
            again = false;
            for (var i = end + 1; i < end + LongestLocality && CharacterClass.IsHan(text.Text.At(i)); i++)
            {
                if (!IsLevel(text.Text.At(i))) continue;
                (end, again) = (i + 1, true);
                break;
            }
        }
        return end;
    }

    // 在云川召开, 在城东区、城西区调研, and 在云川,…
    private static void AddAt(EventText text, EventSentence sentence, List<string> places)
    {
        for (var i = NextAt(text, sentence.Start, sentence.End); i >= 0; i = NextAt(text, i + 1, sentence.End))
        {
            if (text.Text.At(i - 1) is '正' or '现' or '存' or '所' or '实' or '内' or '外' or '潜' or '旨') continue;
            var end = End(text, i + 1, sentence.End);
            var isEvent = end > i + 1 && text.FirstHit(end) is var hit && hit < text.Hits.Count && text.Hits[hit].Start == end && (text.Hits[hit].Word.IsOpener || text.Hits[hit].Word.Verb is not (null or EventType.Emergency or EventType.LawEnforcement));
            if (isEvent || text.Text.At(end) is '与' or '同' || IsDivision(text, i + 1, end)) AddParts(text, i + 1, end, places, isEvent);
        }
    }

    private static int NextAt(EventText text, int from, int to) => text.Text.Text[from..to].IndexOf('在') is var offset and >= 0 ? from + offset : -1;

    private static void AddVisited(EventText text, EventSentence sentence, List<string> places)
    {
        var characters = text.Text.Text[sentence.Start..sentence.End];
        var (first, length) = (-1, 0);
        foreach (var verb in Going)
        {
            var at = characters.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first || (at == first && verb.Length > length)) && !(verb is "到" or "赴" && IsInWord(text, sentence.Start + at))) (first, length) = (at, verb.Length);
        }
        if (first < 0) return;
        var start = sentence.Start + first + length;
        AddParts(text, start, End(text, start, sentence.End), places, isSure: false);
    }

    private static bool IsInWord(EventText text, int position) =>
        text.Text.At(position - 1) is '达' or '得' or '看' or '感' or '受' or '接' or '找' or '想' or '直' or '奔' or '听' or '实' or '以' or '碰' or '遇';

    // Up to the word of an event, or the mark that ends the phrase.
    private static int End(EventText text, int start, int ceiling)
    {
        var hit = text.FirstHit(start);
        var stop = hit < text.Hits.Count ? Math.Min(text.Hits[hit].Start, ceiling) : ceiling;
        var i = start;
        while (i < stop && i - start < Longest && text.Text.At(i) is not (',' or ';' or ':' or ' ' or '(' or '“' or '与' or '同' or '的')) i++;
        // What is cut off in the middle is no name.
        if (i - start == Longest) i = start + Math.Max(text.Text.Text[start..i].LastIndexOfAny('、', '和'), 0);
        if (text.Text.At(i - 1) == '地' && text.Text.At(i - 2) == '等') i -= 2;
        while (i > start && text.Text.At(i - 1) is '隆' or '重' or '联' or '合' or '共' or '实' or '地' or '专' or '题' or '分' or '别' or '先' or '后' or '正' or '式' or '主' or '顺' or '利') i--;
        return i;
    }

    private static bool IsDivision(EventText text, int start, int end) => end > start && text.Text.EndOfLongest(start, WordKinds.Division) is var division && division > start && division <= end;

    // Firms that are visited are organizations; 有关企业 and 中国式 are no places.
    private static bool IsNone(ReadOnlySpan<char> name) => name.StartsWith("有关", StringComparison.Ordinal) || name.StartsWith("中国式", StringComparison.Ordinal) || name.EndsWith("公司", StringComparison.Ordinal) || name.EndsWith("集团", StringComparison.Ordinal);

    // 和田 is one place, 城东和城西 are two; 汉 and 京 stand for cities before the word of an event.
    private static void AddParts(EventText text, int start, int end, List<string> places, bool isSure)
    {
        for (var i = start; i <= end; i++)
        {
            if (i < end && (text.Text.At(i) is not ('、' or '和') || text.Text.IsInside(i) || text.Text.IsInside(i + 1))) continue;
            if (i > start && CharacterClass.IsHan(text.Text.At(start)) && (i - start > 1 || isSure) && !IsNone(text.Text.Text[start..i]))
            {
                var place = text.Printed(start, i);
                if (!places.Contains(place, StringComparer.Ordinal)) places.Add(place);
            }
            start = i + 1;
        }
    }
}
