namespace Bulletin.Parsing.Model;

/// <summary>Why a fact is stated: the characters it came from and the rule that read them.</summary>
public sealed record Evidence
{
    /// <summary>The characters that the fact rests on, in <see cref="BulletinIssue.Text"/>.</summary>
    public ValueList<TextSpan> Spans { get; init; }

    /// <summary>Stable id of the rule, for example <c>person.title-before</c>; the ids are listed in <c>docs/evidence.md</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Between 0 and 1 where the rule chose among several readings; null where there was no choice.</summary>
    public double? Confidence { get; init; }
}
