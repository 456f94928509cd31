using System.Buffers;
using System.Globalization;
using NodaTime;

namespace Bulletin.Parsing.Text;

/// <summary>Reads a whole date, year included, at a position: <c>2023年5月18日</c>, <c>2014-03-11</c>, <c>二〇二四年三月七日</c>, <c>11.03.2014</c>.</summary>
/// <remarks>Dates without a year and relative words are not read here. Years run from 1900 to 2099.</remarks>
internal static class WrittenDate
{
    private const int YearLength = 4;
    private const int DayFirstLength = 10;

    private static readonly SearchValues<char> Marks = SearchValues.Create("年-/.－／．");

    /// <summary>Finds the first whole date in <paramref name="text"/>.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out LocalDate date, out int start, out int length)
    {
        // The mark behind the year is rarer than digits are.
        for (var next = 2; next < text.Length && text[next..].IndexOfAny(Marks) is var offset and >= 0; next += offset + 1)
        {
            start = next + offset - YearLength;
            if (text[next + offset] == '.' && TryDayFirst(text, start + 2, out date))
            {
                (start, length) = (start + 2, DayFirstLength);
                return true;
            }
            if (start >= 0 && (start == 0 || !IsYearDigit(text[start - 1])) && TryRead(text[start..], out date, out length)) return true;
            if (text[next + offset] == '年' && TrySpaced(text, next + offset, out date, out start, out length)) return true;
        }
        date = default;
        (start, length) = (0, 0);
        return false;
    }

    // 21.07.2015
    private static bool TryDayFirst(ReadOnlySpan<char> text, int start, out LocalDate date)
    {
        date = default;
        if (start + DayFirstLength > text.Length || text[start + 5] != '.' || (start > 0 && (IsYearDigit(text[start - 1]) || text[start - 1] == '.'))) return false;
        if (start + DayFirstLength < text.Length && (IsYearDigit(text[start + DayFirstLength]) || text[start + DayFirstLength] == '.')) return false;
        return int.TryParse(text.Slice(start, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && int.TryParse(text.Slice(start + 3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(text.Slice(start + 6, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && TryMake(year, month, day, out date);
    }

    /// <summary>Reads the date that <paramref name="text"/> begins with.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LocalDate date, out int length)
    {
        date = default;
        length = 0;
        if (text.Length < 8 || !TryYear(text, out var year)) return false;
        var separator = CharacterClass.Fold(text[4]);
        var i = 5;
        if (separator == '年') return TryMonthAndDay(text, ref i, year, '月', out date, out length);
        return separator is '-' or '/' or '.' && TryMonthAndDay(text, ref i, year, separator, out date, out length);
    }

    /// <summary>Reads eight digits, <c>20240301</c>.</summary>
    public static bool TryCompact(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length < 8 || (text.Length > 8 && CharacterClass.IsDigit(text[8]))) return false;
        var number = 0;
        for (var i = 0; i < 8; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            number = (number * 10) + text[i] - '0';
        }
        return TryMake(number / 10000, number / 100 % 100, number % 100, out date);
    }

    /// <summary>A date of these parts, when the calendar has it.</summary>
    public static bool TryMake(int year, int month, int day, out LocalDate date)
    {
        date = default;
        if (year is < 1900 or > 2099 || month is < 1 or > 12 || day < 1) return false;
        if (day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryMonthAndDay(ReadOnlySpan<char> text, ref int i, int year, char separator, out LocalDate date, out int length)
    {
        date = default;
        length = 0;
        var month = ChineseNumeral.ReadSmall(text, ref i);
        if (month < 0 || i >= text.Length || CharacterClass.Fold(text[i]) != separator) return false;
        i++;
        var day = ChineseNumeral.ReadSmall(text, ref i);
        if (day < 0) return false;
        if (separator == '月')
        {
            if (i < text.Length && text[i] is '日' or '号') i++;
            else if (!IsClock(text[i..])) return false;
        }
        length = i;
        return TryMake(year, month, day, out date);
    }

    // 2012年10月28 17:37: before the time of the clock the mark of the day may be missing.
    private static bool IsClock(ReadOnlySpan<char> text) =>
        text.Length > 4 && CharacterClass.IsSpace(text[0]) && CharacterClass.IsDigit(text[1]) && (text[2] is ':' or '：' || (CharacterClass.IsDigit(text[2]) && text[3] is ':' or '：'));

    // 2 0 2 3 年 3 月 1 1 日: set wide, as in mastheads.
    private static bool TrySpaced(ReadOnlySpan<char> text, int mark, out LocalDate date, out int start, out int length)
    {
        date = default;
        length = 0;
        var (year, scale) = (0, 1);
        for (start = mark; scale < 10_000; scale *= 10)
        {
            while (start > 0 && CharacterClass.IsSpace(text[start - 1])) start--;
            if (start == 0 || ChineseNumeral.Digit(text[start - 1]) is var digit && digit < 0) return false;
            year += digit * scale;
            start--;
        }
        if (start > 0 && IsYearDigit(text[start - 1])) return false;
        var i = mark + 1;
        if (!TrySpacedNumber(text, ref i, '月', out var month) || !TrySpacedNumber(text, ref i, '日', out var day)) return false;
        length = i - start;
        return TryMake(year, month, day, out date);
    }

    private static bool TrySpacedNumber(ReadOnlySpan<char> text, ref int i, char mark, out int number)
    {
        number = 0;
        for (var digits = 0; i < text.Length; i++)
        {
            if (text[i] == mark) return ++i > 0 && digits is 1 or 2;
            if (CharacterClass.IsSpace(text[i])) continue;
            if (!CharacterClass.IsDigit(text[i]) || ++digits > 2) return false;
            number = (number * 10) + ChineseNumeral.Digit(text[i]);
        }
        return false;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = ChineseNumeral.Digit(text[i]);
            if (digit < 0) return false;
            year = (year * 10) + digit;
        }
        return year is >= 1900 and <= 2099;
    }

    private static bool IsYearDigit(char c) => ChineseNumeral.Digit(c) >= 0;
}
