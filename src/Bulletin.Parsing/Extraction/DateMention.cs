using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>On which side of its date a mention is open.</summary>
internal enum DateBound
{
    /// <summary>On none.</summary>
    None,

    /// <summary>It begins there: 3月5日以来.</summary>
    Since,

    /// <summary>It ends there: 6月30日前.</summary>
    Until,
}

/// <summary>A date or range in an article's text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last.</param>
/// <param name="From">The date, or the first of a range.</param>
internal readonly record struct DateMention(int Start, int End, DateParts From) : IPlaced
{
    /// <summary>The last date of a range, or null.</summary>
    public DateParts? To { get; init; }

    /// <summary>The side on which it is open.</summary>
    public DateBound Bound { get; init; }

    /// <summary>True when the words before say that it is still to come: 将于, 定于.</summary>
    public bool IsFuture { get; init; }

    /// <summary>True when the text says 当地时间.</summary>
    public bool IsLocalTime { get; init; }
}
