using NodaTime;

namespace Bulletin.Parsing.Model;

/// <summary>Parts of the day that bulletins name.</summary>
public enum DayPart
{
    /// <summary>凌晨.</summary>
    EarlyMorning,

    /// <summary>上午, 早上.</summary>
    Morning,

    /// <summary>中午.</summary>
    Noon,

    /// <summary>下午.</summary>
    Afternoon,

    /// <summary>傍晚, 晚上.</summary>
    Evening,

    /// <summary>深夜, 夜间.</summary>
    Night,
}

/// <summary>How exact a date is.</summary>
public enum DatePrecision
{
    /// <summary>One day or an exact range of days.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season, a quarter or another part of a year in whole months.</summary>
    PartOfYear,

    /// <summary>A year or several.</summary>
    Year,

    /// <summary>Vague (近日, 日前, 年底): the interval is the likely one, not a statement.</summary>
    Vague,
}

/// <summary>What a date was resolved against.</summary>
public enum DateAnchor
{
    /// <summary>Nothing: the text gives the date whole.</summary>
    Written,

    /// <summary>The day of publication.</summary>
    Publication,

    /// <summary>Another date of the text.</summary>
    Context,

    /// <summary>The years that the content mentions.</summary>
    Content,
}

/// <summary>A date or range of dates that the text states, resolved.</summary>
/// <param name="Text">As printed (<c>3月7日下午</c>).</param>
/// <param name="Precision">How exact it is.</param>
public sealed record BulletinDate(string Text, DatePrecision Precision)
{
    /// <summary>First day; null when it cannot be resolved and for what has only an end (6月30日前).</summary>
    public LocalDate? Start { get; init; }

    /// <summary>Last day, inclusive; equal to <see cref="Start"/> for one day; null when it cannot be resolved and for what has only a beginning (今年以来).</summary>
    public LocalDate? End { get; init; }

    /// <summary>Part of the day, or null.</summary>
    public DayPart? DayPart { get; init; }

    /// <summary>Clock time on <see cref="Start"/>, or null.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Clock time on <see cref="End"/> when a range of times is given, or null.</summary>
    public LocalTime? EndTime { get; init; }

    /// <summary>True when the text says that the time is that of the place (当地时间).</summary>
    public bool IsLocalTime { get; init; }

    /// <summary>What it was resolved against.</summary>
    public DateAnchor Anchor { get; init; }

    /// <summary>Where it stands.</summary>
    public ValueList<TextSpan> Spans { get; init; }

    /// <summary>Stable id of the rule that found it, listed in <c>docs/evidence.md</c>.</summary>
    public required string Rule { get; init; }
}
