using System.Collections.Frozen;

namespace Bulletin.Parsing.Lexicon;

/// <summary>Full names behind the short names of bodies. A place stands as <c>{}</c>: 残联 is {}残疾人联合会, 团{}委 is 共青团{}委员会.</summary>
internal sealed class OrganizationForms
{
    public const string TableName = "organization_full_names.tsv";

    /// <summary>Where the place stands in a form.</summary>
    public const string Place = "{}";

    private static readonly string[] Committees = ["委", "党委", "中共{}委"];

    private readonly FrozenDictionary<string, string> _national;
    private readonly FrozenDictionary<string, string> _any;
    private readonly FrozenDictionary<string, string>[] _byLevel;
    private readonly FrozenDictionary<char, string[]> _leads;
    private readonly FrozenSet<string> _whole;
    private readonly WordSet _endings;
    private readonly WordSet _heads;

    public OrganizationForms(LexiconTable table)
    {
        _national = FormsOf(table, "national");
        _any = FormsOf(table, "any");
        _byLevel = [.. DivisionIndex.Levels.Select(level => FormsOf(table, level.Kind))];
        _whole = table.Words("whole").Words.ToFrozenSet(StringComparer.Ordinal);
        _endings = table.Words("ending");
        _heads = table.Words("head");
        _leads = _any.Keys.Select(form => form[..Math.Max(0, form.IndexOf(Place, StringComparison.Ordinal))]).Where(lead => lead.Length > 0).Distinct(StringComparer.Ordinal)
            .GroupBy(lead => lead[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(lead => lead.Length).ToArray());
    }

    /// <summary>What may stand before the place and begins with <paramref name="first"/>, the longest first: 共青团, 中共, 团.</summary>
    public string[] LeadsWith(char first) => _leads.GetValueOrDefault(first) ?? [];

    /// <summary>The full name of a body of the whole country, or null.</summary>
    public string? National(string name) => _national.GetValueOrDefault(name);

    /// <summary>True for an office that the table knows by name, not one that only ends as full names do.</summary>
    public bool IsListed(string form, DivisionLevel level) => Listed(form, level) is not null;

    /// <summary>True for an office that is also named behind the short name of a place: 广西水利厅, but not 上海博物馆, which is called so in full.</summary>
    public bool IsNamedBehindShortPlace(string form, DivisionLevel level) => Listed(form, level) is { } full && (!_whole.Contains(form) || full[^1] is '局' or '厅');

    /// <summary>The form of the full name of what is called <paramref name="form"/> in a division of this level, or null when it is not known.</summary>
    public string? Find(string form, DivisionLevel level)
    {
        if (Listed(form, level) is { } listed) return listed;
        // 委组织部, 党委组织部, 中共{}委组织部: the 组织部 of the committee.
        foreach (var committee in Committees)
            if (form.StartsWith(committee, StringComparison.Ordinal)) return OfCommittee(form[committee.Length..], level);
        if (form.Contains(Place, StringComparison.Ordinal) || _endings.LengthAtEnd(form) is 0) return null;
        // 政协提案委员会, 政府研究室: the body's own full name, and the office as it stands.
        var head = _heads.LengthAtStart(form);
        return head > 0 ? Listed(form[..head], level) + form[head..] : Place + form;
    }

    private string? Listed(string form, DivisionLevel level) =>
        _byLevel[(int)level].TryGetValue(form, out var full) || _any.TryGetValue(form, out full) ? full : _whole.Contains(form) ? Place + form : null;

    private string? OfCommittee(string office, DivisionLevel level) =>
        Listed(office, level) is { } full && full.StartsWith("中共", StringComparison.Ordinal) ? full : null;

    private static FrozenDictionary<string, string> FormsOf(LexiconTable table, string kind) => table.Rows(kind).ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
}
