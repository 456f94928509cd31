using AngleSharp.Dom;

namespace Bulletin.Parsing.Html;

/// <summary>Whether the style that an element bears hides what it holds.</summary>
internal static class ElementStyle
{
    /// <summary>True when <paramref name="element"/> with this <paramref name="style"/> prints nothing.</summary>
    public static bool Hides(string style, IElement element) => IsSet(style, "display", ":none") || IsZeroSize(style, element);

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
