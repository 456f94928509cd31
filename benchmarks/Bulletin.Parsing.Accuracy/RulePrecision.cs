namespace Bulletin.Parsing.Accuracy;

/// <summary>How often each rule was right over a gold folder: of the entries that it found first, the share that the gold holds.</summary>
/// <remarks>Entries that the gold calls optional count for neither side.</remarks>
public static class RulePrecision
{
    // Positions as one stand for both ways of comparing them.
    private static readonly string[] Kinds = ["persons", "positions (org + title as one)", "organizations", "documents"];

    /// <summary>Rule, right and wrong entries, by rule.</summary>
    public static IEnumerable<(string Rule, int Right, int Wrong)> Of(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Rule.Length > 0 && Kinds.Contains(finding.Kind, StringComparer.Ordinal))
            .GroupBy(finding => finding.Rule, finding => finding.Verdict, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => (rule.Key, rule.Count(verdict => verdict == Verdict.Right), rule.Count(verdict => verdict == Verdict.Wrong)));
}
