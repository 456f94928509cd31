namespace Bulletin.Parsing.Accuracy;

/// <summary>The ratio of Ratcliff and Obershelp (1988), as Python's difflib computes it for texts below 200 characters.</summary>
internal static class SequenceSimilarity
{
    /// <summary>Twice the matching characters by all characters, 0 to 1.</summary>
    public static double Ratio(string a, string b) => a.Length + b.Length == 0 ? 1 : 2.0 * Matching(a, b) / (a.Length + b.Length);

    private static int Matching(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        int bestA = 0, bestB = 0, best = 0;
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                current[j + 1] = a[i] == b[j] ? previous[j] + 1 : 0;
                if (current[j + 1] > best) (best, bestA, bestB) = (current[j + 1], i - current[j + 1] + 1, j - current[j + 1] + 1);
            }
            (previous, current) = (current, previous);
        }
        return best == 0 ? 0 : best + Matching(a[..bestA], b[..bestB]) + Matching(a[(bestA + best)..], b[(bestB + best)..]);
    }
}
