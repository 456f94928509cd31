using System.Text.Json;
using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Cli;

/// <summary>A fact at one place of the text, as <c>bulletin explain</c> shows it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Rule">Id of the rule that found it.</param>
/// <param name="Text">What was understood.</param>
/// <param name="Confidence">How far the rule can be trusted, between 0 and 1, or null.</param>
internal sealed record MarkedMention(TextSpan Span, string Rule, string Text, double? Confidence)
{
    // To show a further kind, add a line here.
    private static readonly Func<Article, IEnumerable<MarkedMention>>[] Kinds =
    [
        article => article.Participants.SelectMany(person => person.Positions.Where(position => position.Evidence is not null).SelectMany(position => At([Extent(position.Spans)], position.Evidence!, NameOf(position)))),
        article => article.Participants.SelectMany(person => person.Evidence.SelectMany(evidence => At(evidence.Spans, evidence, WithDetails(person.Name, person.Positions.Select(NameOf))))),
        article => article.Organizations.SelectMany(body => body.Evidence.SelectMany(evidence => At(evidence.Spans, evidence, WithDetails(body.Name, [Word(body.Kind), body.FullName])))),
        article => article.Dates.Select(date => new MarkedMention(Extent(date.Spans), date.Rule, Days(date), null)),
        article => article.Events.Where(happening => happening.Evidence is { Spans.Count: > 0 }).SelectMany(happening => At([Extent(happening.Evidence!.Spans)], happening.Evidence, WithDetails(Word(happening.Type), [happening.Name]))),
        article => article.Events.SelectMany(Parts),
        article => article.Events.SelectMany(happening => happening.Agenda).SelectMany(item => At([Extent(item.Evidence!.Spans)], item.Evidence!, WithDetails(Word(item.Action), item.Documents))),
        article => article.Documents.SelectMany(document => document.Evidence.SelectMany(evidence => At(evidence.Spans, evidence, WithDetails(document.Title, [Word(document.Kind), document.Status])))),
    ];

    /// <summary>Every mention of <paramref name="article"/> by place, the longer first of two that begin together. A title that holds for several people is one mention.</summary>
    public static List<MarkedMention> Of(Article article) =>
        [.. Kinds.SelectMany(kind => kind(article)).Distinct().OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End)];

    private static IEnumerable<MarkedMention> At(IEnumerable<TextSpan> places, Evidence evidence, string text) =>
        places.Where(place => !place.IsEmpty).Select(place => new MarkedMention(place, evidence.Rule, text, evidence.Confidence));

    private static TextSpan Extent(ValueList<TextSpan> spans) => spans.Count == 0 ? default : new(spans[0].Start, spans[^1].End);

    private static string NameOf(Position position) => position.Organization is null ? position.Title : $"{position.Organization} {position.Title}";

    // One verb gives its role to a whole list of people.
    private static IEnumerable<MarkedMention> Parts(Event happening) =>
        happening.Participants.SelectMany(person => person.Evidence.Select((evidence, i) => (person.Name, Role: Word(person.Roles[i]), Span: Extent(evidence.Spans), evidence.Rule)))
            .GroupBy(part => (part.Span, part.Role, part.Rule))
            .Select(parts => new MarkedMention(parts.Key.Span, parts.Key.Rule, $"{string.Join('、', parts.Select(part => part.Name))} {parts.Key.Role}", null));

    private static string Days(BulletinDate date)
    {
        var days = date.Start == date.End ? Day(date.Start) : $"{Day(date.Start)}..{Day(date.End)}";
        return WithDetails(days, [date.Precision == DatePrecision.Day ? null : Word(date.Precision), date.DayPart is { } part ? Word(part) : null, Word(date.Anchor)]);
    }

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "?";

    private static string WithDetails(string name, IEnumerable<string?> details)
    {
        var list = string.Join(", ", details.Where(detail => detail is not null));
        return list.Length == 0 ? name : $"{name} ({list})";
    }

    // As in JSON.
    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
