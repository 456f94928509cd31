using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Resolution;

/// <summary>One date as printed to the days it means.</summary>
internal static class DatePartsResolver
{
    /// <summary>The days that <paramref name="parts"/> means in this context.</summary>
    public static ResolvedDate Resolve(in DateParts parts, in DateContext context, bool isFuture)
    {
        if (parts.VagueDays > 0) return Vague(parts.VagueDays, context);
        if (parts.Week is not null || parts.Weekday > 0) return OfWeek(parts, context, isFuture);
        if (parts.Day.IsGiven) return OfDay(parts, context, isFuture);
        if (parts.Month.IsGiven) return OfMonth(parts, context, isFuture);
        if (parts.Year.IsGiven || parts.Months.First > 0) return OfYear(parts, context);
        // A part of the day or a time alone goes on with the day that was named last.
        return context.LastDay is { } last ? ResolvedDate.Day(last, DateAnchor.Context) : ResolvedDate.Day(context.Today, DateAnchor.Publication);
    }

    private static ResolvedDate Vague(int days, in DateContext context) =>
        context.Today is { } today ? new(today.PlusDays(-days), today, DatePrecision.Vague, DateAnchor.Publication) : new(null, null, DatePrecision.Vague, DateAnchor.Publication);

    private static ResolvedDate OfWeek(in DateParts parts, in DateContext context, bool isFuture)
    {
        if (context.Today is not { } today) return ResolvedDate.Day(null, DateAnchor.Publication);
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        if (parts.Week is { } week)
        {
            monday = monday.PlusWeeks(week);
            return parts.Weekday > 0 ? ResolvedDate.Day(monday.PlusDays(parts.Weekday - 1), DateAnchor.Publication) : new(monday, monday.PlusDays(6), DatePrecision.Day, DateAnchor.Publication);
        }
        var day = monday.PlusDays(parts.Weekday - 1);
        if (day > today && !isFuture) day = day.PlusWeeks(-1);
        else if (day < today && isFuture) day = day.PlusWeeks(1);
        return ResolvedDate.Day(day, DateAnchor.Publication);
    }

    private static ResolvedDate OfDay(in DateParts parts, in DateContext context, bool isFuture)
    {
        if (parts.Day.Given == DateGiven.FromPublication) return ResolvedDate.Day(context.Today?.PlusDays(parts.Day.Value), DateAnchor.Publication);
        if (parts.Day.Given == DateGiven.FromContext)
        {
            var day = context.LastDay ?? context.Today;
            return ResolvedDate.Day(day?.PlusDays(parts.Day.Value), context.LastDay is null ? DateAnchor.Publication : DateAnchor.Context);
        }
        if (!parts.Month.IsGiven) return OfDayAlone(parts.Day.Value, context, isFuture);
        if (!parts.Year.IsGiven && parts.Month.Given == DateGiven.Written) return OfMonthAndDay(parts, context, isFuture);
        var (month, anchor) = FirstOfMonth(parts, context, isFuture);
        return ResolvedDate.Day(month is { } first ? Calendar.Make(first.Year, first.Month, parts.Day.Value) : null, anchor);
    }

    private static ResolvedDate OfDayAlone(int day, in DateContext context, bool isFuture)
    {
        if (context.SentenceDay is { } before && before.Day < day && Calendar.Make(before.Year, before.Month, day) is { } next) return ResolvedDate.Day(next, DateAnchor.Context);
        if (context.Today is { } today) return ResolvedDate.Day(Calendar.NearestDay(today, day, isFuture), DateAnchor.Publication);
        return ResolvedDate.Day(context.LastDay is { } last ? Calendar.NearestDay(last, day, isFuture) : null, DateAnchor.Context);
    }

    private static ResolvedDate OfMonthAndDay(in DateParts parts, in DateContext context, bool isFuture)
    {
        var (month, day) = (parts.Month.Value, parts.Day.Value);
        if (context.SentenceYear is { } year) return ResolvedDate.Day(Calendar.Make(year, month, day), DateAnchor.Context);
        if (context.Today is { } today) return ResolvedDate.Day(Calendar.NearestYear(today, month, day, isFuture), DateAnchor.Publication);
        return ResolvedDate.Day(context.ContentYear is { } content ? Calendar.Make(content, month, day) : null, DateAnchor.Content);
    }

    private static ResolvedDate OfMonth(in DateParts parts, in DateContext context, bool isFuture)
    {
        var (month, anchor) = FirstOfMonth(parts, context, isFuture);
        if (month is not { } first) return new(null, null, parts.IsEdge ? DatePrecision.Vague : DatePrecision.Month, anchor);
        var length = CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month);
        if (parts.Days.First == 0) return new(first, first.PlusDays(length - 1), DatePrecision.Month, anchor);
        return new(first.PlusDays(parts.Days.First - 1), first.PlusDays(Math.Min(parts.Days.Last, length) - 1), parts.IsEdge ? DatePrecision.Vague : DatePrecision.Day, anchor);
    }

    private static (LocalDate? First, DateAnchor Anchor) FirstOfMonth(in DateParts parts, in DateContext context, bool isFuture)
    {
        var basis = parts.Month.Given == DateGiven.FromContext ? context.LastDay : context.Today;
        if (parts.Month.Given != DateGiven.Written)
        {
            if (basis is not { } known) return (null, DateAnchor.Publication);
            var month = new LocalDate(known.Year, known.Month, 1).PlusMonths(parts.Month.Value);
            var (given, yearAnchor) = parts.Year.IsGiven ? YearOf(parts.Year, context) : (month.Year, DateAnchor.Publication);
            return given is { } year ? (new LocalDate(year, month.Month, 1), parts.Month.Given == DateGiven.FromContext ? DateAnchor.Context : yearAnchor) : (null, yearAnchor);
        }
        if (parts.Year.IsGiven)
        {
            var (year, anchor) = YearOf(parts.Year, context);
            return (year is { } written ? Calendar.Make(written, parts.Month.Value, 1) : null, anchor);
        }
        if (context.SentenceYear is { } before) return (new LocalDate(before, parts.Month.Value, 1), DateAnchor.Context);
        if (context.Today is { } today) return (Calendar.NearestMonth(today, parts.Month.Value, isFuture), DateAnchor.Publication);
        return (context.ContentYear is { } content ? new LocalDate(content, parts.Month.Value, 1) : null, DateAnchor.Content);
    }

    private static ResolvedDate OfYear(in DateParts parts, in DateContext context)
    {
        var (year, anchor) = parts.Year.IsGiven ? YearOf(parts.Year, context) : (context.SentenceYear ?? context.Year, context.SentenceYear is null ? DateAnchor.Publication : DateAnchor.Context);
        var precision = parts.IsEdge ? DatePrecision.Vague : parts.Months.First > 0 ? DatePrecision.PartOfYear : DatePrecision.Year;
        if (year is not (>= 1 and <= 9998)) return new(null, null, precision, anchor);
        if (parts.Months.First == 0) return new(new LocalDate(year.Value, 1, 1), new LocalDate(Math.Max(year.Value, parts.LastYear), 12, 31), precision, anchor);
        var lastYear = parts.Months.Last < parts.Months.First ? year.Value + 1 : year.Value;
        return new(new LocalDate(year.Value, parts.Months.First, 1), new LocalDate(lastYear, parts.Months.Last, CalendarSystem.Iso.GetDaysInMonth(lastYear, parts.Months.Last)), precision, anchor);
    }

    private static (int? Year, DateAnchor Anchor) YearOf(DateUnit unit, in DateContext context) => unit.Given switch
    {
        DateGiven.Written => (unit.Value, DateAnchor.Written),
        DateGiven.FromPublication => (context.Year + unit.Value, context.Today is null ? DateAnchor.Content : DateAnchor.Publication),
        _ => ((context.SentenceYear ?? context.LastDay?.Year) + unit.Value, DateAnchor.Context),
    };
}
