namespace Bulletin.Parsing.Html;

/// <summary>The comment in which Founder's publishing system writes the layers of an article.</summary>
/// <remarks><c>&lt;!--enpproperty &lt;articleid&gt;1&lt;/articleid&gt;&lt;title&gt;…&lt;/title&gt;…/enpproperty--&gt;</c>; older pages leave out the end tags.</remarks>
internal static class PropertyComment
{
    // A page has about fifteen properties; a comment that is longer is none of Founder's.
    private const int MostProperties = 64;
    private const int LongestComment = 32 * 1024;

    /// <summary>Name of the element that stands for such a comment in a <see cref="PageTree"/>.</summary>
    public const string ElementName = "enpproperty";

    /// <summary>True when <paramref name="comment"/> holds properties.</summary>
    public static bool IsOne(string comment) => comment.Length <= LongestComment && comment.AsSpan().TrimStart().StartsWith(ElementName, StringComparison.Ordinal);

    /// <summary>The properties in the order written; a line break inside a value is a line feed.</summary>
    public static IEnumerable<(string Name, string Value)> Read(string comment)
    {
        var position = 0;
        for (var count = 0; count < MostProperties && NextName(comment, position) is { } name; count++)
        {
            var end = EndOfValue(comment, name.Name, name.End);
            yield return (name.Name, WithoutTags(comment[name.End..end]));
            position = end;
        }
    }

    private static (string Name, int End)? NextName(string text, int start)
    {
        for (var open = text.IndexOf('<', start); open >= 0; open = text.IndexOf('<', open + 1))
        {
            var end = open + 1;
            while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '-')) end++;
            if (end > open + 3 && end < text.Length && text[end] == '>') return (text[(open + 1)..end].ToLowerInvariant(), end + 1);
        }
        return null;
    }

    // The value ends at its end tag, or where the next property begins.
    private static int EndOfValue(string text, string name, int start)
    {
        var close = text.IndexOf($"</{name}>", start, StringComparison.OrdinalIgnoreCase);
        if (close >= 0) return close;
        var next = NextName(text, start) is { } following ? following.End - following.Name.Length - 2 : text.Length;
        var end = text.IndexOf("/" + ElementName, start, StringComparison.Ordinal);
        return end >= 0 ? Math.Min(end, next) : next;
    }

    private static string WithoutTags(string value)
    {
        if (!value.Contains('<', StringComparison.Ordinal)) return System.Net.WebUtility.HtmlDecode(value.Trim());
        var result = new System.Text.StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var close = value[i] == '<' ? value.IndexOf('>', i) : -1;
            if (close < 0)
            {
                result.Append(value[i]);
                continue;
            }
            if (value.AsSpan(i + 1).StartsWith("br", StringComparison.OrdinalIgnoreCase) || value.AsSpan(i + 1).StartsWith("/p", StringComparison.OrdinalIgnoreCase)) result.Append('\n');
            i = close;
        }
        return System.Net.WebUtility.HtmlDecode(result.ToString().Trim());
    }
}
