using System.Collections.Frozen;

namespace Bulletin.Parsing.Html;

/// <summary>What the names of elements mean for reading: what is never printed, what ends a line, what sets bold.</summary>
internal static class PageTags
{
    private static readonly FrozenSet<string> Hidden = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas", "select", "option", "textarea", "button", "input", "noframes", "xmp"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
            "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ],
        StringComparer.Ordinal);

    /// <summary>True when the element and all that it holds are not printed as text.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>True when a line ends before and after the element. Founder's own tags hold whole layers.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name) || name.StartsWith("founder-", StringComparison.Ordinal);

    /// <summary>True when the element sets text bold.</summary>
    public static bool IsStrong(string name) => name is "b" or "strong" || HeadingLevel(name) > 0;

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}
