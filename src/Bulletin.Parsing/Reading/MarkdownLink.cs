namespace Bulletin.Parsing.Reading;

/// <summary>Reads <c>[text](address)</c>.</summary>
internal static class MarkdownLink
{
    /// <summary>Length of the link that <paramref name="text"/> begins with, or 0.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        // Longer texts and addresses do not occur; the limits keep unclosed brackets linear.
        if (text.IsEmpty || text[0] != '[') return 0;
        var closing = text[..Math.Min(text.Length, 400)].IndexOf(']');
        if (closing < 0 || closing + 1 >= text.Length || text[closing + 1] != '(') return 0;
        var rest = text[(closing + 1)..];
        var end = rest[..Math.Min(rest.Length, 1000)].IndexOf(')');
        return end < 0 ? 0 : closing + 1 + end + 1;
    }

    /// <summary>The address, when <paramref name="line"/> is one link and nothing else; else null.</summary>
    public static string? AddressOfWhole(ReadOnlySpan<char> line)
    {
        if (Length(line) != line.Length || line.IsEmpty) return null;
        var opening = line.IndexOf('(');
        return line[(opening + 1)..^1].Trim().ToString();
    }
}
