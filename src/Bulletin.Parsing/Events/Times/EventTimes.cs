using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Events.Times;

/// <summary>When an event was: the first day that its own sentence names, else one of the first sentences.</summary>
internal static class EventTimes
{
    private const int LeadSentences = 3;
    private const int MostDaysAway = 60;
    private const int FarthestBefore = 200;
    private const int Opening = 14;

    // The ceremony is told of at the beginning; asked for each obituary, so that it is bounded.
    private const int FarthestFarewell = 1000;

    /// <summary>The date of <paramref name="draft"/>, or null when the text gives none.</summary>
    public static BulletinDate? Of(EventText text, EventDraft draft)
    {
        // What happened is told first; further down it is how it ended.
        if (draft.Type == EventType.Emergency && draft.After is null && InLead(text, draft) is { } beginning) return beginning;
        if (draft.Type == EventType.Obituary && Farewell(text) is { } farewell) return farewell;
        var own = SentenceOf(text, draft.Start);
        if ((Before(text, own, draft.Start) ?? In(text, own)) is { } date) return date.DayPart is null && draft.After is null && IsOneDay(date) ? date with { DayPart = DayParts.Behind(text, text.SentenceAt(Math.Max(draft.Section, text.BodyStart)), LeadSentences) } : date;
        // 会谈后,双方签署: on the same day. 随后 and 会前 do not say when.
        if (draft.After is { } before) return text.Phrases.AfterVague.IsIn(text.Text.Text[own.Start..Math.Min(own.End, own.Start + Opening)]) ? null : Of(text, before);
        return draft.Subtype == EventSubtype.PreAppointmentNotice && NoticePeriod(text) is { } period ? period : InLead(text, draft) ?? Noted(text);
    }

    // 李明同志遗体送别仪式举行: the day of the ceremony that the headline tells of, not that of the death.
    private static BulletinDate? Farewell(EventText text)
    {
        var hit = 0;
        while (hit < text.Hits.Count && text.Hits[hit].Word.Noun != EventType.Obituary) hit++;
        if (hit == text.Hits.Count || text.Hits[hit].Start >= text.BodyStart) return null;
        for (hit = text.FirstHit(text.BodyStart); hit < text.Hits.Count && text.Hits[hit].Start - text.BodyStart < FarthestFarewell; hit++)
            if (text.Hits[hit].Word.Noun == EventType.Obituary && (Before(text, SentenceOf(text, text.Hits[hit].Start), text.Hits[hit].Start) ?? Behind(text, text.Hits[hit].End)) is { } date) return date;
        return null;
    }

    // …遗体告别仪式|11日上午在…举行
    private static BulletinDate? Behind(EventText text, int position) =>
        text.FirstDate(position) is var i && i < text.Dates.Count && text.Dates[i].Start - position < Opening && IsDay(text, i, text.Article.Dates[i]) ? DayParts.Complete(text, i) : null;

    // (2013年1月15日…第八次会议通过) below the headline
    private static BulletinDate? Noted(EventText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (!sentence.IsHeadline) break;
            if (text.Text.At(sentence.Start) == '(' && In(text, sentence) is { } date) return date;
        }
        return null;
    }

    private static BulletinDate? InLead(EventText text, EventDraft draft)
    {
        var read = 0;
        for (var i = text.SentenceAt(Math.Max(draft.Section, text.BodyStart)); i < text.Sentences.Count; i++)
        {
            if (In(text, text.Sentences[i]) is { } date) return date;
            if (++read == LeadSentences) break;
        }
        return null;
    }

    // 公示时间:4月15日至4月19日, 公示期为…
    private static BulletinDate? NoticePeriod(EventText text)
    {
        for (var i = 0; i < text.Dates.Count; i++)
        {
            var before = text.Text.Text[Math.Max(0, text.Dates[i].Start - 8)..text.Dates[i].Start];
            if (before.Contains("公示", StringComparison.Ordinal) && IsDay(text, i, text.Article.Dates[i])) return text.Article.Dates[i];
        }
        return null;
    }

    private static EventSentence SentenceOf(EventText text, int position) => text.SentenceAt(position) is var i && i < text.Sentences.Count ? text.Sentences[i] : default;

    /// <summary>The last day that <paramref name="sentence"/> names before <paramref name="position"/>: 11月24日,大会举行;今天上午,区委书记会见….</summary>
    public static BulletinDate? Before(EventText text, EventSentence sentence, int position)
    {
        for (var i = text.FirstDate(position) - 1; i >= 0 && text.Dates[i].Start >= sentence.Start && position - text.Dates[i].End < FarthestBefore; i--)
            if (IsDay(text, i, text.Article.Dates[i])) return DayParts.Complete(text, i);
        return null;
    }

    private static BulletinDate? In(EventText text, EventSentence sentence)
    {
        for (var i = text.FirstDate(sentence.Start); i < text.Dates.Count && text.Dates[i].Start < sentence.End; i++)
        {
            var date = text.Article.Dates[i];
            if (date.Precision == DatePrecision.Vague && text.Dates[i].From.VagueDays > 0 && text.Dates[i].From.VagueDays < 30) return date;
            if (IsDay(text, i, date)) return DayParts.Complete(text, i);
        }
        return null;
    }

    private static bool IsOneDay(BulletinDate date) => date.Precision == DatePrecision.Day && date.End == date.Start;

    private static bool IsDay(EventText text, int index, BulletinDate date)
    {
        var mention = text.Dates[index];
        if (date.Precision != DatePrecision.Day || !mention.From.HasDay || mention.Bound != Extraction.DateBound.None) return false;
        if (date.Start is not { } start) return !text.Publication.HasValue;
        // What lies far from the day of publication is history or a plan.
        return text.Publication is not { } publication || Math.Abs(Period.DaysBetween(publication, start)) <= MostDaysAway;
    }
}
