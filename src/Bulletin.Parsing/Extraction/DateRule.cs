using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds dates and ranges of dates. Those in titles of documents (《…》) are part of the title and are left out.</summary>
/// <remarks>What recurs (每周一) is no date. Numbers of documents, sessions, houses and things have other units and are none.</remarks>
internal sealed class DateRule(DateWords words)
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789〇零一二三四五六七八九十廿卅两");

    private static readonly SearchValues<char> Units = SearchValues.Create("年月日号点时:-./世千—–~至到和与学赛财");

    private readonly DateReader _reader = new(words);

    /// <summary>Adds every date of <paramref name="text"/> to <paramref name="found"/>, in order.</summary>
    public void Find(ArticleText text, List<DateMention> found)
    {
        var characters = text.Text;
        var word = NextWord(text, 0, 0);
        var numeral = characters.IndexOfAny(Numerals);
        while (word < text.DateHits.Count || numeral >= 0)
        {
            var wordStart = word < text.DateHits.Count ? text.Hits[text.DateHits[word]].Start : int.MaxValue;
            var isWord = numeral < 0 || wordStart <= numeral;
            var next = isWord ? wordStart + 1 : EndOfNumerals(characters, numeral);
            var start = isWord ? wordStart : CanBeDate(text, next) ? AtPartOfDay(text, numeral) : -1;
            if (start >= 0 && !text.IsInMarks(start) && TryRead(text, start, out var mention))
            {
                // 该年1月1日: what belongs to the word before is passed over whole.
                if (isWord || start < numeral ? !text.IsInside(start) : IsFree(text, start)) found.Add(mention);
                next = Math.Max(next, mention.End);
            }
            word = NextWord(text, word, next);
            if (numeral >= 0 && numeral < next) numeral = next < characters.Length && characters[next..].IndexOfAny(Numerals) is var offset and >= 0 ? next + offset : -1;
        }
    }

    private static int NextWord(ArticleText text, int word, int from)
    {
        while (word < text.DateHits.Count && text.Hits[text.DateHits[word]].Start < from) word++;
        return word;
    }

    // What may stand behind the number of a date; most numbers of a text count something else.
    private static bool CanBeDate(ArticleText text, int end) => (text.At(end) == ')' && text.At(end + 1) == '日') || Units.Contains(text.At(text.At(end) == ' ' ? end + 1 : end));

    // 早八点: a part of the day of one character is not among the hits.
    private int AtPartOfDay(ArticleText text, int numeral) =>
        numeral > 0 && words.Find(text.Text[(numeral - 1)..numeral]).Kind == DateWordKind.DayPart ? numeral - 1 : numeral;

    private static int EndOfNumerals(ReadOnlySpan<char> characters, int start)
    {
        var length = characters[start..].IndexOfAnyExcept(Numerals);
        return length < 0 ? characters.Length : start + length;
    }

    // 第5日, 〔2019〕5号, A5月, 1.5日, 每年3月, 前十月: the number belongs to what is before it.
    private static bool IsFree(ArticleText text, int start)
    {
        var before = text.At(start - 1);
        return before is not ('第' or '.' or '〕' or ']' or '〔' or '百' or '千' or '万' or '年' or '#' or '数') && !CharacterClass.IsLetter(before)
            && (before != '前' || text.At(start - 2) == '日');
    }

    private bool TryRead(ArticleText text, int start, out DateMention mention)
    {
        mention = default;
        if (!_reader.TryRead(text, start, isRangeEnd: false, out var end, out var from)) return false;
        DateParts? to = null;
        // 自3月1日起至5月31日
        var next = DateConnector.EndAt(text, text.At(end) == '起' ? end + 1 : end, out var needsBetween);
        if (next > 0 && _reader.TryRead(text, next, isRangeEnd: true, out var rangeEnd, out var last))
        {
            var between = EndOfBetween(text, rangeEnd);
            if (between > 0 || !needsBetween)
            {
                end = between > 0 ? between : rangeEnd;
                to = last;
            }
        }
        var before = DateFrame.Before(text, start, words);
        if (before.IsRecurring) return false;
        var bound = DateFrame.After(text, ref end, words);
        // 6月30日前 is to come; 截至 looks back.
        var isUntil = bound == DateBound.Until;
        if (bound == DateBound.None && before.Bound != DateBound.None && to is null) bound = before.Bound;
        // 在2007年与2009年之间, 从3月5日到6日, 大约晚上十点
        if (needsBetween && to is not null && text.At(start - 1) == '在') start--;
        else if (DayReader.IsInNote(text, start) && text.At(end - 2) == ')') start -= 2;
        else start = to is not null || bound != DateBound.None ? before.Opening : before.Start;
        mention = new DateMention(start, end, from) { To = to, Bound = to is null ? bound : DateBound.None, IsFuture = before.IsFuture || isUntil, IsLocalTime = before.IsLocalTime };
        return true;
    }

    private static int EndOfBetween(ArticleText text, int i)
    {
        if (text.At(i) == '之' && text.At(i + 1) == '间') return i + 2;
        return text.At(i) == '间' ? i + 1 : -1;
    }
}
