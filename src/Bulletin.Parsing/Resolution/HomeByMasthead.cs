using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Resolution;

/// <summary>Finds the home in the name of a paper: 南通日报, 崇川新闻, 今日海安.</summary>
internal static class HomeByMasthead
{
    /// <summary>The only division that the title names, or null.</summary>
    public static DivisionPath? Find(string title, BulletinLexicon lexicon, DivisionTally tally, int? year)
    {
        var divisions = lexicon.Divisions;
        if (lexicon.Papers.DivisionOf(title) is { } listed) return Only(divisions.Find(listed, year));
        DivisionPath? home = null;
        for (var i = 0; i < title.Length; i++)
        {
            var length = divisions.LengthAtStart(title.AsSpan(i));
            if (length == 0) continue;
            var place = Only(divisions.Find(title.AsSpan(i, length), year));
            if (place is null || (home is not null && !home.Holds(place))) return null;
            home = place;
            i += length - 1;
        }
        // 光明日报 is no paper of 光明区: a county must be one that the articles write about.
        return home?.Division.Level == DivisionLevel.County && !IsWrittenAbout(home, tally) ? null : home;
    }

    // 长沙 is a city, and a county that lies in it.
    private static DivisionPath? Only(List<DivisionPath> places)
    {
        if (places.Count == 0) return null;
        var widest = places.MinBy(place => place.Division.Level)!;
        return places.TrueForAll(widest.Holds) ? widest : null;
    }

    private static bool IsWrittenAbout(DivisionPath county, DivisionTally tally) =>
        tally.Counts.ContainsKey(county.Division.Name) || (tally.Counts.ContainsKey(county.Division.Short) && county.Parent is { } above && (tally.Counts.ContainsKey(above.Division.Name) || tally.Counts.ContainsKey(above.Division.Short)));
}
