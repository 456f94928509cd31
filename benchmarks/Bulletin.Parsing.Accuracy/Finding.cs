namespace Bulletin.Parsing.Accuracy;

/// <summary>One fact of one run: what was found, missed or wrong, and where.</summary>
/// <param name="Kind">Kind of fact, as in the report (<c>persons</c>).</param>
/// <param name="Where">File, with the number of the gold article behind <c>#</c> when there is one.</param>
/// <param name="Verdict">How it stands to the gold.</param>
/// <param name="Fact">The fact in the form in which it is compared.</param>
public sealed record Finding(string Kind, string Where, Verdict Verdict, string Fact)
{
    /// <summary>Headline of the article; empty when it has none.</summary>
    public string Headline { get; init; } = string.Empty;

    /// <summary>The sentence that the fact stands in; empty when it stands in none.</summary>
    public string Sentence { get; init; } = string.Empty;

    /// <summary>Id of the rule that found it; empty for what was missed and where no rule is recorded.</summary>
    public string Rule { get; init; } = string.Empty;
}
