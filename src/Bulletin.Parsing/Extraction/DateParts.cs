using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Extraction;

/// <summary>How a unit of a date is given.</summary>
internal enum DateGiven
{
    /// <summary>Not at all.</summary>
    No,

    /// <summary>As its number: 3月.</summary>
    Written,

    /// <summary>Counted from the day of publication: 上月.</summary>
    FromPublication,

    /// <summary>Counted from the date before: 次日.</summary>
    FromContext,
}

/// <summary>One unit of a date as printed.</summary>
/// <param name="Given">How it is given.</param>
/// <param name="Value">Its number, or the offset.</param>
internal readonly record struct DateUnit(DateGiven Given, int Value)
{
    /// <summary>True when the text says anything about the unit.</summary>
    public bool IsGiven => Given != DateGiven.No;

    /// <summary>The unit as its number.</summary>
    public static DateUnit Written(int value) => new(DateGiven.Written, value);
}

/// <summary>One date as printed, before anything is known about its context. Filled in place, as it is too large to be copied for every part.</summary>
internal record struct DateParts
{
    /// <summary>The year; the first of several when <see cref="LastYear"/> is set.</summary>
    public DateUnit Year { get; set; }

    /// <summary>Last year of a decade or plan, or 0.</summary>
    public int LastYear { get; set; }

    /// <summary>The month.</summary>
    public DateUnit Month { get; set; }

    /// <summary>First and last month of a part of the year; zeros for none. The last is less than the first when it lies in the next year.</summary>
    public (int First, int Last) Months { get; set; }

    /// <summary>The day.</summary>
    public DateUnit Day { get; set; }

    /// <summary>First and last day of a part of the month; zeros for none.</summary>
    public (int First, int Last) Days { get; set; }

    /// <summary>Weeks from the week of publication, or null.</summary>
    public int? Week { get; set; }

    /// <summary>Day of the week from 1 (Monday) to 7, or 0.</summary>
    public int Weekday { get; set; }

    /// <summary>How many days before publication a vague word reaches back, or 0.</summary>
    public int VagueDays { get; set; }

    /// <summary>True for the likely but not stated edges of a year or month: 年初, 月底.</summary>
    public bool IsEdge { get; set; }

    /// <summary>Part of the day, or null.</summary>
    public DayPart? DayPart { get; set; }

    /// <summary>Clock time, or null.</summary>
    public LocalTime? Time { get; set; }

    /// <summary>True when a day, month, year or vague time is given, not only a part of the day or a clock time.</summary>
    public readonly bool HasDate => HasDay || Year.IsGiven || Month.IsGiven || Months.First > 0 || Days.First > 0 || VagueDays > 0;

    /// <summary>True when a day, or a week, is given.</summary>
    public readonly bool HasDay => Day.IsGiven || Week is not null || Weekday > 0;
}
