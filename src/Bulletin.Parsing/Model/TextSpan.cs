namespace Bulletin.Parsing.Model;

/// <summary>A half-open range <c>[Start, End)</c> of one text, in UTF-16 code units.</summary>
/// <remarks>
/// The text is always <see cref="BulletinIssue.Text"/>: the input as given for plain text. A span never refers to a
/// normalised copy, so <c>issue.Text[span.Start..span.End]</c> is what the source prints.
/// </remarks>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="End">Index after the last code unit; equal to <paramref name="Start"/> for an empty span.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>True when the span holds no code unit.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>True when <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>Orders spans by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>The span as <c>start..end</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");
}
