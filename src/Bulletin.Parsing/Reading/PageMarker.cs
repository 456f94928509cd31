using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>The mark of a newspaper page: <c>第A05版:新区在线</c>, <c>01:一版要闻</c>, <c>三版:综合新闻总第512期</c>, <c>第5版(各地传真)</c>.</summary>
/// <param name="Page">The page as printed: <c>A05</c>, <c>01</c>, <c>三</c>.</param>
/// <param name="Name">Its name, or null.</param>
/// <param name="Number">Number of the issue that stands with it, or null.</param>
internal sealed record PageMarker(string Page, string? Name, string? Number)
{
    private const int Longest = 40;

    /// <summary>Reads a line that is a page mark; null when it is not.</summary>
    public static PageMarker? Read(ReadOnlySpan<char> line) => Read(line, line);

    /// <summary>Reads a folded line that is a page mark; page and name are those of the line as <paramref name="printed"/>.</summary>
    public static PageMarker? Read(ReadOnlySpan<char> line, ReadOnlySpan<char> printed)
    {
        if (line.Length is < 2 or > Longest || (!IsPageStart(line[0]) && line[0] is not ('第' or '【' or '['))) return null;
        var i = line[0] is '第' or '【' or '[' ? 1 : 0;
        if (i == 1 && line.Length > 1 && line[1] == '第') i = 2;
        var start = i;
        while (i < line.Length && i - start < 4 && IsPageStart(line[i])) i++;
        var page = printed[start..i];
        if (page.IsEmpty || i >= line.Length) return null;
        if (line[i] == '版') return ReadName(page, line[(i + 1)..], printed[(i + 1)..], mayBeBare: true);
        // "01:一版要闻": digits, a colon, and a name that speaks of a page or is short.
        if (line[i] is not (':' or '：') || page.Length != 2 || !CharacterClass.IsDigit(page[0]) || !CharacterClass.IsDigit(page[1])) return null;
        var rest = line[(i + 1)..].Trim();
        return rest.Length is >= 2 and <= 12 && CharacterClass.IsHan(rest[0]) && !SentenceEnd.IsAt(rest) ? ReadName(page, line[i..], printed[i..], mayBeBare: false) : null;
    }

    private static PageMarker? ReadName(ReadOnlySpan<char> page, ReadOnlySpan<char> behind, ReadOnlySpan<char> printed, bool mayBeBare)
    {
        var rest = behind;
        if (rest.IsEmpty) return mayBeBare ? new(page.ToString(), null, null) : null;
        if (CharacterClass.IsOpenBracket(rest[0]) && CharacterClass.IsCloseBracket(rest[^1]) && rest.Length is >= 4 and <= 12) return new(page.ToString(), printed[1..^1].ToString(), null);
        if (rest[0] is not (':' or '：' or ' ' or '　' or '·' or '|' or '】' or ']' or '-')) return null;
        rest = rest[1..].Trim();
        string? number = null;
        var total = rest.IndexOf("总第", StringComparison.Ordinal);
        if (total >= 0)
        {
            number = IssueNumber.Find(rest[total..]);
            rest = rest[..total].Trim();
        }
        if (SentenceEnd.IsAt(rest) || rest.IndexOfAny('，', '。') >= 0) return null;
        return new(page.ToString(), behind.Overlaps(rest, out var start) ? printed.Slice(start, rest.Length).ToString() : null, number);
    }

    private static bool IsPageStart(char c) => CharacterClass.IsDigit(c) || c is >= 'A' and <= 'H' || ChineseNumeral.Digit(c) > 0 || c == '十' || c == '头';
}
