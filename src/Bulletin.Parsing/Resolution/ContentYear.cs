using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Resolution;

/// <summary>The year of a report without a date of publication: the latest year that it writes out, goals for the future left aside.</summary>
/// <remarks>Years in the numbers of official papers (〔2019〕5号) count, and where no year is written that of a class (2024届). It is a reading of the content, and dates that rest on it say so.</remarks>
internal static class ContentYear
{
    /// <summary>The year, or null when none is written.</summary>
    public static int? Find(ArticleText text, List<DateMention> mentions)
    {
        int? latest = null;
        foreach (var mention in mentions)
        {
            if (mention.IsFuture || mention.Bound == DateBound.Until || mention.From.LastYear > 0 || mention.From.Year.Given != DateGiven.Written) continue;
            if (text.At(mention.Start - 1) is '到' or '至' or '保' or '争') continue;
            if (mention.From.Year.Value > (latest ?? 0)) latest = mention.From.Year.Value;
        }
        for (var i = text.NextOf('号', 0); i >= 0; i = text.NextOf('号', i + 1))
            if (PaperYear(text, i) is { } year && year > (latest ?? 0)) latest = year;
        return latest ?? YearOfClass(text);
    }

    // 2024届毕业生: the year in which a class leaves, when no other is written.
    private static int? YearOfClass(ArticleText text)
    {
        for (var i = text.NextOf('届', 0); i >= 0; i = text.NextOf('届', i + 1))
            if (!CharacterClass.IsDigit(text.At(i - 5)) && DateNumber.TryRead(text, i - 4, out var year) && year is { Digits: 4, Value: >= 1949 and < 2100 } && year.End == i) return year.Value;
        return null;
    }

    // The year in 〔2019〕5号 that ends at the 号.
    private static int? PaperYear(ArticleText text, int end)
    {
        var i = end;
        while (CharacterClass.IsDigit(text.At(i - 1))) i--;
        if (i == end || text.At(i - 1) is not ('〕' or ']' or ')')) return null;
        return DateNumber.TryRead(text, i - 5, out var year) && year is { Digits: 4, Value: >= 1949 and < 2100 } && year.End == i - 1 ? year.Value : null;
    }
}
