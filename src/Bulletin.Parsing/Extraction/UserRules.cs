using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Extraction;

/// <summary>The rules that a user adds; they see an article after the built-in ones and yield to them.</summary>
internal sealed class UserRules(ValueList<IMentionRule> rules)
{
    /// <summary>Adds what the rules find where nothing was found yet. Both lists stay in the order of the text.</summary>
    public void Find(ArticleText text, List<PersonMention> people, List<OrganizationMention> organizations)
    {
        foreach (var rule in rules)
        {
            var (newPeople, newOrganizations) = (new List<PersonMention>(), new List<OrganizationMention>());
            rule.Find(text.Text, new MentionSink(text.Length, rule.Id, newPeople, newOrganizations));
            Merge(people, newPeople, static person => (person.Start, person.End));
            Merge(organizations, newOrganizations, static body => (body.Start, body.End));
        }
    }

    private static void Merge<T>(List<T> known, List<T> found, Func<T, (int Start, int End)> place)
    {
        if (found.Count == 0) return;
        found.Sort((a, b) => place(a).CompareTo(place(b)));
        var merged = new List<T>(known.Count + found.Count);
        var last = 0;
        var next = 0;
        foreach (var mention in found)
        {
            var (start, end) = place(mention);
            for (; next < known.Count && place(known[next]).Start < end; next++)
            {
                merged.Add(known[next]);
                last = Math.Max(last, place(known[next]).End);
            }
            if (start < last) continue;
            merged.Add(mention);
            last = end;
        }
        merged.AddRange(known.Skip(next));
        // What begins before a mention that was added stands before it.
        merged.Sort((a, b) => place(a).Start != place(b).Start ? place(a).Start.CompareTo(place(b).Start) : place(b).End.CompareTo(place(a).End));
        known.Clear();
        known.AddRange(merged);
    }
}
