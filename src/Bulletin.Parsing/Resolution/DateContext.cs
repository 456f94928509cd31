using NodaTime;

namespace Bulletin.Parsing.Resolution;

/// <summary>What is known when a date is resolved.</summary>
internal struct DateContext
{
    /// <summary>The year that the content implies when the day of publication is not known, or null.</summary>
    public int? ContentYear { get; init; }

    /// <summary>The day that 今天 means: that of the dateline, or of publication.</summary>
    public LocalDate? Today { get; set; }

    /// <summary>The last day that the text named, or null.</summary>
    public LocalDate? LastDay { get; set; }

    /// <summary>The year that was written out before in the same sentence, or null.</summary>
    public int? SentenceYear { get; set; }

    /// <summary>The day that was named before in the same sentence, or null.</summary>
    public LocalDate? SentenceDay { get; set; }

    /// <summary>The year that publication or content gives, or null.</summary>
    public readonly int? Year => Today?.Year ?? ContentYear;
}
