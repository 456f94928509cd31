using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>What is known of a body beyond its printed name.</summary>
/// <param name="FullName">The full name, or null.</param>
/// <param name="Place">The division whose body it is.</param>
internal sealed record Body(string? FullName, DivisionPath Place)
{
    /// <summary>The level of the body.</summary>
    public AdministrativeLevel Level => LevelOf(Place);

    /// <summary>The level of a division in the words of the model.</summary>
    public static AdministrativeLevel LevelOf(DivisionPath place) => place.Division.Level switch
    {
        DivisionLevel.Province => AdministrativeLevel.Province,
        DivisionLevel.Prefecture => AdministrativeLevel.Prefecture,
        _ => AdministrativeLevel.County,
    };

    /// <summary>The level that a level word alone tells; 市 and 区 stand for more than one.</summary>
    public static AdministrativeLevel? LevelOf(ReadOnlySpan<char> levelWord) => levelWord switch
    {
        "省" or "自治区" => AdministrativeLevel.Province,
        "州" or "自治州" or "地区" or "盟" => AdministrativeLevel.Prefecture,
        "县" or "自治县" or "旗" or "自治旗" => AdministrativeLevel.County,
        _ => null,
    };
}
