using System.Buffers;
using System.Globalization;

namespace Bulletin.Parsing.Html;

/// <summary>How large a line is set, where its elements say so themselves: <c>font size="5"</c>, <c>style="font-size:22px"</c>.</summary>
/// <remarks>Style sheets are not read: what a page links to is not at hand.</remarks>
internal static class TypeSize
{
    private const int LongestStyle = 512;

    // CSS pixels for 1pt, and for the seven sizes of the element "font" (HTML, 15.3.6).
    private const double Point = 4.0 / 3;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly int[] FontSizes = [10, 13, 16, 18, 24, 32, 48];

    /// <summary>The size in pixels; 0 when nothing says it.</summary>
    public static int Of(PageText page, int line)
    {
        var block = page.Lines[line].Block;
        for (var node = page.Tree[page.Lines[line].Node].Parent; node >= block; node = page.Tree[node].Parent)
        {
            if (page.Tree[node].Name == "font" && page.Tree.Attribute(node, "size") is { } font && int.TryParse(font, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is > 0 and <= 7) return FontSizes[size - 1];
            if (page.Tree.Attribute(node, "style") is { Length: <= LongestStyle } style && InStyle(style) is var pixels and > 0) return pixels;
        }
        return 0;
    }

    private static int InStyle(ReadOnlySpan<char> style)
    {
        var at = style.IndexOf("font-size:", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return 0;
        var value = style[(at + "font-size:".Length)..].TrimStart();
        var end = value.IndexOfAnyExcept(Digits);
        if (end <= 0 || !double.TryParse(value[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return 0;
        return value[end..].StartsWith("px", StringComparison.OrdinalIgnoreCase) ? (int)number : value[end..].StartsWith("pt", StringComparison.OrdinalIgnoreCase) ? (int)(number * Point) : 0;
    }
}
