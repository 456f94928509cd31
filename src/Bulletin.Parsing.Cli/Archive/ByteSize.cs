using System.Globalization;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>Numbers of bytes as people write them: 64K, 16M, 1G.</summary>
internal static class ByteSize
{
    /// <summary>The number, or null when <paramref name="text"/> is none above 0.</summary>
    public static long? Parse(string text)
    {
        var unit = text.Length == 0 ? 0 : char.ToUpperInvariant(text[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        var digits = unit == 0 ? text : text[..^1];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= int.MaxValue ? number << unit : null;
    }
}
