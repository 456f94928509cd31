using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the offices and the day that sign an official paper below its text (落款).</summary>
internal sealed class SignOff(BylineWords words)
{
    private const int MostOffices = 4;
    private const int ShortestOffice = 4;
    private const int LongestOffice = 20;
    private const int LongestDay = 16;

    /// <summary>Where among the lines <paramref name="body"/> of the body the first paper is signed: its offices, and behind them the day; empty when none is.</summary>
    public Range Find(PageText page, List<int> body)
    {
        for (var day = 2; day < body.Count; day++)
        {
            if (OfficeBeforeDay(page[body[day]]) > 0) return day..(day + 1);
            if (!IsDay(page[body[day]])) continue;
            var first = day;
            while (first > 1 && day - first < MostOffices && IsOffice(page[body[first - 1]])) first--;
            if (first < day) return first..(day + 1);
        }
        return default;
    }

    /// <summary>The length of the office that signs on one line with the day: 青石区教育局　2021年3月9日; 0 when none does.</summary>
    public int OfficeBeforeDay(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestOffice + LongestDay || text.IndexOfAny(' ', '　') is not (var space and > 0) || !IsDay(text[space..].Trim())) return 0;
        return IsOffice(text[..space]) ? space : 0;
    }

    private static bool IsDay(ReadOnlySpan<char> text) => text.Length <= LongestDay && WrittenDate.TryRead(text, out _, out var length) && length == text.Length;

    private bool IsOffice(ReadOnlySpan<char> text) =>
        text.Length is >= ShortestOffice and <= LongestOffice && text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && words.OfficeSuffix.LengthAtEnd(text) > 0;
}
