using System.Text.Json.Nodes;

namespace Bulletin.Parsing.Accuracy;

/// <summary>Compares organizations: any form of the name, an alias or the full name makes a match.</summary>
internal static class OrganizationComparison
{
    public static void Compare(GoldScorer scorer, JsonNode gold, JsonNode? parsed, string where)
    {
        var (required, optional) = GoldScorer.Split(GoldText.Items(gold, "organizations"));
        var forms = required.ConvertAll(Forms);
        var free = optional.SelectMany(Forms).ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<int>();
        var wrong = new List<string>();
        int kinds = 0, rightKinds = 0;
        foreach (var organization in GoldText.Items(parsed, "organizations"))
        {
            var own = Forms(organization);
            var hit = forms.FindIndex(form => form.Overlaps(own));
            if (hit >= 0)
            {
                if (used.Add(hit) && GoldText.String(required[hit], "kind") is { Length: > 0 } kind && GoldText.String(organization, "kind") is { Length: > 0 } got)
                {
                    kinds++;
                    if (kind == got) rightKinds++;
                    var name = GoldText.String(organization, "name");
                    scorer.Note("organization kind", where, kind == got ? Verdict.Right : Verdict.Missed, [$"{name}|{kind}"]);
                    if (kind != got) scorer.Note("organization kind", where, Verdict.Wrong, [$"{name}|{got}"]);
                }
            }
            else if (!free.Contains(GoldText.Normal(organization["name"])) && !free.Overlaps(own))
            {
                wrong.Add(GoldText.String(organization, "name") ?? string.Empty);
            }
        }
        var missed = Enumerable.Range(0, required.Count).Where(i => !used.Contains(i)).Select(i => GoldText.String(required[i], "name") ?? string.Empty).ToList();
        scorer["organizations"].Add(used.Count, wrong.Count, missed.Count);
        scorer.Note("organizations", where, Verdict.Right, used.Order().Select(i => GoldText.String(required[i], "name") ?? string.Empty));
        scorer.Note("organizations", where, Verdict.Missed, missed);
        scorer.Note("organizations", where, Verdict.Wrong, wrong);
        foreach (var name in missed) scorer["organizations"].Errors.Add($"{where}: missed {name}");
        foreach (var name in wrong) scorer["organizations"].Errors.Add($"{where}: wrong {name}");
        scorer["organization kind"].Add(rightKinds, kinds - rightKinds, kinds - rightKinds);
    }

    private static HashSet<string> Forms(JsonNode organization)
    {
        var forms = GoldText.Items(organization, "aliases").Select(node => GoldText.Normal(node)).ToHashSet(StringComparer.Ordinal);
        forms.Add(GoldText.Normal(organization["name"]));
        forms.Add(GoldText.Normal(organization["fullName"]));
        forms.Remove(string.Empty);
        return forms;
    }
}
