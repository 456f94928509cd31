using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Times;

/// <summary>Finds the part of a day that stands apart from its date: 今天(5月11日)|上午, or 8日,我市召开大会。|当天上午,….</summary>
internal static class DayParts
{
    /// <summary>The part of the day that a sentence behind <paramref name="first"/> begins with: 当天上午,…; null when none of the <paramref name="count"/> sentences does.</summary>
    public static DayPart? Behind(EventText text, int first, int count)
    {
        for (var i = first + 1; i < text.Sentences.Count && i < first + count; i++)
        {
            var opening = text.Text.Text[text.Sentences[i].Start..text.Sentences[i].End];
            if (opening is ['当', '天' or '日', ..] or ['今', '天', ..] && text.FirstDate(text.Sentences[i].Start) is var date && date < text.Dates.Count && text.Dates[date].Start == text.Sentences[i].Start) return text.Article.Dates[date].DayPart;
        }
        return null;
    }

    /// <summary>The date at <paramref name="index"/> with the part of its day, which may stand behind brackets (今天(5月11日)上午, 昨天(5月10日)晚) or follow from the hour.</summary>
    public static BulletinDate Complete(EventText text, int index)
    {
        var date = text.Article.Dates[index];
        for (var i = index + 1; date.DayPart is null && i < text.Dates.Count && text.Dates[i].Start - text.Dates[i - 1].End <= 1; i++)
        {
            if (text.Text.At(text.Dates[i - 1].End) is not ('(' or ')') && text.Dates[i].Start != text.Dates[i - 1].End) break;
            date = date with { DayPart = text.Article.Dates[i].DayPart };
            index = i;
        }
        if (date.DayPart is null && date.Time is { } time) date = date with { DayPart = PartOf(time.Hour) };
        if (date.DayPart is null && text.Text.At(text.Dates[index].End) == ')')
            date = date with { DayPart = text.Text.At(text.Dates[index].End + 1) switch { '早' => DayPart.Morning, '晚' => DayPart.Evening, _ => null } };
        return date;
    }

    private static DayPart PartOf(int hour) => hour switch
    {
        < 6 => DayPart.EarlyMorning,
        < 12 => DayPart.Morning,
        < 14 => DayPart.Noon,
        < 18 => DayPart.Afternoon,
        < 22 => DayPart.Evening,
        _ => DayPart.Night,
    };
}
