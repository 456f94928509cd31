using System.Globalization;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Accuracy;

/// <summary>A fact that an article states, of any kind.</summary>
/// <param name="Kind">Kind of fact, named as in the gold report.</param>
/// <param name="Text">The fact in one line.</param>
/// <param name="Spans">Where it stands.</param>
/// <param name="Rule">Id of the rule that found it; empty when none is recorded.</param>
public sealed record ArticleFact(string Kind, string Text, ValueList<TextSpan> Spans, string Rule)
{
    // To follow a further kind, add a line here.
    private static readonly Func<Article, IEnumerable<ArticleFact>>[] Kinds =
    [
        article => article.HeadlineLines.Select(line => new ArticleFact(line.Layer.ToString().ToLowerInvariant(), line.Text, line.Spans, string.Empty)),
        article => article.Bylines.Select(byline => new ArticleFact("bylines", byline.Name, byline.Spans, byline.Rule)),
        article => article.Participants.Select(person => new ArticleFact("persons", person.Name, person.Mentions, MakingRule(person.Evidence))),
        article => article.Participants.SelectMany(person => person.Positions.Select(position => new ArticleFact("positions", $"{person.Name}|{position.Organization}|{position.Title}", position.Spans, position.Evidence?.Rule ?? string.Empty))),
        article => article.Organizations.Select(organization => new ArticleFact("organizations", organization.Name, organization.Mentions, MakingRule(organization.Evidence))),
        article => article.Organizations.Select(organization => new ArticleFact("organization kind", $"{organization.Name}|{organization.Kind}", organization.Mentions, MakingRule(organization.Evidence))),
        article => article.Dates.Select(date => new ArticleFact("dates", string.Create(CultureInfo.InvariantCulture, $"{date.Text}|{date.Start:uuuu-MM-dd}|{date.End:uuuu-MM-dd}"), date.Spans, date.Rule)),
        article => article.Events.Select(happening => new ArticleFact("events", $"{happening.Type}|{happening.Name}|{happening.When?.Text}", happening.Evidence!.Spans, happening.Evidence.Rule)),
        article => article.Events.SelectMany(happening => happening.Participants).SelectMany(person => person.Roles.Select((role, i) => new ArticleFact("roles", $"{person.Name}|{role}", i < person.Evidence.Count ? person.Evidence[i].Spans : [], i < person.Evidence.Count ? person.Evidence[i].Rule : string.Empty))),
        article => article.Events.SelectMany(happening => happening.Agenda).Select(item => new ArticleFact("agenda", item.Action.ToString(), item.Evidence!.Spans, item.Evidence.Rule)),
        article => article.Documents.Select(document => new ArticleFact("documents", document.Title, document.Mentions, MakingRule(document.Evidence))),
    ];

    /// <summary>Every fact of <paramref name="article"/>, kind by kind.</summary>
    public static IEnumerable<ArticleFact> Of(Article article) => Kinds.SelectMany(kind => kind(article));

    // Being known from another place makes no entry.
    private static string MakingRule(ValueList<Evidence> evidence) =>
        evidence.Select(item => item.Rule).FirstOrDefault(rule => !rule.EndsWith(".again", StringComparison.Ordinal)) ?? string.Empty;
}
