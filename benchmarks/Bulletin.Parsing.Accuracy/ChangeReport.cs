namespace Bulletin.Parsing.Accuracy;

/// <summary>Prints what changed between two runs, kind by kind, each change with the sentence to judge it by.</summary>
public static class ChangeReport
{
    private static readonly string[] Signs = ["gained", "lost", "wrong, added", "wrong, removed", "added", "removed"];

    /// <summary>Writes <paramref name="changes"/>. Over gold each place is shown; elsewhere the same fact in several places is shown once, with their number.</summary>
    public static void Write(IReadOnlyList<(Change Change, Finding Finding)> changes, TextWriter writer)
    {
        if (changes.Count == 0) writer.WriteLine("No change.");
        foreach (var kind in changes.GroupBy(item => item.Finding.Kind, StringComparer.Ordinal))
        {
            writer.WriteLine();
            writer.WriteLine($"{kind.Key}: {string.Join(", ", kind.GroupBy(item => item.Change).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Signs[(int)group.Key]}"))}");
            foreach (var change in kind.GroupBy(item => item.Change).OrderBy(group => group.Key))
                foreach (var fact in change.GroupBy(item => (item.Finding.Fact, item.Finding.Verdict == Verdict.Found ? string.Empty : item.Finding.Where)))
                    WriteFact(change.Key, fact.First().Finding, fact.Count(), writer);
        }
    }

    private static void WriteFact(Change change, Finding finding, int count, TextWriter writer)
    {
        var times = count > 1 ? $" ({count} times)" : string.Empty;
        var rule = finding.Rule.Length > 0 ? $" [{finding.Rule}]" : string.Empty;
        writer.WriteLine($"  {Signs[(int)change]}: {finding.Fact}{times}{rule}");
        writer.WriteLine($"    {finding.Where} {finding.Headline}".TrimEnd());
        if (finding.Sentence.Length > 0 && finding.Sentence != finding.Headline) writer.WriteLine($"    {finding.Sentence}");
    }
}
