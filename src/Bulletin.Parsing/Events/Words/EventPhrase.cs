namespace Bulletin.Parsing.Events.Words;

/// <summary>The bounds of clauses and of the noun phrases that name events.</summary>
internal static class EventPhrase
{
    // The longest names met, two meetings joined by 暨 with their bodies, have about 70 characters.
    public const int Longest = 80;

    /// <summary>Where the clause that holds <paramref name="position"/> begins: behind the last comma or its like outside quotation marks.</summary>
    public static int ClauseStart(EventText text, int position, int floor)
    {
        var open = 0;
        for (var i = position - 1; i >= floor && position - i <= Longest; i--)
        {
            var c = text.Text.At(i);
            if (c == '”') open++;
            else if (c == '“') open = Math.Max(open - 1, 0);
            else if (open == 0 && c is ',' or ';' or ':' or ' ' or '\n' or '。') return i + 1;
        }
        return Math.Max(floor, position - Longest);
    }

    /// <summary>Where the clause that holds <paramref name="position"/> ends.</summary>
    public static int ClauseEnd(EventText text, int position, int ceiling)
    {
        var open = 0;
        for (var i = position; i < ceiling && i - position <= Longest; i++)
        {
            var c = text.Text.At(i);
            if (c == '“') open++;
            else if (c == '”') open = Math.Max(open - 1, 0);
            else if (open == 0 && c is ',' or ';' or ':' or ' ') return i;
        }
        return Math.Min(ceiling, position + Longest);
    }

    /// <summary>Where the sentence or line that holds <paramref name="from"/> ends.</summary>
    public static int LineEnd(EventText text, int from) => text.Text.Text[from..].IndexOfAny('\n', '。') is var length and >= 0 ? from + length : text.Text.Length;

    /// <summary>The first position from <paramref name="start"/> that is not a date, a comma or a word of address (我市).</summary>
    public static int SkipDate(EventText text, int start, int end)
    {
        for (var i = Math.Max(text.FirstDate(start) - 1, 0); i < text.Dates.Count && text.Dates[i].Start <= start + 1; i++)
            if (text.Dates[i] is var date && (date.From.HasDay || date.From.VagueDays > 0) && date.End > start && date.End <= end) start = date.End;
        while (start < end && text.Text.At(start) is ',' or ' ' or '日' or '昨' or '-' or '—') start++;
        if (text.Text.At(start) is '我' or '本' && text.Text.At(start + 1) is '市' or '县' or '区' or '省' or '校' or '院' or '镇' or '州') start += 2;
        if (text.Text.At(start) == '的' || text.Text.At(start) == '了') start++;
        // 隆重的|开学典礼
        var praise = text.Phrases.Praise.LengthAtStart(text.Text.Text[start..end]);
        return praise > 0 && praise < end - start ? start + praise : start;
    }

    /// <summary>True when the phrase goes on behind <paramref name="end"/>, so that what ends there is no name: 会议精神, 大会的.</summary>
    public static bool GoesOn(EventText text, int end) =>
        text.Characters.BehindNoun.Contains(text.Text.At(end)) && !(text.Text.At(end) == '代' && text.Text.At(end + 1) != '表');
}
