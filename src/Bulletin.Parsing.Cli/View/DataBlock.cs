using System.Globalization;

namespace Bulletin.Parsing.Cli.View;

/// <summary>JSON inside a page, in a script element that is no script.</summary>
/// <remarks>
/// In JSON the characters of <see cref="Escaped"/> stand in strings only, so that their escapes mean the same. Without them no text of a bulletin can end
/// the element (<c>&lt;/script&gt;</c>), begin a comment in it (<c>&lt;!--</c>), or be read as an end of line.
/// </remarks>
internal static class DataBlock
{
    private const string Escaped = "<>&\u2028\u2029";

    /// <summary>Writes <paramref name="json"/> as the block <paramref name="id"/>.</summary>
    public static void Write(TextWriter writer, string id, string json)
    {
        writer.Write($"<script type=\"application/json\" id=\"{id}\">");
        var rest = json.AsSpan();
        for (var next = rest.IndexOfAny(Escaped); next >= 0; next = rest.IndexOfAny(Escaped))
        {
            writer.Write(rest[..next]);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)rest[next]:X4}"));
            rest = rest[(next + 1)..];
        }
        writer.Write(rest);
        writer.Write("</script>\n");
    }
}
