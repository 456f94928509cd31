using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Resolution;

/// <summary>Dates as printed to days of the calendar; the rules stand in <c>docs/dates.md</c>.</summary>
internal static class DateResolver
{
    /// <summary>The dates of one article, in the order of its text; <paramref name="contentYear"/> counts when the day of publication is not known.</summary>
    public static ValueList<BulletinDate> Resolve(ArticleText text, List<DateMention> mentions, LocalDate? publication, int? contentYear, string source)
    {
        if (mentions.Count == 0) return [];
        var dates = new BulletinDate[mentions.Count];
        var context = new DateContext { Today = publication, ContentYear = contentYear };
        var end = 0;
        for (var i = 0; i < dates.Length; i++)
        {
            var mention = mentions[i];
            if (text.Text[end..mention.Start].ContainsAny('。', '\n', ';')) (context.SentenceYear, context.SentenceDay) = (null, null);
            var resolved = ResolveMention(mention, context);
            // Without a day of publication, 今天 is the day of the dateline.
            if (publication is null && resolved.Anchor == DateAnchor.Publication) resolved = resolved with { Anchor = DateAnchor.Context };
            dates[i] = Date(text, mention, resolved, source);
            Remember(text, mention, resolved, ref context);
            end = mention.End;
        }
        return ValueList.Adopt(dates);
    }

    private static ResolvedDate ResolveMention(in DateMention mention, in DateContext context)
    {
        if (mention.To is { } last) return DateRange.Resolve(mention.From, last, context, mention.IsFuture);
        var resolved = DatePartsResolver.Resolve(mention.From, context, mention.IsFuture);
        return mention.Bound switch
        {
            DateBound.Since => resolved with { End = null },
            DateBound.Until => resolved with { Start = null },
            _ => resolved,
        };
    }

    private static BulletinDate Date(ArticleText text, in DateMention mention, in ResolvedDate resolved, string source)
    {
        var spans = text.Spans(mention.Start, mention.End);
        return new(ArticleText.Surface(spans, source), resolved.Precision)
        {
            Start = resolved.Start,
            End = resolved.End,
            DayPart = mention.To is { DayPart: { } part } && part != mention.From.DayPart ? null : mention.From.DayPart,
            Time = mention.From.Time,
            EndTime = mention.To is { Time: { } time } last ? ClockReader.InDayPart(time, last.HasDay || last.DayPart is not null ? null : mention.From.DayPart) : null,
            Anchor = resolved.Anchor,
            IsLocalTime = mention.IsLocalTime,
            Spans = spans,
            Rule = RuleOf(mention),
        };
    }

    private static string RuleOf(in DateMention mention)
    {
        var parts = mention.From;
        if (mention.To is not null) return "date.range";
        if (parts.VagueDays > 0) return "date.vague";
        if (!parts.HasDate) return "date.time";
        return IsCounted(parts.Day) || IsCounted(parts.Month) || IsCounted(parts.Year) || parts.Week is not null || parts.Weekday > 0 ? "date.counted" : "date.written";
    }

    private static bool IsCounted(DateUnit unit) => unit.Given is DateGiven.FromPublication or DateGiven.FromContext;

    private static void Remember(ArticleText text, in DateMention mention, in ResolvedDate resolved, ref DateContext context)
    {
        if (resolved.Precision != DatePrecision.Day || resolved.Anchor != DateAnchor.Publication || !mention.From.Day.IsGiven)
        {
            // 2015年3月任…,8月任…; a year alone holds for what follows its comma.
            var year = mention.To is null && mention.Bound == DateBound.None && mention.From.Year.IsGiven && mention.From.LastYear == 0 ? resolved.Start?.Year ?? resolved.End?.Year : null;
            if (year is not null && (mention.From.Month.IsGiven || text.At(mention.End) == ',')) context.SentenceYear = year;
        }
        if (resolved.Precision != DatePrecision.Day || resolved.Start is not { } start || resolved.End is null || !mention.From.HasDay) return;
        context.LastDay = resolved.End;
        context.SentenceDay = resolved.End;
        // 新华社北京3月7日电: what the report calls 今天.
        if (text.At(mention.End) is '电' or '讯' && mention.To is null) context.Today = start;
    }
}
