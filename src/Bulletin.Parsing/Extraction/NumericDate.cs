using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads dates of digits and marks with the year first: <c>2024-03-08</c>, <c>2024.3.8</c>, <c>2024/3/8</c>.</summary>
/// <remarks>Month or day first (10/7/2018) is not read: Chinese papers do not print it and its order cannot be told.</remarks>
internal static class NumericDate
{
    /// <summary>Reads the date that begins with <paramref name="here"/> and moves <paramref name="i"/> past it.</summary>
    public static bool TryRead(ArticleText text, in DateToken here, ref int i, ref DateParts parts)
    {
        var year = here.Number;
        if (year is not { IsArabic: true, Digits: 4 }) return false;
        var mark = text.At(year.End);
        if (mark is not ('-' or '.' or '/')) return false;
        if (!DateNumber.TryRead(text, year.End + 1, out var month) || month is not { IsArabic: true, Digits: <= 2, Value: >= 1 and <= 12 } || text.At(month.End) != mark) return false;
        if (!DateNumber.TryRead(text, month.End + 1, out var day) || day is not { IsArabic: true, Digits: <= 2, Value: >= 1 and <= 31 }) return false;
        // A longer chain of numbers is a version or a telephone number.
        if (text.At(day.End) == mark && CharacterClass.IsDigit(text.At(day.End + 1)) && !IsYear(text, day.End + 1)) return false;
        (parts.Year, parts.Month, parts.Day) = (DateUnit.Written(year.Value), DateUnit.Written(month.Value), DateUnit.Written(day.Value));
        i = day.End;
        return true;
    }

    // 2018-01-10-2018-07-10 is a range.
    private static bool IsYear(ArticleText text, int i) => DateNumber.TryRead(text, i, out var number) && number.Digits == 4;
}
