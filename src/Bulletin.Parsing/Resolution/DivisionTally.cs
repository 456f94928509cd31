using System.Runtime.InteropServices;

namespace Bulletin.Parsing.Resolution;

/// <summary>How often an article, or all of an issue, name each place, and at which level they say 我市.</summary>
internal sealed class DivisionTally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The names of places as printed, with how often each stands.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>The level words that stand behind 我: 我市, 我区.</summary>
    public HashSet<char> OwnLevels { get; } = [];

    /// <summary>Counts one mention of a place.</summary>
    public void Add(ReadOnlySpan<char> place) => CollectionsMarshal.GetValueRefOrAddDefault(_counts.GetAlternateLookup<ReadOnlySpan<char>>(), place, out _)++;

    /// <summary>Takes up the level words behind 我 in <paramref name="line"/>.</summary>
    public void AddOwnLevels(string line)
    {
        for (var i = line.IndexOf('我'); i >= 0 && i < line.Length - 1; i = line.IndexOf('我', i + 1))
            if (line[i + 1] is '省' or '市' or '州' or '盟' or '区' or '县' or '旗') OwnLevels.Add(line[i + 1]);
    }
}
