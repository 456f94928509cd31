using System.Globalization;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>One of several equal shares of the shards: <c>--shard 2/8</c> is the third of eight.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Share(int Index, int Count)
{
    /// <summary>The share that is everything.</summary>
    public static Share Whole { get; } = new(0, 1);

    /// <summary>True when there are others.</summary>
    public bool IsPart => Count > 1;

    /// <summary>As files bear it.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Index}-of-{Count}");

    /// <summary>True for the shards of this share; every machine comes to the same answer.</summary>
    public bool Has(int shard) => shard % Count == Index;

    /// <summary>The share that <paramref name="text"/> names, or null.</summary>
    public static Share? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index < count ? new Share(index, count) : null;
    }
}
