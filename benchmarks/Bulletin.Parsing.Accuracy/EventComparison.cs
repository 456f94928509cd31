using System.Text.Json.Nodes;

namespace Bulletin.Parsing.Accuracy;

/// <summary>Compares events: types, dates and both together as bags, names, places and agenda actions.</summary>
internal static class EventComparison
{
    public static void Compare(GoldScorer scorer, JsonNode gold, JsonNode? parsed, string where)
    {
        var (required, optional) = GoldScorer.Split(GoldText.Items(gold, "events"));
        var got = GoldText.Items(parsed, "events").ToList();
        scorer.CompareBags("event type", required.Select(Type), got.Select(Type), where, optional.Count);
        // dateOptional: any date will do.
        var dated = required.Where(e => !GoldText.Flag(e, "dateOptional")).ToList();
        var free = required.Count - dated.Count + optional.Count;
        scorer.CompareBags("event date", dated.Select(Period), got.Select(Period), where, free);
        scorer.CompareBags("event date and type", dated.Select(Key), got.Select(Key), where, free);
        CompareNames(scorer, required, optional, got, where);
        ComparePlaces(scorer, required, got, where);
        var goldAgenda = required.SelectMany(e => GoldText.Items(e, "agenda")).Select(Action).ToList();
        if (goldAgenda.Count > 0) scorer.CompareBags("agenda", goldAgenda, got.SelectMany(e => GoldText.Items(e, "agenda")).Select(Action), where, optional.Sum(e => GoldText.Items(e, "agenda").Count()));
    }

    private static void CompareNames(GoldScorer scorer, List<JsonNode> required, List<JsonNode> optional, List<JsonNode> parsed, string where)
    {
        var named = required.Where(e => e["name"] is not null).Select(Forms).ToList();
        var free = optional.Concat(required.Where(e => e["name"] is null)).SelectMany(Forms).Concat(named.SelectMany(form => form)).ToHashSet(StringComparer.Ordinal);
        var got = parsed.Select(e => GoldText.Normal(e["name"])).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        var byHit = named.ToLookup(form => form.Overlaps(got), form => form.First());
        var missed = byHit[false].ToList();
        var wrong = named.Count > 0 ? got.Where(name => !free.Contains(name)).ToList() : [];
        scorer["event name"].Add(named.Count - missed.Count, wrong.Count, missed.Count);
        scorer.Note("event name", where, Verdict.Right, byHit[true]);
        scorer.Note("event name", where, Verdict.Missed, missed);
        scorer.Note("event name", where, Verdict.Wrong, wrong);
        if (missed.Count > 0) scorer["event name"].Errors.Add($"{where}: missed [{string.Join(" | ", missed)}] among [{string.Join(" | ", got)}]");
    }

    private static void ComparePlaces(GoldScorer scorer, List<JsonNode> required, List<JsonNode> parsed, string where)
    {
        var gold = required.SelectMany(e => GoldText.Items(e, "places")).Select(node => GoldText.Normal(node)).ToHashSet(StringComparer.Ordinal);
        var got = parsed.SelectMany(e => GoldText.Items(e, "places")).Select(node => GoldText.Normal(node)).ToHashSet(StringComparer.Ordinal);
        var byHit = gold.ToLookup(g => got.Any(p => g.Contains(p, StringComparison.Ordinal) || p.Contains(g, StringComparison.Ordinal)));
        var hits = byHit[true].Count();
        scorer["event place (recall)"].Add(hits, 0, gold.Count - hits);
        if (byHit[false].Any()) scorer["event place (recall)"].Errors.Add($"{where}: missed [{string.Join(" | ", byHit[false])}] among [{string.Join(" | ", got)}]");
        scorer.Note("event place (recall)", where, Verdict.Right, byHit[true]);
        scorer.Note("event place (recall)", where, Verdict.Missed, byHit[false]);
    }

    private static HashSet<string> Forms(JsonNode e)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal) { GoldText.Normal(e["name"]) };
        forms.UnionWith(GoldText.Items(e, "nameAlternatives").Select(node => GoldText.Normal(node)));
        forms.Remove(string.Empty);
        return forms;
    }

    private static string Type(JsonNode e) => GoldText.String(e, "type") ?? string.Empty;

    private static string Action(JsonNode item) => GoldText.String(item, "action") ?? string.Empty;

    private static string Period(JsonNode e) => $"{GoldText.String(e, "start")}..{GoldText.String(e, "end") ?? GoldText.String(e, "start")}";

    private static string Key(JsonNode e) => $"{Type(e)} {Period(e)} {GoldText.String(e, "dayPart")}";
}
