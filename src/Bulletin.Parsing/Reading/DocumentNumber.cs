using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>The number of an official paper (发文字号, GB/T 9704): <c>云政发〔2024〕5号</c>.</summary>
internal static class DocumentNumber
{
    // 中华人民共和国国务院令 and the longest organ codes keep below this.
    private const int Longest = 30;
    private const int YearDigits = 4;
    private const int LongestNumber = 6;

    /// <summary>True when <paramref name="line"/> is such a number and nothing else.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line) => IsOfOffice(line) || IsOfSeries(line);

    // （2024年第9号）, 第12号: the number among those of one kind, below the name of the paper.
    private static bool IsOfSeries(ReadOnlySpan<char> line)
    {
        if (line is not ([.., '号'] or ['（' or '(' or '〔' or '[', .., '号', '）' or ')' or '〕' or ']']) || line.Length > Longest) return false;
        line = line.Trim("（）()〔〕[] ").TrimEnd('号');
        if (line.IndexOf('第') is var mark and >= 0)
        {
            var year = line[..mark].Trim();
            return (year.IsEmpty || IsYear(year)) && IsNumber(line[(mark + 1)..].Trim());
        }
        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text is [.. var digits, '年'] && digits.Length == YearDigits && IsNumber(digits);

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text) if (!ChineseNumeral.Digits.Contains(c) && c != '十') return false;
        return text.Length is > 0 and <= LongestNumber;
    }

    private static bool IsOfOffice(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > Longest || line[^1] != '号') return false;
        var open = line.IndexOfAny('〔', '[', '（');
        if (open < 2 || open + 6 >= line.Length || line[open + 5] is not ('〕' or ']' or '）')) return false;
        for (var i = 0; i < open; i++) if (!CharacterClass.IsHan(line[i])) return false;
        for (var i = open + 1; i <= open + 4; i++) if (!CharacterClass.IsDigit(line[i])) return false;
        return line[(open + 6)..^1].Trim("第 ").IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
