namespace Bulletin.Parsing.Accuracy;

/// <summary>What changed between two runs over the same folder.</summary>
public enum Change
{
    /// <summary>Missed before, found now.</summary>
    Gained,

    /// <summary>Found before, missed now.</summary>
    Lost,

    /// <summary>Wrong now, not found before.</summary>
    WrongAdded,

    /// <summary>Wrong before, not found now.</summary>
    WrongRemoved,

    /// <summary>Found now, not before, where there is no gold.</summary>
    Added,

    /// <summary>Found before, not now, where there is no gold.</summary>
    Removed,
}

/// <summary>Compares two runs, fact by fact. The same fact may stand in one place several times; then the numbers are compared.</summary>
/// <remarks>A fact that only one of the two golds holds is no change of the parser.</remarks>
public static class FindingComparison
{
    /// <summary>The changes from <paramref name="before"/> to <paramref name="now"/>; each with the finding of the run that found the fact.</summary>
    public static IReadOnlyList<(Change Change, Finding Finding)> Compare(IEnumerable<Finding> before, IEnumerable<Finding> now)
    {
        var changes = new List<(Change, Finding)>();
        var old = before.ToLookup(Key);
        var current = now.ToLookup(Key);
        foreach (var key in old.Concat(current).Select(group => group.Key).Distinct())
        {
            var was = old[key].ToLookup(finding => finding.Verdict);
            var isNow = current[key].ToLookup(finding => finding.Verdict);
            Add(Change.Gained, isNow[Verdict.Right], Math.Min(More(isNow, was, Verdict.Right), More(was, isNow, Verdict.Missed)));
            Add(Change.Lost, was[Verdict.Right], Math.Min(More(was, isNow, Verdict.Right), More(isNow, was, Verdict.Missed)));
            Add(Change.WrongAdded, isNow[Verdict.Wrong], More(isNow, was, Verdict.Wrong));
            Add(Change.WrongRemoved, was[Verdict.Wrong], More(was, isNow, Verdict.Wrong));
            Add(Change.Added, isNow[Verdict.Found], More(isNow, was, Verdict.Found));
            Add(Change.Removed, was[Verdict.Found], More(was, isNow, Verdict.Found));
        }
        return changes;

        // Which of several equal facts came or went cannot be said; the last stand for it.
        void Add(Change change, IEnumerable<Finding> findings, int count) => changes.AddRange(findings.Reverse().Take(count).Reverse().Select(finding => (change, finding)));
    }

    private static (string Kind, string Where, string Fact) Key(Finding finding) => (finding.Kind, finding.Where, finding.Fact);

    private static int More(ILookup<Verdict, Finding> a, ILookup<Verdict, Finding> b, Verdict verdict) => a[verdict].Count() - b[verdict].Count();
}
