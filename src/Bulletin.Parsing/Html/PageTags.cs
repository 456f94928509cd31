using System.Collections.Frozen;

namespace Bulletin.Parsing.Html;

/// <summary>What the name of an element means for reading.</summary>
[Flags]
internal enum TagTraits : byte
{
    None = 0,

    /// <summary>The element and all that it holds are not printed as text.</summary>
    Hidden = 1,

    /// <summary>A line ends before and after the element.</summary>
    Block = 2,

    /// <summary>The element sets text bold.</summary>
    Strong = 4,

    /// <summary>The element is a link.</summary>
    Link = 8,

    /// <summary>A line ends here: <c>br</c>, <c>hr</c>.</summary>
    Break = 16,

    /// <summary>An image.</summary>
    Image = 32,

    /// <summary>Line breaks of the markup are printed.</summary>
    Preformatted = 64,
}

/// <summary>The traits of elements by name.</summary>
internal static class PageTags
{
    private static readonly FrozenDictionary<string, TagTraits> Traits = new (TagTraits Traits, string[] Names)[]
    {
        (TagTraits.Hidden, ["script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas", "select", "option", "textarea", "button", "input", "noframes", "xmp"]),
        (TagTraits.Block,
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
            "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ]),
        (TagTraits.Block | TagTraits.Preformatted, ["pre"]),
        (TagTraits.Block | TagTraits.Strong, ["h1", "h2", "h3", "h4", "h5", "h6"]),
        (TagTraits.Strong, ["b", "strong"]),
        (TagTraits.Link, ["a"]),
        (TagTraits.Break, ["br", "hr"]),
        (TagTraits.Image, ["img"]),
    }.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(name, row.Traits))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The traits of the element <paramref name="name"/>. Founder's own tags hold whole layers, so they are blocks.</summary>
    public static TagTraits Of(string name) =>
        Traits.TryGetValue(name, out var traits) ? traits : name.StartsWith("founder-", StringComparison.Ordinal) ? TagTraits.Block : TagTraits.None;

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}
