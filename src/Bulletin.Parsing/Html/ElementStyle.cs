using AngleSharp.Dom;

namespace Bulletin.Parsing.Html;

/// <summary>What the style that an element bears says of what it holds: that it is hidden, or bold.</summary>
internal static class ElementStyle
{
    /// <summary>True when <paramref name="element"/> with this <paramref name="style"/> prints nothing.</summary>
    public static bool Hides(string style, IElement element) => IsSet(style, "display", ":none") || IsZeroSize(style, element);

    /// <summary>True when this <paramref name="style"/> sets text bold.</summary>
    public static bool IsBold(string style) => IsSet(style, "font-weight", ":bold") || IsSet(style, "font-weight", ":bolder") || IsSet(style, "font-weight", ":700");

    // Letters of no size are set between the words of a text to mark copies of it. Around other elements the size only closes the gaps between them.
    private static bool IsZeroSize(string style, IElement element) =>
        (IsSet(style, "font-size", ":0") || IsSet(style, "font-size", ":0px") || IsSet(style, "font-size", ":0pt")) && element.FirstElementChild is null;

    private static bool IsSet(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var end = style.IndexOf(';', at);
        var set = (end < 0 ? style[(at + property.Length)..] : style[(at + property.Length)..end]).Replace(" ", string.Empty, StringComparison.Ordinal).Replace("!important", string.Empty, StringComparison.OrdinalIgnoreCase);
        return set.Equals(value, StringComparison.OrdinalIgnoreCase);
    }
}
