using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads years: 2024年, 二〇二四年, 08年, 去年, 同年, 20世纪80年代, “十四五”.</summary>
/// <remarks>
/// Years of reigns are not read. Fewer than four digits are a year only with a leading zero, with a month behind or after 公元: 18年 is how long something lasted.
/// </remarks>
internal sealed class YearReader(DateWords words)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    /// <summary>Reads the year that begins with <paramref name="here"/>, if one does, and moves <paramref name="i"/> past it.</summary>
    public void Read(ArticleText text, in DateToken here, ref int i, ref DateParts parts)
    {
        if (ReadWord(text, here, ref i, ref parts))
        {
            ReadEdge(text, ref i, ref parts);
            return;
        }
        if (!here.HasNumber) return;
        var number = here.Number;
        if (ReadDecade(text, number, 0, ref i, ref parts)) return;
        if (number.Digits == 4 && IsSchoolYear(text, number))
        {
            parts.Year = DateUnit.Written(number.Value);
            i = number.End;
            return;
        }
        if (!DateUnitMark.Follows(text, number, '年', out var end) || YearOf(text, number, end) is not { } year) return;
        parts.Year = DateUnit.Written(year);
        i = text.At(end) == '度' ? end + 1 : end;
        ReadEdge(text, ref i, ref parts);
    }

    // 2023年底, 去年底: the word begins with the unit. 2022年中央 has none.
    private void ReadEdge(ArticleText text, ref int i, ref DateParts parts)
    {
        if (!parts.Year.IsGiven || text.At(i - 1) != '年' || words.Find(text.Text[(i - 1)..Math.Min(i + 1, text.Length)]) is not { Kind: DateWordKind.EdgeOfYear } edge) return;
        if (text.At(i) == '中' && !DateEdge.IsWhole(text, i + 1)) return;
        (parts.Months, parts.IsEdge) = ((edge.First, edge.Last), true);
        i++;
    }

    private static bool ReadWord(ArticleText text, in DateToken here, ref int i, ref DateParts parts)
    {
        var (end, word) = (here.WordEnd, here.Word);
        switch (word.Kind)
        {
            case DateWordKind.Year:
                parts.Year = new DateUnit(DateGiven.FromPublication, word.First);
                break;
            case DateWordKind.ContextYear:
                parts.Year = new DateUnit(DateGiven.FromContext, word.First);
                break;
            case DateWordKind.Plan when IsPlan(text, i, end):
                (parts.Year, parts.LastYear) = (DateUnit.Written(word.First), word.Last);
                break;
            case DateWordKind.Century:
                return DateNumber.TryRead(text, end, out var decade) && ReadDecade(text, decade, word.First, ref i, ref parts);
            default:
                return false;
        }
        i = end;
        return true;
    }

    // 20世纪80年代, 90年代. The century of a decade without one is taken to be the last one that is complete.
    private static bool ReadDecade(ArticleText text, in DateNumber number, int century, ref int i, ref DateParts parts)
    {
        if (century == 0 && text.At(number.End) == '世' && text.At(number.End + 1) == '纪' && number.Value is > 0 and < 22)
            return DateNumber.TryRead(text, number.End + 2, out var decade) && ReadDecade(text, decade, (number.Value - 1) * 100, ref i, ref parts);
        if (text.At(number.End) != '年' || text.At(number.End + 1) != '代' || number.Value % 10 != 0 || number.Value > 90) return false;
        if (century == 0) century = number.Value < 30 ? 2000 : 1900;
        (parts.Year, parts.LastYear) = (DateUnit.Written(century + number.Value), century + number.Value + 9);
        i = number.End + 2;
        return true;
    }

    // The number of a five-year plan stands in quotation marks or before a word for its time; 二十四五岁 is none.
    private static bool IsPlan(ArticleText text, int start, int end) =>
        text.At(start - 1) is '“' or '"' or '「' || (text.At(end) is '时' or '规' or '期' or '末' or '开' or '收' && ChineseNumeral.Digit(text.At(start - 1)) < 0 && text.At(start - 1) != '二');

    private static int? YearOf(ArticleText text, in DateNumber number, int end)
    {
        if (number.Digits == 4) return number.Value is >= FirstYear and <= LastYear && !IsSpan(text, number, end) ? number.Value : null;
        if (number.Digits is not (2 or 3)) return null;
        var hasMonth = DateNumber.TryRead(text, end, out var month) && month.Value is >= 1 and <= 12 && text.At(month.End) == '月';
        if (number.Digits == 3) return hasMonth || text.At(number.End - 4) == '元' ? number.Value : null;
        var isYear = text.At(number.End - 2) is '0' or '零' or '〇' || (hasMonth && IsSet(text.At(number.End - 3)));
        return isYear ? number.Value + (number.Value < 50 ? 2000 : 1900) : null;
    }

    // 民国20年9月 and the years of reigns have their name before the number.
    private static bool IsSet(char before) => !CharacterClass.IsHan(before) || before is '从' or '自' or '于' or '在' or '到' or '至' or '和' or '与' or '将';

    // 距今1500年, 2000年前, 1000年历史: how long, not when. Years of our time are always meant.
    private static bool IsSpan(ArticleText text, in DateNumber number, int end) =>
        text.At(end) is '历' or '的' && number.Value % 100 == 0 && number.Value != 2000 || text.At(number.End - 5) is '约' or '近' or '今' or '逾' or '达';

    // 2023—2024学年, and 从2016到2018, where both stand without the unit.
    private static bool IsSchoolYear(ArticleText text, in DateNumber number)
    {
        if (text.At(number.End) is '学' or '赛' or '财' && text.At(number.End + 1) is '年' or '季') return true;
        var start = number.End - 4;
        if (DateConnector.EndAt(text, number.End, out _) is var next && next > 0 && DateNumber.TryRead(text, next, out var last) && last.Digits == 4)
            return IsRecent(number.Value) && IsRecent(last.Value) && (text.At(start - 1) == '从' || (text.At(last.End) is '学' or '赛' or '财' && text.At(last.End + 1) is '年' or '季'));
        return IsRecent(number.Value) && DateConnector.IsBefore(text, start) && text.At(start - 6) == '从';
    }

    private static bool IsRecent(int year) => year is >= 1900 and <= LastYear;
}
