using System.Globalization;

namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>Sizes as 10M or 1G, decimal as the tables give them.</summary>
internal static class Sizes
{
    public static long? Parse(string text)
    {
        if (text.Length < 2) return null;
        var unit = char.ToUpperInvariant(text[^1]) switch { 'K' => 1_000L, 'M' => 1_000_000L, 'G' => 1_000_000_000L, _ => 0L };
        return unit > 0 && long.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number * unit : null;
    }
}
