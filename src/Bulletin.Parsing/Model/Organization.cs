namespace Bulletin.Parsing.Model;

/// <summary>Kinds of organizations.</summary>
public enum OrganizationKind
{
    /// <summary>Committees and organs of the Communist Party.</summary>
    Party,

    /// <summary>Discipline inspection and supervision.</summary>
    Discipline,

    /// <summary>People's congresses.</summary>
    PeoplesCongress,

    /// <summary>Governments and their departments.</summary>
    Government,

    /// <summary>The Chinese People's Political Consultative Conference (政协).</summary>
    Cppcc,

    /// <summary>Courts.</summary>
    Court,

    /// <summary>Procuratorates.</summary>
    Procuratorate,

    /// <summary>Mass organizations: unions, women's federation, youth league, federation of the disabled.</summary>
    MassOrganization,

    /// <summary>The democratic parties.</summary>
    DemocraticParty,

    /// <summary>Development zones and parks as bodies.</summary>
    Zone,

    /// <summary>Subdistricts (街道).</summary>
    Subdistrict,

    /// <summary>Townships and towns.</summary>
    Township,

    /// <summary>Villages and communities.</summary>
    Community,

    /// <summary>Companies.</summary>
    Enterprise,

    /// <summary>Public institutions.</summary>
    Institution,

    /// <summary>Schools and universities.</summary>
    School,

    /// <summary>Hospitals.</summary>
    Hospital,

    /// <summary>Papers, agencies, broadcasters.</summary>
    Media,

    /// <summary>Armed forces.</summary>
    Military,

    /// <summary>Associations, foundations, teams.</summary>
    SocialOrganization,

    /// <summary>Religious bodies.</summary>
    Religion,

    /// <summary>International organizations and foreign bodies.</summary>
    International,

    /// <summary>None of the others.</summary>
    Other,
}

/// <summary>An organization named in an article.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Kind">Its kind.</param>
public sealed record Organization(string Name, OrganizationKind Kind)
{
    /// <summary>Short forms that the article uses for it.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>The full official name (<c>区残联</c> of a paper of 崇川区: <c>南通市崇川区残疾人联合会</c>), or null when it is not known. Two bodies under one name (区纪委监委) are joined by 、.</summary>
    public string? FullName { get; init; }

    /// <summary>The division whose body it is, with all names from the province down (<c>江苏省南通市崇川区</c>), or null when it is not known.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The level of the body, or null when it has none or it is not known.</summary>
    public AdministrativeLevel? Level { get; init; }

    /// <summary>Every place where it is named.</summary>
    public ValueList<TextSpan> Mentions { get; init; }

    /// <summary>What the entry rests on: one item for each rule that found it; their spans together are <see cref="Mentions"/>.</summary>
    public ValueList<Evidence> Evidence { get; init; }
}
