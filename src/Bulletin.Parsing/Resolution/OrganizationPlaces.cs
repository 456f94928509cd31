using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Fills the organizations of articles. A body by its level word belongs to the place of the body it is listed behind (富阳市委、市政府), else to the home.</summary>
internal sealed class OrganizationPlaces(BodyResolver resolver, string source)
{
    // Bodies of a place that is written out, by where their mentions end.
    private readonly Dictionary<int, Body> _writtenOut = [];

    /// <summary>True for what belongs to a place; firms, papers and associations only bear names of places.</summary>
    public static bool IsPublic(OrganizationKind kind) => kind is OrganizationKind.Party or OrganizationKind.Discipline or OrganizationKind.PeoplesCongress or OrganizationKind.Government
        or OrganizationKind.Cppcc or OrganizationKind.Court or OrganizationKind.Procuratorate or OrganizationKind.MassOrganization or OrganizationKind.DemocraticParty or OrganizationKind.Military
        or OrganizationKind.Institution or OrganizationKind.School or OrganizationKind.Hospital;

    /// <summary>The organizations of one article with what is known of them, and whether that is anything.</summary>
    public (ValueList<Organization> Organizations, bool IsNew) Fill(ValueList<Organization> organizations)
    {
        _writtenOut.Clear();
        Organization[]? filled = null;
        for (var i = 0; i < organizations.Count; i++)
        {
            var known = Fill(organizations[i]);
            if (ReferenceEquals(known, organizations[i])) continue;
            filled ??= [.. organizations];
            filled[i] = known;
        }
        return filled is null ? (organizations, false) : (ValueList.Create<Organization>(filled), true);
    }

    private Organization Fill(Organization organization)
    {
        if (organization.Level is not null || !IsPublic(organization.Kind)) return organization;
        var name = resolver.Read(organization.Name);
        if (!name.HasPlace && !name.HasLevel) return organization;
        var listed = name.HasPlace ? resolver.InOwnPlace(name) : WrittenOutBefore(organization) is { } before ? resolver.AtLevel(name, before.Place) : null;
        if (listed is not null)
            foreach (var mention in organization.Mentions) _writtenOut[mention.End] = listed;
        if ((listed ?? (name.HasLevel ? resolver.AtHome(name, organization.Name, organization.Mentions) : null)) is { } body)
            return organization with { FullName = body.FullName, Jurisdiction = body.Place.FullName, Level = body.Level };
        return Body.LevelOf(name.Level) is { } level ? organization with { Level = level } : organization;
    }

    // The body that ends where the first mention begins, with at most one character between.
    private Body? WrittenOutBefore(Organization organization)
    {
        if (_writtenOut.Count == 0 || organization.Mentions.Count == 0) return null;
        var start = organization.Mentions[0].Start;
        if (_writtenOut.TryGetValue(start, out var before)) return before;
        return start > 0 && source[start - 1] is '、' or '和' or '及' or '与' && _writtenOut.TryGetValue(start - 1, out before) ? before : null;
    }
}
