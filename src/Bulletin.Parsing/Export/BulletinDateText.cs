using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Export;

/// <summary>Dates as ISO 8601 text: one day, an interval <c>2024-03-01/2024-03-07</c>, open ends as <c>..</c>.</summary>
internal static class BulletinDateText
{
    public static string Of(BulletinDate date) => date.Start == date.End ? Day(date.Start) : $"{Day(date.Start)}/{Day(date.End)}";

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "..";
}
