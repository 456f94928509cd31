using NodaTime;

namespace Bulletin.Parsing.Resolution;

/// <summary>Finds the year or month that a bulletin leaves out: the one that puts the day nearest, where what is past is nearer than what is to come.</summary>
internal static class Calendar
{
    // A report looks back; a day to come counts as this many times as far. 30 days ahead are as far as 60 days ago.
    private const int YearBias = 2;
    private const int MonthBias = 3;

    /// <summary>The day of this month and day that lies nearest to <paramref name="anchor"/>; null when the calendar has none.</summary>
    public static LocalDate? NearestYear(LocalDate anchor, int month, int day, bool isFuture)
    {
        LocalDate? best = null;
        for (var year = anchor.Year - 1; year <= anchor.Year + 1; year++)
            if (Make(year, month, day) is { } date && (best is null || Distance(anchor, date, YearBias, isFuture) < Distance(anchor, best.Value, YearBias, isFuture))) best = date;
        // The 29th of February may be farther than a year away.
        return best ?? Make(anchor.Year - 2, month, day) ?? Make(anchor.Year - 3, month, day);
    }

    /// <summary>The first day of the month that lies nearest to the month of <paramref name="anchor"/>.</summary>
    public static LocalDate NearestMonth(LocalDate anchor, int month, bool isFuture)
    {
        var ahead = month - anchor.Month;
        // Half a year and more away, the same month of the other year is nearer; a year's plan names its months long before.
        var year = ahead > 9 && !isFuture ? anchor.Year - 1 : ahead < -9 || (isFuture && ahead < 0) ? anchor.Year + 1 : anchor.Year;
        return new LocalDate(year, month, 1);
    }

    /// <summary>The day of the month that lies nearest to <paramref name="anchor"/>; null for the 32nd and above.</summary>
    public static LocalDate? NearestDay(LocalDate anchor, int day, bool isFuture)
    {
        LocalDate? best = null;
        for (var offset = -2; offset <= 1; offset++)
        {
            var month = anchor.PlusMonths(offset);
            if (Make(month.Year, month.Month, day) is { } date && (best is null || Distance(anchor, date, MonthBias, isFuture) < Distance(anchor, best.Value, MonthBias, isFuture))) best = date;
        }
        return best;
    }

    /// <summary>The day, or null when the calendar has none.</summary>
    public static LocalDate? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static int Distance(LocalDate anchor, LocalDate date, int bias, bool isFuture)
    {
        var days = Period.DaysBetween(anchor, date);
        if (days == 0) return 0;
        return days > 0 == isFuture ? Math.Abs(days) : Math.Abs(days) * bias;
    }
}
