using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>A label set wide at the start of a line: <c>记　　者：王五</c>, <c>来      源:…</c>.</summary>
internal static class SpacedLabel
{
    private const int LongestLabel = 16;
    private const int MostCharacters = 4;

    /// <summary>How many characters the label has with its colon; 0 when the line begins with none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        var (count, hasSpace) = (0, false);
        for (var i = 0; i < line.Length && i < LongestLabel; i++)
        {
            if (line[i] is ':' or '：') return hasSpace && count is >= 2 and <= MostCharacters ? i + 1 : 0;
            if (CharacterClass.IsSpace(line[i])) hasSpace = true;
            // Every character stands apart: 云川 日报: is no such label.
            else if (!CharacterClass.IsHan(line[i]) || (i > 0 && !CharacterClass.IsSpace(line[i - 1]))) return 0;
            else count++;
        }
        return 0;
    }

    /// <summary>The line with its label set close.</summary>
    public static string Collapsed(ReadOnlySpan<char> line)
    {
        var label = Length(line);
        Span<char> close = stackalloc char[LongestLabel];
        var length = 0;
        foreach (var c in line[..label]) if (!CharacterClass.IsSpace(c)) close[length++] = c;
        return string.Concat(close[..length], line[label..]);
    }
}
