using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>The character behind a number that says what it counts, also when a range prints it only once: the 日 of 5-6日 holds for the 5.</summary>
internal static class DateUnitMark
{
    /// <summary>Whether <paramref name="number"/> counts <paramref name="unit"/>; <paramref name="end"/> is the index after the number and its unit.</summary>
    public static bool Follows(ArticleText text, in DateNumber number, char unit, out int end)
    {
        end = SkipSpace(text, number.End);
        if (text.At(end) == unit)
        {
            end++;
            return true;
        }
        end = number.End;
        var next = DateConnector.EndAt(text, end, out _);
        if (next < 0 || !DateNumber.TryRead(text, next, out var last)) return false;
        // 1月19到20日 is of two days, 1月19到2月3日 is not read in this way.
        return (last.Digits == number.Digits || last.Digits < 3) && text.At(SkipSpace(text, last.End)) == unit;
    }

    /// <summary>Whether the number ends a note that 日 follows: 昨(15)日.</summary>
    public static bool FollowsNote(ArticleText text, in DateNumber number, out int end)
    {
        end = number.End + 2;
        return text.At(number.End) == ')' && text.At(number.End + 1) == '日';
    }

    private static int SkipSpace(ArticleText text, int i) => text.At(i) == ' ' && CharacterClass.IsHan(text.At(i + 1)) ? i + 1 : i;
}
