using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Mentions of bodies to organizations: one entry for each name of an article, with the short form that the article introduces.</summary>
/// <remarks>Keeps its working objects from article to article: not for concurrent use.</remarks>
internal sealed class OrganizationResolver(OrganizationForms forms)
{
    // （以下简称“临湖集团”）
    private const int LongestNote = 24;

    // Beyond this the objects of one unusual article are not worth keeping.
    private const int MostKept = 256;

    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly List<Found> _found = [];
    private readonly List<Found> _kept = [];

    /// <summary>The organizations of one article, by first mention. Those of the whole country get their full names here, all others when the home of the issue is known.</summary>
    public ValueList<Organization> Resolve(ArticleText text, List<OrganizationMention> mentions, string source)
    {
        if (mentions.Count == 0) return [];
        _byName.Clear();
        _found.Clear();
        foreach (var mention in mentions)
        {
            var name = text.Surface(mention.Start, mention.End, source);
            var place = text.Extent(mention.Start, mention.End);
            if (!_byName.TryGetValue(name, out var known))
            {
                known = _found.Count;
                var alias = AliasBehind(text, mention.End, source);
                _byName.Add(name, known);
                if (alias is not null) _byName.TryAdd(alias, known);
                _found.Add(Begin(name, text.Folded(name), alias, (OrganizationKind)mention.Kind));
            }
            _found[known].Mentions.Add(place, mention.Rule);
        }
        var organizations = new Organization[_found.Count];
        for (var i = 0; i < organizations.Length; i++) organizations[i] = _found[i].ToOrganization(forms);
        return ValueList.Adopt(organizations);
    }

    private Found Begin(string name, string folded, string? alias, OrganizationKind kind)
    {
        if (_found.Count == 0 && _kept.Count > MostKept) _kept.Clear();
        if (_found.Count == _kept.Count) _kept.Add(new Found());
        var found = _kept[_found.Count];
        (found.Name, found.Folded, found.Alias, found.Kind) = (name, folded, alias, kind);
        found.Mentions.Clear();
        return found;
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

    private sealed class Found
    {
        public string Name { get; set; } = string.Empty;

        public string Folded { get; set; } = string.Empty;

        public string? Alias { get; set; }

        public OrganizationKind Kind { get; set; }

        public MentionList Mentions { get; } = new();

        public Organization ToOrganization(OrganizationForms forms)
        {
            var national = forms.National(Folded);
            var (spans, evidence) = Mentions.ToModel();
            return new Organization(Name, Kind)
            {
                Aliases = Alias is null ? [] : [Alias],
                FullName = national,
                Level = national is not null ? AdministrativeLevel.National : LevelOf(Kind),
                Mentions = spans,
                Evidence = evidence,
            };
        }

        private static AdministrativeLevel? LevelOf(OrganizationKind kind) => kind switch
        {
            OrganizationKind.Subdistrict or OrganizationKind.Township => AdministrativeLevel.Township,
            OrganizationKind.Community => AdministrativeLevel.Village,
            _ => null,
        };
    }
}
