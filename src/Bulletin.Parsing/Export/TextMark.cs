using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>One marked place of the text, as annotation tools show it.</summary>
/// <param name="Kind">What stands there: <c>person</c>, <c>position</c>, <c>headline</c>, ….</param>
/// <param name="Span">From the first to the last character.</param>
/// <param name="Value">What was understood: the name, body and title, the day.</param>
/// <param name="Rule">The rule that found it, or null.</param>
internal sealed record TextMark(string Kind, TextSpan Span, string Value, string? Rule)
{
    /// <summary>All marks of <paramref name="article"/> in the order of the text.</summary>
    public static IEnumerable<TextMark> Of(Article article) =>
        Layers(article).Concat(Names(article)).Concat(Happenings(article)).Where(mark => !mark.Span.IsEmpty).Distinct().OrderBy(mark => mark.Span).ThenBy(mark => mark.Kind, StringComparer.Ordinal);

    /// <summary>From the first to the last character of <paramref name="spans"/>.</summary>
    public static TextSpan Extent(ValueList<TextSpan> spans) => spans.Count == 0 ? default : new(spans[0].Start, spans[^1].End);

    private static IEnumerable<TextMark> Layers(Article article)
    {
        foreach (var line in article.HeadlineLines) yield return new(EnumWord.Of(line.Layer), Extent(line.Spans), line.Text, null);
        foreach (var byline in article.Bylines) yield return new("byline", Extent(byline.Spans), byline.Name, byline.Rule);
        foreach (var caption in article.Captions) yield return new("caption", Extent(caption.Spans), caption.Text, null);
    }

    private static IEnumerable<TextMark> Names(Article article)
    {
        foreach (var person in article.Participants)
        {
            foreach (var evidence in person.Evidence)
                foreach (var span in evidence.Spans) yield return new("person", span, person.Name, evidence.Rule);
            foreach (var position in person.Positions) yield return new("position", Extent(position.Spans), position.GetText(), position.Evidence?.Rule);
        }
        foreach (var body in article.Organizations)
            foreach (var evidence in body.Evidence)
                foreach (var span in evidence.Spans) yield return new("organization", span, body.FullName ?? body.Name, evidence.Rule);
        foreach (var document in article.Documents)
            foreach (var evidence in document.Evidence)
                foreach (var span in evidence.Spans) yield return new("document", span, document.Title, evidence.Rule);
        foreach (var date in article.Dates) yield return new("date", Extent(date.Spans), BulletinDateText.Of(date), date.Rule);
    }

    private static IEnumerable<TextMark> Happenings(Article article)
    {
        foreach (var happening in article.Events)
            if (happening.Evidence is { } evidence) yield return new("event", Extent(evidence.Spans), EnumWord.Of(happening.Type), evidence.Rule);
        foreach (var statement in article.Statements) yield return new("statement", Extent(statement.Spans), statement.Speaker ?? string.Empty, statement.Evidence?.Rule);
    }
}
