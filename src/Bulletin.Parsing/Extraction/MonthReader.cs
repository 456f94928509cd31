using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads months and parts of a year: 3月, 3月份, 上月, 上半年, 第一季度, 年底, and parts of a month: 上旬, 月底.</summary>
internal sealed class MonthReader(DateWords words)
{
    /// <summary>Reads the month that begins with <paramref name="here"/>, if one does, and moves <paramref name="i"/> past it.</summary>
    public void Read(ArticleText text, in DateToken here, ref int i, ref DateParts parts)
    {
        if (!ReadWord(text, here, ref i, ref parts) && !ReadNumber(text, here, ref i, ref parts)) return;
        if (parts.Month.IsGiven) ReadPartOfMonth(text, ref i, ref parts);
    }

    private static bool ReadNumber(ArticleText text, in DateToken here, ref int i, ref DateParts parts)
    {
        var number = here.Number;
        if (!here.HasNumber || number.Digits > 2 || number.Value is < 1 or > 12 || text.At(i) == '两') return false;
        if (!DateUnitMark.Follows(text, number, '月', out var end) || text.At(end) == '龄') return false;
        parts.Month = DateUnit.Written(number.Value);
        i = text.At(end) == '份' ? end + 1 : end;
        return true;
    }

    private static bool ReadWord(ArticleText text, in DateToken here, ref int i, ref DateParts parts)
    {
        var (end, word) = (here.WordEnd, here.Word);
        switch (word.Kind)
        {
            case DateWordKind.Month:
                parts.Month = new DateUnit(DateGiven.FromPublication, word.First);
                break;
            case DateWordKind.ContextMonth:
                parts.Month = new DateUnit(DateGiven.FromContext, word.First);
                break;
            case DateWordKind.PartOfYear:
            case DateWordKind.Season when parts.Year.IsGiven:
                parts.Months = (word.First, word.Last);
                break;
            case DateWordKind.EdgeOfYear when parts.Year.IsGiven || DateEdge.IsFree(text, i, end):
                (parts.Months, parts.IsEdge) = ((word.First, word.Last), true);
                break;
            case DateWordKind.EdgeOfMonth when !parts.HasDate && text.At(i - 1) is not ('个' or '月') && DateEdge.IsFree(text, i, end):
                (parts.Month, parts.Days, parts.IsEdge) = (new DateUnit(DateGiven.FromPublication, 0), (word.First, word.Last), true);
                break;
            default:
                return false;
        }
        i = end;
        return true;
    }

    // 3月上旬, 3月底: the second begins with the unit of the month.
    private void ReadPartOfMonth(ArticleText text, ref int i, ref DateParts parts)
    {
        if (parts.Days.First > 0) return;
        var part = words.Find(text.Text[i..Math.Min(i + 2, text.Length)]);
        var edge = words.Find(text.Text[(i - 1)..Math.Min(i + 1, text.Length)]);
        if (part.Kind == DateWordKind.PartOfMonth) parts.Days = (part.First, part.Last);
        else if (edge.Kind == DateWordKind.EdgeOfMonth && (text.At(i) != '中' || DateEdge.IsWhole(text, i + 1))) (parts.Days, parts.IsEdge) = ((edge.First, edge.Last), true);
        else return;
        i += part.Kind == DateWordKind.PartOfMonth ? 2 : 1;
    }
}
