using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>The number of an official paper (发文字号, GB/T 9704): <c>云政发〔2024〕5号</c>.</summary>
internal static class DocumentNumber
{
    // 中华人民共和国国务院令 and the longest organ codes keep below this.
    private const int Longest = 30;

    /// <summary>True when <paramref name="line"/> is such a number and nothing else.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > Longest || line[^1] != '号') return false;
        var open = line.IndexOfAny('〔', '[', '（');
        if (open < 2 || open + 6 >= line.Length || line[open + 5] is not ('〕' or ']' or '）')) return false;
        for (var i = 0; i < open; i++) if (!CharacterClass.IsHan(line[i])) return false;
        for (var i = open + 1; i <= open + 4; i++) if (!CharacterClass.IsDigit(line[i])) return false;
        return line[(open + 6)..^1].Trim("第 ").IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
