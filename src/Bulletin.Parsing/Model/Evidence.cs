namespace Bulletin.Parsing.Model;

/// <summary>Why a fact is stated: the characters it came from and the rule that read them.</summary>
public sealed record Evidence
{
    /// <summary>The characters that the fact rests on, in <see cref="BulletinIssue.Text"/>.</summary>
    public ValueList<TextSpan> Spans { get; init; }

    /// <summary>Stable id of the rule, for example <c>person.title-before</c>; the ids are listed in <c>docs/evidence.md</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// Between 0 and 1: a share of right findings that the rule most likely exceeds, from the bulletins that it was measured on (the lower end of a 95 % interval). It is the
    /// same for every finding of the rule. Null when the rule was not measured or found too seldom.
    /// </summary>
    public double? Confidence { get; init; }
}
