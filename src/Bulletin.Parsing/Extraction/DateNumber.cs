using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>A number as dates print it: <c>2024</c>, <c>二〇二四</c>, <c>十二</c>, <c>两千零四</c>.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Digits">How many digits it is written with; 0 when a word for ten, hundred or thousand stands in it.</param>
/// <param name="End">Index after it.</param>
internal readonly record struct DateNumber(int Value, int Digits, int End)
{
    private const int LongestYear = 4;

    /// <summary>True for Arabic digits.</summary>
    public bool IsArabic { get; private init; }

    /// <summary>Reads the number at <paramref name="start"/>; false when none stands there or it has more than four digits.</summary>
    public static bool TryRead(ArticleText text, int start, out DateNumber number)
    {
        number = default;
        if (start < 0) return false;
        var first = text.At(start);
        if (CharacterClass.IsDigit(first)) return TryDigits(text, start, isArabic: true, out number);
        if (first is '两' or '二' && text.At(start + 1) == '千') return TryThousands(text, start, out number);
        if (first == '两')
        {
            number = new DateNumber(2, 1, start + 1);
            return true;
        }
        // 二〇二四 and 一九四九 are digits, 二十四 is not.
        if (ChineseNumeral.Digit(first) >= 0 && ChineseNumeral.Digit(text.At(start + 1)) >= 0) return TryDigits(text, start, isArabic: false, out number);
        var end = start;
        var value = ChineseNumeral.ReadSmall(text.Text[..text.Length], ref end);
        number = new DateNumber(value, end - start == 1 && value < 10 ? 1 : 0, end);
        return value >= 0;
    }

    private static bool TryDigits(ArticleText text, int start, bool isArabic, out DateNumber number)
    {
        var value = 0;
        var end = start;
        for (; IsDigit(text.At(end), isArabic); end++)
        {
            if (end - start == LongestYear)
            {
                number = default;
                return false;
            }
            value = (value * 10) + ChineseNumeral.Digit(text.At(end));
        }
        number = new DateNumber(value, end - start, end) { IsArabic = isArabic };
        return true;
    }

    private static bool IsDigit(char c, bool isArabic) => isArabic ? CharacterClass.IsDigit(c) : !CharacterClass.IsDigit(c) && ChineseNumeral.Digit(c) >= 0;

    // 两千年, 两千零四年, 二千零二十年
    private static bool TryThousands(ArticleText text, int start, out DateNumber number)
    {
        var end = start + 2;
        var value = 2000;
        if (text.At(end) is '零' or '〇')
        {
            end++;
            var rest = ChineseNumeral.ReadSmall(text.Text[..text.Length], ref end);
            value += Math.Max(rest, 0);
        }
        number = new DateNumber(value, LongestYear, end);
        return true;
    }
}
