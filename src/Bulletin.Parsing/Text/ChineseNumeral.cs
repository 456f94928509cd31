using System.Buffers;

namespace Bulletin.Parsing.Text;

/// <summary>Reads numbers written in digits of either width or in Chinese numerals.</summary>
internal static class ChineseNumeral
{
    /// <summary>The digits of either width and the Chinese ones.</summary>
    public static SearchValues<char> Digits { get; } = SearchValues.Create("0123456789\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19〇零○О一二三四五六七八九");

    /// <summary>Value of one digit, or -1: <c>7</c>, <c>７</c>, <c>七</c>, <c>〇</c>.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\uFF10' and <= '\uFF19' => c - '\uFF10',
        '〇' or '零' or '○' or 'О' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Reads a number from 0 to 99 at <paramref name="i"/> and moves past it; -1 when none stands there.</summary>
    public static int ReadSmall(ReadOnlySpan<char> text, ref int i)
    {
        if (i >= text.Length) return -1;
        if (CharacterClass.IsDigit(text[i])) return ReadDigits(text, ref i);
        var tens = text[i] switch { '十' => 1, '廿' => 2, '卅' => 3, _ => -1 };
        if (tens < 0)
        {
            var first = Digit(text[i]);
            if (first < 0) return -1;
            i++;
            if (i >= text.Length || text[i] != '十') return first;
            tens = first;
        }
        i++;
        if (i >= text.Length || CharacterClass.IsDigit(text[i])) return tens * 10;
        var unit = Digit(text[i]);
        if (unit < 0) return tens * 10;
        i++;
        return (tens * 10) + unit;
    }

    private static int ReadDigits(ReadOnlySpan<char> text, ref int i)
    {
        var value = 0;
        for (var n = 0; i < text.Length && CharacterClass.IsDigit(text[i]); i++, n++)
        {
            if (n == 2) return -1;
            value = (value * 10) + Digit(text[i]);
        }
        return value;
    }
}
