namespace Bulletin.Parsing.Cli.View;

/// <summary>What each rule goes by, in words: the table of <c>docs/evidence.md</c>, which a test keeps complete.</summary>
internal static class RuleDescriptions
{
    /// <summary>The rows <c>| `rule` | words |</c> of <paramref name="page"/>.</summary>
    public static SortedDictionary<string, string> Read(string page)
    {
        var descriptions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in page.Split('\n'))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 4 && cells[1].StartsWith('`')) descriptions[cells[1].Trim('`')] = cells[2];
        }
        return descriptions;
    }
}
