namespace Bulletin.Parsing.Reading;

/// <summary>Tells web pages from plain text and Markdown, which may hold single tags.</summary>
internal static class HtmlSign
{
    /// <summary>So many characters tell.</summary>
    public const int SampleLength = 4096;

    // Markdown made from web pages keeps bold marks and breaks; a piece of a page has elements with classes and addresses.
    private const int LeastAttributes = 3;

    /// <summary>True when <paramref name="text"/> begins as a web page or a piece of one does.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, SampleLength)].TrimStart("\uFEFF \t\r\n");
        while (head.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = head.IndexOf("-->", StringComparison.Ordinal);
            if (end < 0) return false;
            head = head[(end + 3)..].TrimStart();
        }
        if (head.Length < 3 || head[0] != '<') return false;
        foreach (var start in (ReadOnlySpan<string>)["<!doctype", "<html", "<head", "<body", "<meta", "<title", "<?xml", "<plaintext"])
            if (head.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        return char.IsAsciiLetter(head[1]) && AttributesIn(head) >= LeastAttributes;
    }

    private static int AttributesIn(ReadOnlySpan<char> head) =>
        Count(head, " class=") + Count(head, " href=") + Count(head, " id=") + Count(head, " style=");

    private static int Count(ReadOnlySpan<char> head, string attribute)
    {
        var count = 0;
        for (var at = head.IndexOf(attribute, StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf(attribute, StringComparison.OrdinalIgnoreCase))
        {
            count++;
            head = head[(at + attribute.Length)..];
        }
        return count;
    }
}
