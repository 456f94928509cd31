using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Whether 年初, 月中 and the like are words of their own: the same characters meet by chance in 青少年中 and 2022年中央.</summary>
internal static class DateEdge
{
    /// <summary>True when the word from <paramref name="start"/> to <paramref name="end"/> does not share a character with its neighbours.</summary>
    public static bool IsFree(ArticleText text, int start, int end) =>
        text.At(start - 1) is not ('大' or '少' or '青' or '老' or '近' or '过' or '拜' or '成' or '多' or '百' or '千' or '新' or '周' or '十' or '几' or '数' or '两' or '半')
        && ChineseNumeral.Digit(text.At(start - 1)) < 0 && ChineseNumeral.Digit(text.At(end)) < 0 && (text.At(end - 1) != '中' || IsWhole(text, end));

    /// <summary>True when no word begins with the character before <paramref name="end"/>: 2022年中,… but not 2022年中央.</summary>
    public static bool IsWhole(ArticleText text, int end) => !CharacterClass.IsHan(text.At(end)) || text.At(end) is '的' or '以' or '前' or '后' or '将' or '就' or '已';
}
