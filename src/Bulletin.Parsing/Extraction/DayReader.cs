using System.Buffers;
using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads days of a month: the 7日 of 3月7日, and 6日 alone.</summary>
internal sealed class DayReader(DateWords words)
{
    // 人民路12号, 5号楼: numbers of houses and things. What may stand beside the day of a month alone:
    private static readonly SearchValues<char> BeforeNumber = SearchValues.Create("的于在从至到是月,。;、:(“ \n自-—–~");
    private static readonly SearchValues<char> AfterNumber = SearchValues.Create("的上下去到在至早晚凌中晨前,。;、:)” \n-—–~");

    /// <summary>Reads the day that begins with <paramref name="here"/>, if one does, and moves <paramref name="i"/> past it.</summary>
    public void Read(ArticleText text, in DateToken here, ref int i, ref DateParts parts, bool isRangeEnd)
    {
        if (parts.Months.First > 0 || parts.Days.First > 0 || (parts.Year.IsGiven && !parts.Month.IsGiven)) return;
        var number = here.Number;
        if (!here.HasNumber || number.Digits > 2 || number.Value is < 1 or > 31) return;
        var hasUnit = DateUnitMark.Follows(text, number, '日', out var end) || (IsInNote(text, i) && DateUnitMark.FollowsNote(text, number, out end));
        var hasNumber = !hasUnit && DateUnitMark.Follows(text, number, '号', out end);
        if (parts.Month.IsGiven)
        {
            // 八月十五, without the unit.
            if (!hasUnit && !hasNumber && (number.IsArabic || number.Digits > 0 || IsCounted(text.At(number.End)))) return;
            end = hasUnit || hasNumber ? end : number.End;
        }
        else if (hasUnit ? !IsDayAlone(text, number, end, isRangeEnd) : !hasNumber || !number.IsArabic || !IsNumberAlone(text, i, end, isRangeEnd)) return;
        parts.Day = DateUnit.Written(number.Value);
        i = end;
    }

    /// <summary>True for the day in a note behind a word for it: 昨(15)日.</summary>
    public static bool IsInNote(ArticleText text, int number) => text.At(number - 1) == '(' && text.At(number - 2) is '昨' or '今' or '明';

    // 10日内, 3日游, 一日: how long.
    private bool IsDayAlone(ArticleText text, in DateNumber number, int end, bool isRangeEnd)
    {
        if (isRangeEnd) return true;
        if (!number.IsArabic && number.Digits > 0) return false;
        return text.At(end) is not ('内' or '游' or '龄' or '均' or '元' or '程' or '后' or '本') && words.Find(text.Text[end..Math.Min(end + 2, text.Length)]).Kind != DateWordKind.Since;
    }

    private static bool IsNumberAlone(ArticleText text, int start, int end, bool isRangeEnd) =>
        isRangeEnd || (BeforeNumber.Contains(text.At(start - 1)) && AfterNumber.Contains(text.At(end)));

    private static bool IsCounted(char next) => next is '个' or '人' or '次' or '年' or '万' or '亿' or '%' or '多' or '余' or '家' or '届';
}
