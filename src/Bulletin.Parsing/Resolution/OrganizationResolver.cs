using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Mentions of bodies to organizations: one entry for each name of an article, with the short form that the article introduces.</summary>
internal static class OrganizationResolver
{
    // （以下简称“临湖集团”）
    private const int LongestNote = 24;

    /// <summary>The organizations of one article, by first mention.</summary>
    public static ValueList<Organization> Resolve(ArticleText text, List<OrganizationMention> mentions, string source)
    {
        if (mentions.Count == 0) return [];
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var organizations = new List<(Organization Organization, MentionList Mentions)>();
        foreach (var mention in mentions)
        {
            var name = text.Surface(mention.Start, mention.End, source);
            var place = text.Extent(mention.Start, mention.End);
            if (byName.TryGetValue(name, out var known))
            {
                organizations[known].Mentions.Add(place, mention.Rule);
                continue;
            }
            var alias = AliasBehind(text, mention.End, source);
            byName.Add(name, organizations.Count);
            if (alias is not null) byName.TryAdd(alias, organizations.Count);
            organizations.Add((new Organization(name, (OrganizationKind)mention.Kind) { Aliases = alias is null ? [] : [alias] }, new MentionList()));
            organizations[^1].Mentions.Add(place, mention.Rule);
        }
        return [.. organizations.Select(entry => entry.Organization with { Mentions = entry.Mentions.ToSpans(), Evidence = entry.Mentions.ToEvidence() })];
    }

    // X（以下简称“Y”）, X（下称Y）: the words behind 称 up to the bracket, without quotation marks.
    private static string? AliasBehind(ArticleText text, int end, string source)
    {
        if (text.At(end) != '(') return null;
        var note = text.Text[(end + 1)..Math.Min(text.Length, end + LongestNote)];
        var close = note.IndexOf(')');
        var call = note.IndexOf('称');
        if (close < 0 || call < 0 || call > close) return null;
        var start = end + 2 + call;
        var stop = end + 1 + close;
        while (start < stop && text.At(start) is '“' or '"' or ':' or '为') start++;
        while (stop > start && text.At(stop - 1) is '”' or '"') stop--;
        return stop - start >= 2 ? text.Surface(start, stop, source) : null;
    }
}
