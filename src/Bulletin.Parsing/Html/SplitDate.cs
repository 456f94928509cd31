using System.Globalization;
using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Html;

/// <summary>Reads a date that a design sets in two sizes: a large day beside its year and month (<c>18 2020.12</c>), or month and day beside the year (<c>12-18 2020</c>), in one line or in two.</summary>
internal static class SplitDate
{
    private const int MonthLength = 7;
    private const int MonthAndDay = 5;
    private const int YearLength = 4;

    /// <summary>The one such date of the page; null when there is none or several, which are those of a list.</summary>
    public static LocalDate? Find(PageText page)
    {
        LocalDate? found = null;
        for (var i = 0; i < page.Lines.Length; i++)
        {
            if ((Read(page, i) ?? ReadBesideYear(page, i)) is not { } date) continue;
            if (found is not null) return null;
            found = date;
        }
        return found;
    }

    // 12-18 2020, 2020 12/18
    private static LocalDate? ReadBesideYear(PageText page, int line)
    {
        var text = page[line];
        if (text.Length == MonthAndDay)
        {
            if (line + 1 < page.Lines.Length && Join(page[line + 1], text) is { } before) return before;
            return line > 0 ? Join(page[line - 1], text) : null;
        }
        if (text.Length is < YearLength + MonthAndDay or > YearLength + MonthAndDay + 1) return null;
        return Join(text[..YearLength], text[^MonthAndDay..]) ?? Join(text[^YearLength..], text[..MonthAndDay]);
    }

    private static LocalDate? Join(ReadOnlySpan<char> year, ReadOnlySpan<char> day) =>
        year.Length == YearLength && (day[2] is '.' or '-' or '/') && TryNumber(year, out var y) && TryNumber(day[..2], out var month) && TryNumber(day[3..], out var d) ? Written(y, month, d) : null;

    private static LocalDate? Read(PageText page, int line)
    {
        var text = page[line];
        if (text.Length < MonthLength || text.Length > MonthLength + 3 || text[^3] is not ('.' or '-' or '/')) return null;
        var day = text.Length > MonthLength ? text[..^MonthLength].TrimEnd() : line > 0 ? page[line - 1] : [];
        if (day.Length is not (1 or 2) || !TryNumber(day, out var d) || !TryNumber(text[^MonthLength..^3], out var year) || !TryNumber(text[^2..], out var month)) return null;
        return Written(year, month, d);
    }

    private static LocalDate? Written(int year, int month, int day)
    {
        Span<char> written = stackalloc char[MonthLength + 3];
        return written.TryWrite(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}", out _) && WrittenDate.TryRead(written, out var date, out _) ? date : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
