using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads parts of the day and clock times: 下午, 9时30分, 晚8点半, 19:30.</summary>
internal sealed class ClockReader(DateWords words)
{
    /// <summary>Reads the part of the day and the time at <paramref name="i"/>, if they stand there, and moves past them.</summary>
    /// <param name="text">The article.</param>
    /// <param name="here">What was looked up last, at <paramref name="i"/> or before it.</param>
    /// <param name="i">Index of the first character, then after the last.</param>
    /// <param name="parts">The date so far.</param>
    /// <param name="isRangeEnd">True after the first date of a range.</param>
    public void Read(ArticleText text, DateToken here, ref int i, ref DateParts parts, bool isRangeEnd)
    {
        if (parts.HasDate && !parts.HasDay) return;
        var beginning = i;
        var start = i;
        if (parts.DayPart is null)
        {
            start = SkipAbout(text, i, parts);
            here = here.MovedTo(text, text.At(start) == ' ' && parts.HasDay ? start + 1 : start, words);
            if (here.Word.Kind == DateWordKind.DayPart)
            {
                parts.DayPart = (DayPart)here.Word.Part;
                start = i = here.WordEnd;
            }
        }
        start = SkipAbout(text, start, parts);
        if (TryTime(text, here.MovedTo(text, start, words), parts, isRangeEnd, out var time, out var end))
        {
            parts.Time = time is { } known ? InDayPart(known, parts.DayPart) : null;
            i = text.At(end) == '左' && text.At(end + 1) == '右' ? end + 2 : end;
        }
        else if (i == beginning + 1 && !parts.HasDay)
        {
            // 早, 晚 and the like are parts of the day only behind a day, or before a time.
            parts.DayPart = null;
            i = beginning;
        }
    }

    /// <summary>The time on the clock of 24 hours: 下午3点 is 15:00.</summary>
    public static LocalTime InDayPart(LocalTime time, DayPart? part) => part switch
    {
        DayPart.Afternoon or DayPart.Evening when time.Hour is > 0 and < 12 => time.PlusHours(12),
        DayPart.Night when time.Hour is > 5 and < 12 => time.PlusHours(12),
        DayPart.Night or DayPart.Evening when time.Hour == 12 => time.PlusHours(12),
        DayPart.Noon when time.Hour is > 0 and < 3 => time.PlusHours(12),
        _ => time,
    };

    // 今天大约晚上十点, 下午约3点
    private static int SkipAbout(ArticleText text, int i, in DateParts parts)
    {
        if (!parts.HasDay && parts.DayPart is null) return i;
        if (text.At(i) == ' ') i++;
        if (text.At(i) == '大' && text.At(i + 1) == '约') return i + 2;
        return text.At(i) == '约' ? i + 1 : i;
    }

    private static bool TryTime(ArticleText text, in DateToken here, in DateParts parts, bool isRangeEnd, out LocalTime? time, out int end)
    {
        time = null;
        end = here.Start;
        var hour = here.Number;
        if (!here.HasNumber || hour.Value > 24 || hour.Digits > 2) return false;
        var isPlaced = parts.HasDay || parts.DayPart is not null || isRangeEnd;
        var minute = 0;
        if (text.At(hour.End) == ':' && hour.IsArabic)
        {
            if (!DateNumber.TryRead(text, hour.End + 1, out var minutes) || minutes is not { Digits: 2, Value: < 60, IsArabic: true } || text.At(minutes.End) == ':') return false;
            if (!isPlaced && !BeginsRange(text, minutes.End)) return false;
            minute = minutes.Value;
            end = minutes.End;
        }
        else
        {
            var unit = '时';
            if (!DateUnitMark.Follows(text, hour, unit, out end) && !DateUnitMark.Follows(text, hour, unit = '点', out end)) return false;
            var afterHour = end;
            if (text.At(end - 1) == unit) end = AfterMinutes(text, end, out minute);
            if (!isPlaced && !IsTimeAlone(text, hour, unit, afterHour, end)) return false;
        }
        // 24时 is the end of the day, for which the clock has no time.
        time = hour.Value < 24 ? new LocalTime(hour.Value, minute) : null;
        return true;
    }

    private static int AfterMinutes(ArticleText text, int i, out int minute)
    {
        minute = 0;
        if (text.At(i) is '半')
        {
            minute = 30;
            return i + 1;
        }
        if (text.At(i) is '整' or '许' or '钟') return i + 1;
        if (!DateNumber.TryRead(text, i, out var number)) return i;
        if (text.At(number.End) == '刻' && number.Value is 1 or 3)
        {
            minute = number.Value * 15;
            return number.End + 1;
        }
        var isMinute = text.At(number.End) == '分' || (number is { IsArabic: true, Digits: 2 } && text.At(number.End) is not ('%' or '.' or '个' or '万' or '亿' or '元'));
        if (number.Value > 59 || !isMinute) return i;
        minute = number.Value;
        return text.At(number.End) == '分' ? number.End + 1 : number.End;
    }

    // 3点 alone is points, 三时 no word for a time; with minutes or a range they are times.
    private static bool IsTimeAlone(ArticleText text, in DateNumber hour, char unit, int afterHour, int end)
    {
        if (end > afterHour && text.At(end - 1) != '半') return true;
        if (BeginsRange(text, end)) return true;
        return unit == '时' && hour.IsArabic && text.At(end) is ',' or '起' or '前' or '左' or '、';
    }

    // A connector with another time or date behind it.
    private static bool BeginsRange(ArticleText text, int i)
    {
        var next = DateConnector.EndAt(text, i, out _);
        if (next < 0) return false;
        if (DateNumber.TryRead(text, next, out var number)) return text.At(number.End) is '点' or '时' or ':' || text.At(number.End) is '月' or '日';
        return text.EndOfLongest(next, WordKinds.DateWord) > 0;
    }
}
