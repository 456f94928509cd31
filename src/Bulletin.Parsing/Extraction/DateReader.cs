using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads one date: year, month, day, part of the day and clock time, as many of them as stand there in this order.</summary>
internal sealed class DateReader(DateWords words)
{
    private readonly YearReader _years = new(words);
    private readonly MonthReader _months = new(words);
    private readonly DayReader _days = new(words);
    private readonly ClockReader _clocks = new(words);

    /// <summary>Reads the date that begins at <paramref name="start"/>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="start">Index of its first character.</param>
    /// <param name="isRangeEnd">True after the first date of a range, where less has to be said.</param>
    /// <param name="end">Index after it.</param>
    /// <param name="parts">What it says.</param>
    public bool TryRead(ArticleText text, int start, bool isRangeEnd, out int end, out DateParts parts)
    {
        parts = default;
        end = start;
        var here = DateToken.At(text, start, words);
        if (!here.HasNumber && !here.HasWord) return false;
        var i = start;
        if (!NumericDate.TryRead(text, here, ref i, ref parts))
        {
            _years.Read(text, here, ref i, ref parts);
            var year = i;
            i = SkipSpace(text, i, parts.HasDate);
            here = here.MovedTo(text, i, words);
            _months.Read(text, here, ref i, ref parts);
            here = here.MovedTo(text, i, words);
            _days.Read(text, here, ref i, ref parts, isRangeEnd);
            // The space belongs to the date only when the date goes on.
            if (i == year + 1 && text.At(year) == ' ') i = year;
        }
        if (i == start) ReadWord(text, here, ref i, ref parts);
        if (parts.HasDay) SkipWeekdayInBrackets(text, ref i);
        _clocks.Read(text, here, ref i, ref parts, isRangeEnd);
        end = i;
        return i > start;
    }

    private void ReadWord(ArticleText text, in DateToken here, ref int i, ref DateParts parts)
    {
        var (end, word) = (here.WordEnd, here.Word);
        switch (word.Kind)
        {
            case DateWordKind.Day:
                (parts.Day, parts.DayPart) = (new DateUnit(DateGiven.FromPublication, word.First), PartOf(word));
                break;
            case DateWordKind.ContextDay:
                (parts.Day, parts.DayPart) = (new DateUnit(DateGiven.FromContext, word.First), PartOf(word));
                break;
            case DateWordKind.Vague:
                parts.VagueDays = word.First;
                break;
            case DateWordKind.Week:
                (parts.Week, parts.Weekday) = (word.First, WeekdayAfter(text, end));
                if (parts.Weekday > 0) end++;
                break;
            case DateWordKind.Weekday when CharacterClass.IsHan(text.At(end)) && text.At(i) == '周' && text.EndOfLongest(end, WordKinds.DateWord) < 0 && text.At(end) is not ('至' or '到' or '在' or '将'):
                // 周一鸣 is a person.
                return;
            case DateWordKind.Weekday:
                parts.Weekday = word.First;
                break;
            default:
                return;
        }
        i = end;
    }

    // 上周五, 下星期一: the week and a number, which the table has as 周五 and 星期一.
    private int WeekdayAfter(ArticleText text, int end)
    {
        for (var length = 1; length <= 2; length++)
        {
            var word = words.Find(text.Text[(end - length)..Math.Min(end + 1, text.Length)]);
            if (word.Kind == DateWordKind.Weekday) return word.First;
        }
        return 0;
    }

    private void SkipWeekdayInBrackets(ArticleText text, ref int i)
    {
        if (text.At(i) != '(') return;
        var end = text.EndOfLongest(i + 1, WordKinds.DateWord);
        if (end > 0 && text.At(end) == ')' && words.Find(text.Text[(i + 1)..end]).Kind == DateWordKind.Weekday) i = end + 1;
    }

    private static int SkipSpace(ArticleText text, int i, bool isInside) => isInside && text.At(i) == ' ' ? i + 1 : i;

    private static DayPart? PartOf(DateWord word) => word.Part < 0 ? null : (DayPart)word.Part;
}
