using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Resolution;

/// <summary>The days that one date as printed means.</summary>
/// <param name="Start">First day, or null when it cannot be told.</param>
/// <param name="End">Last day, or null when it cannot be told.</param>
/// <param name="Precision">How exact it is.</param>
/// <param name="Anchor">What it was resolved against.</param>
internal readonly record struct ResolvedDate(LocalDate? Start, LocalDate? End, DatePrecision Precision, DateAnchor Anchor)
{
    /// <summary>One day.</summary>
    public static ResolvedDate Day(LocalDate? day, DateAnchor anchor) => new(day, day, DatePrecision.Day, anchor);
}
