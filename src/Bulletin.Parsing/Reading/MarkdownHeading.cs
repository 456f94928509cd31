namespace Bulletin.Parsing.Reading;

/// <summary>Reads the marks of a Markdown heading.</summary>
internal static class MarkdownHeading
{
    /// <summary>Level 1 to 6 of the heading that <paramref name="line"/> is, or 0; <paramref name="marks"/> is the length of its marks.</summary>
    public static int Level(ReadOnlySpan<char> line, out int marks)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#') level++;
        marks = level;
        // "#话题#" is a topic, not a heading; OCR may lack the space, so Chinese may follow directly.
        if (level is 0 or > 6) return 0;
        return level == 1 && line.Length > 1 && line[1] != ' ' ? 0 : level;
    }
}
