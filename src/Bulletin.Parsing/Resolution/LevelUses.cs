using System.Runtime.InteropServices;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>How often articles name bodies by a level word alone, and which places they write out with bodies.</summary>
internal sealed class LevelUses
{
    private static readonly string[] Provinces = ["省", "自治区"];
    private static readonly string[] Cities = ["市", "州", "自治州", "地区", "盟"];
    private static readonly string[] Counties = ["区", "县", "旗", "自治县", "自治旗"];

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    /// <summary>省委, 自治区政府.</summary>
    public int Province => Sum(Provinces);

    /// <summary>市委, 州政府.</summary>
    public int City => Sum(Cities);

    /// <summary>区委, 县政府.</summary>
    public int County => Sum(Counties);

    /// <summary>True when no body is named by a level word alone.</summary>
    public bool IsEmpty => _uses.Count == 0;

    /// <summary>Counts the bodies of <paramref name="article"/>.</summary>
    public void Add(Article article, BodyResolver names)
    {
        foreach (var organization in article.Organizations)
            if (OrganizationPlaces.IsPublic(organization.Kind)) Add(names.Read(organization.Name));
        foreach (var person in article.Participants)
        {
            // 如皋市委副书记、市长: the level is that of the place printed before it.
            var isOwn = false;
            foreach (var position in person.Positions)
            {
                if (!names.TryRead(position, out var body)) continue;
                isOwn |= body.HasPlace;
                if (!isOwn || body.HasPlace) Add(body);
            }
        }
    }

    /// <summary>How often a body is named with <paramref name="levelWord"/> alone.</summary>
    public int Of(string levelWord) => _uses.GetValueOrDefault(levelWord) + (levelWord is "州" or "县" or "旗" ? _uses.GetValueOrDefault($"自治{levelWord}") : 0);

    /// <summary>True when a body of <paramref name="place"/> is named with it: 凯里市委.</summary>
    public bool WritesOut(DivisionPath place) => _places.Contains(place.Division.Name);

    private void Add(BodyName body)
    {
        if (body.HasPlace) _places.GetAlternateLookup<ReadOnlySpan<char>>().Add(body.Place);
        else if (body.HasLevel) CollectionsMarshal.GetValueRefOrAddDefault(_uses.GetAlternateLookup<ReadOnlySpan<char>>(), body.Level, out _)++;
    }

    private int Sum(string[] levels) => levels.Sum(level => _uses.GetValueOrDefault(level));
}
