using System.Text.Json.Nodes;

namespace Bulletin.Parsing.Accuracy;

/// <summary>Compares parsed issues with gold issues, field by field. Every figure is a micro average over all gold articles.</summary>
/// <remarks>A gold entry marked optional is neither a miss when absent nor a false alarm when present.</remarks>
public sealed class GoldScorer
{
    private static readonly string[] Order =
    [
        "issue date", "articles", "headline", "kicker", "subheadlines", "bylines", "paragraphs", "persons", "positions (org + title as one)",
        "positions (org, title split)", "roles", "organizations", "organization kind", "documents", "event type", "event date",
        "event date and type", "event name", "event place (recall)", "agenda",
    ];

    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    /// <summary>The kinds of facts that were met, in the order of the report.</summary>
    public IEnumerable<(string Kind, Tally Tally)> Rows => Order.Where(_tallies.ContainsKey).Select(kind => (kind, _tallies[kind]));

    /// <summary>What was right, missed and wrong, in the order of the comparison, without headline and sentence.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The tally of one kind, made when it is first asked for.</summary>
    public Tally this[string kind]
    {
        get
        {
            if (!_tallies.TryGetValue(kind, out var tally)) _tallies.Add(kind, tally = new Tally());
            return tally;
        }
    }

    /// <summary>Compares one issue; <paramref name="name"/> names it in error lines. Gives the number of the parsed article for each gold article, or null.</summary>
    public IReadOnlyList<int?> Add(string name, JsonNode gold, JsonNode? parsed)
    {
        if (GoldText.Flag(gold, "skip")) return [];
        if (gold["date"] is not null && !GoldText.Flag(gold, "dateOptional"))
            Judge("issue date", GoldText.OneOrMany(gold["dateAlt"]).Append(GoldText.Normal(gold["date"])), gold["date"], parsed?["date"], name);
        var goldArticles = GoldText.Items(gold, "articles").ToList();
        var parsedArticles = GoldText.Items(parsed, "articles").ToList();
        var matches = ArticleMatcher.Match(goldArticles, parsedArticles);
        this["articles"].Add(matches.Count, parsedArticles.Count - matches.Count, goldArticles.Count - matches.Count);
        if (matches.Count < goldArticles.Count || parsedArticles.Count > matches.Count)
            this["articles"].Errors.Add($"{name}: {goldArticles.Count} gold, {parsedArticles.Count} got, {matches.Count} matched");
        for (var i = 0; i < goldArticles.Count; i++)
            AddArticle(goldArticles[i], matches.TryGetValue(i, out var match) ? parsedArticles[match] : null, $"{name}#{i}");
        return [.. Enumerable.Range(0, goldArticles.Count).Select(i => matches.TryGetValue(i, out var match) ? match : (int?)null)];
    }

    internal void Note(string kind, string where, Verdict verdict, IEnumerable<string> facts)
    {
        foreach (var fact in facts) _findings.Add(new Finding(kind, where, verdict, fact));
    }

    private void AddArticle(JsonNode gold, JsonNode? parsed, string where)
    {
        foreach (var kind in new[] { "headline", "kicker" })
            Judge(kind, GoldText.OneOrMany(gold[$"{kind}Alt"]).Append(GoldText.Normal(gold[kind])), gold[kind], parsed?[kind], where);
        if (gold["subheadlines"] is not null)
            CompareSets("subheadlines", GoldText.OneOrMany(gold["subheadlines"]), [], GoldText.OneOrMany(parsed?["subheadlines"]), where);
        if (gold["bylines"] is not null)
        {
            var (required, optional) = Split(GoldText.Items(gold, "bylines"));
            CompareSets("bylines", GoldText.Names(required), GoldText.Names(optional).Concat(GoldText.Names(GoldText.Items(gold, "bylinesOptional"))), GoldText.Names(GoldText.Items(parsed, "bylines")), where);
        }
        ParagraphComparison.Compare(this, gold, parsed, where);
        if (gold["participants"] is not null) AddPeople(gold, parsed, where);
        if (gold["organizations"] is not null) OrganizationComparison.Compare(this, gold, parsed, where);
        if (gold["events"] is not null) EventComparison.Compare(this, gold, parsed, where);
        if (gold["documents"] is not null)
        {
            var (required, optional) = Split(GoldText.Items(gold, "documents"));
            CompareSets("documents", required.Select(d => GoldText.Normal(d["title"])), optional.Select(d => GoldText.Normal(d["title"])), GoldText.Items(parsed, "documents").Select(d => GoldText.Normal(d["title"])), where);
        }
    }

    private void AddPeople(JsonNode gold, JsonNode? parsed, string where)
    {
        var (required, optional) = Split(GoldText.Items(gold, "participants"));
        CompareSets("persons", GoldText.Names(required), GoldText.Names(optional), GoldText.Names(GoldText.Items(parsed, "participants")), where);
        var known = GoldText.Names(required.Where(p => !GoldText.Flag(p, "positionsOptional"))).Except(GoldText.Names(required.Where(p => GoldText.Flag(p, "positionsOptional"))), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        CompareSets("positions (org + title as one)", Positions(required, known, split: false), [], Positions(GoldText.Items(parsed, "participants"), known, split: false), where);
        CompareSets("positions (org, title split)", Positions(required, known, split: true), [], Positions(GoldText.Items(parsed, "participants"), known, split: true), where);
        if (gold["events"] is null) return;
        var free = GoldText.Items(gold, "events").SelectMany(e => GoldText.Items(e, "participants").Where(p => GoldText.Flag(p, "optional") || GoldText.Flag(e, "optional"))).Select(p => GoldText.Normal(p["name"]));
        var scored = GoldText.Names(required).Except(free, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        CompareSets("roles", Roles(gold, scored), [], Roles(parsed, scored), where);
    }

    private static IEnumerable<string> Positions(IEnumerable<JsonNode> people, HashSet<string> known, bool split) =>
        from person in people
        let name = GoldText.Normal(person["name"])
        where known.Contains(name)
        from position in GoldText.Items(person, "positions")
        select $"{name}|{GoldText.Normal(position["organization"])}{(split ? "|" : string.Empty)}{GoldText.Normal(position["title"])}";

    private static IEnumerable<string> Roles(JsonNode? article, HashSet<string> scored) =>
        from e in GoldText.Items(article, "events")
        from person in GoldText.Items(e, "participants")
        where !GoldText.Flag(person, "optional") && scored.Contains(GoldText.Normal(person["name"]))
        from role in GoldText.Items(person, "roles")
        select $"{GoldText.Normal(person["name"])}|{role}";

    internal static (List<JsonNode> Required, List<JsonNode> Optional) Split(IEnumerable<JsonNode> items)
    {
        var byOptional = items.ToLookup(item => GoldText.Flag(item, "optional"));
        return ([.. byOptional[false]], [.. byOptional[true]]);
    }

    private void Judge(string kind, IEnumerable<string> right, JsonNode? gold, JsonNode? parsed, string where)
    {
        var ok = right.Contains(GoldText.Normal(parsed), StringComparer.Ordinal);
        this[kind].Add(ok ? 1 : 0, ok ? 0 : 1, ok ? 0 : 1);
        if (gold is not null) Note(kind, where, ok ? Verdict.Right : Verdict.Missed, [gold.ToString()]);
        if (ok) return;
        if (parsed is not null) Note(kind, where, Verdict.Wrong, [parsed.ToString()]);
        this[kind].Errors.Add($"{where}: gold {gold?.ToString() ?? "null"} got {parsed?.ToString() ?? "null"}");
    }

    internal void CompareSets(string kind, IEnumerable<string> gold, IEnumerable<string> optional, IEnumerable<string> parsed, string where)
    {
        var goldSet = gold.ToHashSet(StringComparer.Ordinal);
        var parsedSet = parsed.ToHashSet(StringComparer.Ordinal);
        var missed = goldSet.Except(parsedSet, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var wrong = parsedSet.Except(goldSet, StringComparer.Ordinal).Except(optional, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        this[kind].Add(goldSet.Count - missed.Count, wrong.Count, missed.Count);
        Note(kind, where, Verdict.Right, goldSet.Except(missed, StringComparer.Ordinal));
        Note(kind, where, Verdict.Missed, missed);
        Note(kind, where, Verdict.Wrong, wrong);
        foreach (var text in missed) this[kind].Errors.Add($"{where}: missed {text}");
        foreach (var text in wrong) this[kind].Errors.Add($"{where}: wrong {text}");
    }

    internal void CompareBags(string kind, IEnumerable<string> gold, IEnumerable<string> parsed, string where, int free = 0)
    {
        var goldList = gold.Order(StringComparer.Ordinal).ToList();
        var left = parsed.Order(StringComparer.Ordinal).ToList();
        var parsedText = string.Join(' ', left);
        var byHit = goldList.ToLookup(left.Remove);
        var hits = byHit[true].Count();
        var wrong = Math.Max(0, left.Count - free);
        this[kind].Add(hits, wrong, goldList.Count - hits);
        Note(kind, where, Verdict.Right, byHit[true]);
        Note(kind, where, Verdict.Missed, byHit[false]);
        // Any of those left over may be the free ones.
        Note(kind, where, Verdict.Wrong, left.Take(wrong));
        if (wrong > 0 || hits < goldList.Count) this[kind].Errors.Add($"{where}: gold [{string.Join(' ', goldList)}] got [{parsedText}]");
    }
}
