namespace Bulletin.Parsing.Reading;

/// <summary>The few names of HTML that remain in Markdown made from web pages.</summary>
internal static class HtmlTagNames
{
    /// <summary>True for tags that set text bold.</summary>
    public static bool IsStrong(ReadOnlySpan<char> name) =>
        name.Equals("strong", StringComparison.OrdinalIgnoreCase) || name.Equals("b", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for tags at which a paragraph ends or begins.</summary>
    public static bool EndsBlock(ReadOnlySpan<char> name)
    {
        foreach (var block in (ReadOnlySpan<string>)["p", "br", "div", "li", "ul", "ol", "tr", "td", "table", "tbody", "section", "article", "center", "blockquote", "hr", "h1", "h2", "h3", "h4", "h5", "h6"])
            if (name.Equals(block, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
