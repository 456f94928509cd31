using System.Globalization;
using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Html;

/// <summary>Reads a date that a design sets as a large day beside its year and month: <c>18 2020.12</c>, in one line or in two.</summary>
internal static class SplitDate
{
    private const int MonthLength = 7;

    /// <summary>The one such date of the page; null when there is none or several, which are those of a list.</summary>
    public static LocalDate? Find(PageText page)
    {
        LocalDate? found = null;
        for (var i = 0; i < page.Lines.Length; i++)
        {
            if (Read(page, i) is not { } date) continue;
            if (found is not null) return null;
            found = date;
        }
        return found;
    }

    private static LocalDate? Read(PageText page, int line)
    {
        var text = page[line];
        if (text.Length < MonthLength || text.Length > MonthLength + 3 || text[^3] is not ('.' or '-' or '/')) return null;
        var day = text.Length > MonthLength ? text[..^MonthLength].TrimEnd() : line > 0 ? page[line - 1] : [];
        if (day.Length is not (1 or 2) || !TryNumber(day, out var d) || !TryNumber(text[^MonthLength..^3], out var year) || !TryNumber(text[^2..], out var month)) return null;
        Span<char> written = stackalloc char[MonthLength + 3];
        return written.TryWrite(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{d:D2}", out _) && WrittenDate.TryRead(written, out var date, out _) ? date : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
