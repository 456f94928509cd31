using System.Globalization;

namespace Bulletin.Parsing.Accuracy;

/// <summary>How often each rule was right over gold: of the entries that it found first, the share that the gold holds.</summary>
/// <remarks>Entries that the gold calls optional count for neither side.</remarks>
public static class RulePrecision
{
    // Positions as one stand for both ways of comparing them.
    private static readonly string[] Kinds = ["persons", "positions (org + title as one)", "roles", "organizations", "documents", "agenda"];

    /// <summary>Rule, right and wrong entries, by rule.</summary>
    public static IEnumerable<(string Rule, int Right, int Wrong)> Of(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Rule.Length > 0 && Kinds.Contains(finding.Kind, StringComparer.Ordinal))
            .GroupBy(finding => finding.Rule, finding => finding.Verdict, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => (rule.Key, rule.Count(verdict => verdict == Verdict.Right), rule.Count(verdict => verdict == Verdict.Wrong)));

    /// <summary>Writes the table that the library takes <c>Evidence.Confidence</c> from.</summary>
    public static void Save(string file, IEnumerable<Finding> findings)
    {
        var rows = Of(findings).Select(record => string.Create(CultureInfo.InvariantCulture, $"{record.Rule}\t{record.Rule[..record.Rule.IndexOf('.', StringComparison.Ordinal)]}\t{record.Right}\t{record.Wrong}\n"));
        File.WriteAllText(file, string.Concat(rows.Order(StringComparer.Ordinal).Prepend("word\tkind\tright\twrong\n")));
    }
}
