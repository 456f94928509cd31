using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Resolution;

/// <summary>The days of a range, where either end may leave out what the other says: 5日至6日, 28日至3月2日, 2023年12月30日至1月2日.</summary>
internal static class DateRange
{
    /// <summary>From the first day of <paramref name="first"/> to the last day of <paramref name="last"/>.</summary>
    public static ResolvedDate Resolve(in DateParts first, in DateParts last, in DateContext context, bool isFuture)
    {
        if (!last.HasDate) return DatePartsResolver.Resolve(first, context, isFuture);
        if (!first.HasDate) return FromTime(DatePartsResolver.Resolve(last, context, isFuture), context);
        var beginning = first;
        var ending = last;
        // The end says the year, or month, of the beginning when only it is printed with it.
        if (IsWritten(last.Year) && !first.Year.IsGiven && first.Month.IsGiven) beginning = first with { Year = DateUnit.Written(last.Month.Value < first.Month.Value ? last.Year.Value - 1 : last.Year.Value) };
        if (last.Month.IsGiven && !first.Month.IsGiven && first.Day.Given == DateGiven.Written) return EndFirst(first, last, context, isFuture);
        if (IsMonthAlone(first) && IsMonthAlone(last)) return OfMonths(first, last, context, isFuture);
        var start = DatePartsResolver.Resolve(beginning, context, isFuture);
        if (start.Start is not { } begin) return start with { End = DatePartsResolver.Resolve(last, context, isFuture).End };
        if (!last.Year.IsGiven && last.Day.Given is DateGiven.No or DateGiven.Written && last.Week is null && last.Weekday == 0) ending = Completed(last, begin);
        var end = DatePartsResolver.Resolve(ending, context with { SentenceYear = null }, isFuture);
        return start with { End = end.End < begin ? null : end.End, Precision = (DatePrecision)Math.Max((int)start.Precision, (int)end.Precision) };
    }

    private static bool IsMonthAlone(in DateParts parts) => IsWritten(parts.Month) && !parts.Year.IsGiven && !parts.Day.IsGiven && parts.Days.First == 0;

    // 1—10月 of a report of November: the end tells the year.
    private static ResolvedDate OfMonths(in DateParts first, in DateParts last, in DateContext context, bool isFuture)
    {
        var end = DatePartsResolver.Resolve(last, context, isFuture);
        if (end.End is not { } lastDay) return end;
        var year = first.Month.Value > last.Month.Value ? lastDay.Year - 1 : lastDay.Year;
        return end with { Start = Calendar.Make(year, first.Month.Value, 1) };
    }

    private static bool IsWritten(DateUnit unit) => unit.Given == DateGiven.Written;

    // The end with the year, and the month, of the beginning; in the next one when it would lie before it.
    private static DateParts Completed(in DateParts last, LocalDate begin)
    {
        if (IsWritten(last.Month))
        {
            var isNext = last.Month.Value < begin.Month || (last.Month.Value == begin.Month && last.Day.IsGiven && last.Day.Value < begin.Day);
            return last with { Year = DateUnit.Written(isNext ? begin.Year + 1 : begin.Year) };
        }
        if (last.Months.First > 0) return last with { Year = DateUnit.Written(begin.Year) };
        if (!last.Day.IsGiven || last.Month.IsGiven) return last;
        var month = last.Day.Value < begin.Day ? begin.PlusMonths(1) : begin;
        return last with { Year = DateUnit.Written(month.Year), Month = DateUnit.Written(month.Month) };
    }

    // 28日至3月2日: the last 28th before.
    private static ResolvedDate EndFirst(in DateParts first, in DateParts last, in DateContext context, bool isFuture)
    {
        var end = DatePartsResolver.Resolve(last, context, isFuture);
        if (end.End is not { } lastDay) return end;
        var month = first.Day.Value > lastDay.Day ? lastDay.PlusMonths(-1) : lastDay;
        return end with { Start = Calendar.Make(month.Year, month.Month, first.Day.Value) };
    }

    // 2点至明天4点: from a time of today.
    private static ResolvedDate FromTime(ResolvedDate end, in DateContext context) => end with { Start = context.LastDay ?? context.Today };
}
