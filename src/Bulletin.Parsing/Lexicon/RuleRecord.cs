using System.Collections.Frozen;
using System.Globalization;

namespace Bulletin.Parsing.Lexicon;

/// <summary>How often each rule was right over bulletins whose right reading is known; measured by the accuracy program, never set by hand.</summary>
internal static class RuleRecord
{
    public const string TableName = "rule_record.tsv";

    // Rules seen less often say too little.
    private const int LeastFindings = 20;

    // Of the normal distribution: 95 of 100 intervals of this width hold the true share.
    private const double Deviations = 1.96;

    private static readonly FrozenDictionary<string, double> Shares = Load();

    /// <summary>A share of right findings that the rule's true share is most likely above (the lower end of Wilson's 95 % interval); null when it was found too seldom.</summary>
    public static double? LowerBound(string rule) => Shares.TryGetValue(rule, out var share) ? share : null;

    /// <summary>The lower end of the interval for <paramref name="right"/> of <paramref name="all"/>, to two digits.</summary>
    internal static double LowerBound(int right, int all)
    {
        var share = (double)right / all;
        var square = Deviations * Deviations;
        var half = Deviations * Math.Sqrt((share * (1 - share) / all) + (square / (4.0 * all * all)));
        return Math.Round((share + (square / (2 * all)) - half) / (1 + (square / all)), 2);
    }

    private static FrozenDictionary<string, double> Load()
    {
        var table = LexiconTable.Load(TableName);
        return table.Kinds.SelectMany(table.Rows)
            .Select(row => (Rule: row[0], Right: Count(row[2]), All: Count(row[2]) + Count(row[3])))
            .Where(row => row.All >= LeastFindings)
            .ToFrozenDictionary(row => row.Rule, row => LowerBound(row.Right, row.All), StringComparer.Ordinal);
    }

    private static int Count(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
