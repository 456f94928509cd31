using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Resolution;

/// <summary>Finds the one division by which the level words of an issue can be understood; none rather than a wrong one.</summary>
/// <remarks>
/// The province comes first: nearly all places that are named lie in it. In it the division is sought whose level word (区委, 市政府, 省委) the articles use
/// most. A county-level city and the city above it are both 市; the lower one is taken only when the articles write its bodies out.
/// </remarks>
internal static class HomeByContent
{
    // Shares and counts chosen so that no issue of the gold gets a wrong home.
    private const double MostOfAll = 0.75;
    private const int Lead = 3;
    private const int Least = 2;

    /// <summary>The home, or null when no division stands out.</summary>
    /// <param name="uses">The level words that bodies are named with.</param>
    /// <param name="ownLevels">The level words behind 我.</param>
    /// <param name="places">The places that are named.</param>
    public static DivisionPath? Find(LevelUses uses, HashSet<char> ownLevels, NamedPlaces places)
    {
        // 香港特别行政区 is a guest wherever 省, 市 and 区 are spoken of.
        if (Foremost(places.All.Where(entry => entry.Place.Parent is null && entry.Place.Division.LevelWord != "特区")) is not { } province) return null;
        var home = Narrowest(uses, places, province);
        return home is null || ownLevels.Count == 0 || ownLevels.Contains(home.Division.LevelWord[^1]) ? home : null;
    }

    private static DivisionPath? Narrowest(LevelUses uses, NamedPlaces places, DivisionPath province)
    {
        var (provinceUses, cityUses, countyUses) = (uses.Province, uses.City, uses.County);
        // 区直机关 of an autonomous region is no district's.
        if (province.Division.LevelWord == "自治区" && provinceUses > 0) countyUses -= uses.Of("区");
        if (countyUses > 0 && countyUses * 2 >= cityUses && County(uses, places, province) is { } county) return county;
        if (cityUses > 0 && City(uses, places, province) is { } city) return city;
        return provinceUses > 0 && cityUses + countyUses == 0 && (uses.Of(province.Division.LevelWord) > 0) ? province : null;
    }

    // The one county of the level that is named several times more often than the next.
    private static DivisionPath? County(LevelUses uses, NamedPlaces places, DivisionPath province)
    {
        NamedPlaces.Entry? best = null;
        var second = 0;
        foreach (var entry in places.All)
        {
            if (entry.Place.Division.Level != DivisionLevel.County || entry.Own == 0 || !province.Holds(entry.Place)) continue;
            if (entry.Own > (best?.Own ?? 0)) (best, second) = (entry, best?.Own ?? 0);
            else second = Math.Max(second, entry.Own);
        }
        return best is not null && best.Own >= Math.Max(Least, second * Lead) && uses.Of(best.Place.Division.LevelWord) > 0 && best.Place.Division.LevelWord != "市" ? best.Place : null;
    }

    private static DivisionPath? City(LevelUses uses, NamedPlaces places, DivisionPath province)
    {
        if (province.Division.LevelWord == "市") return uses.Of("市") > 0 && places.Of(province)!.Own > 0 ? province : null;
        if (Foremost(places.All.Where(entry => entry.Place.Division.Level == DivisionLevel.Prefecture && province.Holds(entry.Place))) is not { } city) return null;
        var own = places.Of(city)!.Own;
        var lower = places.All.Where(entry => entry.Place.Division is { Level: DivisionLevel.County, LevelWord: "市" } && city.Holds(entry.Place)).MaxBy(entry => entry.Own);
        if (uses.Of("市") > 0 && lower is not null && lower.Own * 2 > own) return own == 0 && lower.Own >= Least && uses.WritesOut(lower.Place) ? lower.Place : null;
        return own > 0 && uses.Of(city.Division.LevelWord) > 0 ? city : null;
    }

    private static DivisionPath? Foremost(IEnumerable<NamedPlaces.Entry> entries)
    {
        NamedPlaces.Entry? best = null;
        var all = 0;
        foreach (var entry in entries)
        {
            all += entry.Total;
            if (best is null || entry.Total > best.Total) best = entry;
        }
        if (best is null || best.Total < all * MostOfAll) return null;
        return best.Total >= Least || best.IsWrittenOut ? best.Place : null;
    }
}
