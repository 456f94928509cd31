namespace Bulletin.Parsing.Model;

/// <summary>The division that an issue is at home in: 区委 without a place is the committee of this district, 市委 that of its city.</summary>
/// <param name="Name">Its name: <c>崇川区</c>.</param>
/// <param name="Path">All names from the province down: <c>江苏省南通市崇川区</c>.</param>
/// <param name="Level">Its level.</param>
/// <param name="Basis">How it became known.</param>
public sealed record HomeDivision(string Name, string Path, AdministrativeLevel Level, HomeBasis Basis);

/// <summary>How the home of an issue became known, the surest first.</summary>
public enum HomeBasis
{
    /// <summary>The caller gave it.</summary>
    Given,

    /// <summary>The name of the paper says it.</summary>
    Masthead,

    /// <summary>It is the one division by which the articles' level words (区委, 市政府) can be understood.</summary>
    Content,
}

/// <summary>Levels of divisions and of the bodies that belong to them.</summary>
public enum AdministrativeLevel
{
    /// <summary>The whole country.</summary>
    National,

    /// <summary>Provinces, autonomous regions, municipalities directly under the central government and special administrative regions.</summary>
    Province,

    /// <summary>Prefecture-level cities, prefectures, autonomous prefectures and leagues.</summary>
    Prefecture,

    /// <summary>Districts, counties, county-level cities and banners.</summary>
    County,

    /// <summary>Subdistricts, towns and townships.</summary>
    Township,

    /// <summary>Villages and communities.</summary>
    Village,
}
