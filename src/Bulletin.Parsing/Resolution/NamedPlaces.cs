using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Resolution;

/// <summary>The divisions that a tally of names can only mean, each with how often it and what lies in it is named.</summary>
internal sealed class NamedPlaces
{
    private readonly Dictionary<string, Entry> _places = new(StringComparer.Ordinal);

    public NamedPlaces(DivisionTally tally, DivisionIndex divisions, int? year)
    {
        foreach (var (name, count) in tally.Counts)
        {
            var candidates = divisions.Find(name, year);
            if (candidates.Count > 1) candidates = Narrow(candidates, name, tally, divisions);
            if (candidates.Count != 1) continue;
            var place = candidates[0];
            if (place.Division.Level == DivisionLevel.County && IsDoubtful(place, name, tally)) continue;
            Add(place, count, isFull: name == place.Division.Name);
        }
    }

    /// <summary>All divisions that are named or hold one that is.</summary>
    public IEnumerable<Entry> All => _places.Values;

    /// <summary>The entry of <paramref name="place"/>.</summary>
    public Entry? Of(DivisionPath place) => _places.GetValueOrDefault(place.FullName);

    // 和平, 长安: the short name of a county is also an ordinary word, unless its full name stands beside it. 东区, 郊区: so is a name of two characters, unless
    // the division above is named.
    private static bool IsDoubtful(DivisionPath county, string name, DivisionTally tally) =>
        name.Length == 2 && (name == county.Division.Short ? !tally.Counts.ContainsKey(county.Division.Name) : county.Parent is null || !IsNamed(county.Parent, tally));

    private void Add(DivisionPath place, int count, bool isFull)
    {
        for (var path = place; path is not null; path = path.Parent)
        {
            if (!_places.TryGetValue(path.FullName, out var entry)) _places.Add(path.FullName, entry = new Entry(path));
            if (path == place) (entry.Own, entry.IsWrittenOut) = (entry.Own + count, entry.IsWrittenOut | isFull);
            entry.Total += count;
        }
    }

    // Of several places of one name: the wider ones before counties for short names (南通), those whose city or province is named too (鼓楼区 beside 南京).
    private static List<DivisionPath> Narrow(List<DivisionPath> candidates, string name, DivisionTally tally, DivisionIndex divisions)
    {
        if (candidates.FindAll(path => path.Division.Level != DivisionLevel.County) is { Count: > 0 } wide && wide.TrueForAll(path => path.Division.Short == name)) candidates = wide;
        if (candidates.Count == 1) return candidates;
        foreach (var steps in (ReadOnlySpan<int>)[1, 2])
            if (candidates.FindAll(path => Above(path, steps) is { } above && IsNamed(above, tally)) is { Count: > 0 } placed) return placed;
        return candidates;
    }

    private static DivisionPath? Above(DivisionPath path, int steps) => steps == 1 ? path.Parent : path.Parent?.Parent;

    private static bool IsNamed(DivisionPath path, DivisionTally tally) => tally.Counts.ContainsKey(path.Division.Name) || tally.Counts.ContainsKey(path.Division.Short);

    /// <summary>A division with its counts.</summary>
    public sealed class Entry(DivisionPath place)
    {
        public DivisionPath Place { get; } = place;

        /// <summary>How often it is named itself.</summary>
        public int Own { get; set; }

        /// <summary>True when it is named in full at least once.</summary>
        public bool IsWrittenOut { get; set; }

        /// <summary>How often it or what lies in it is named.</summary>
        public int Total { get; set; }
    }
}
