using System.Buffers;
using System.Collections.Frozen;

namespace Bulletin.Parsing.Lexicon;

/// <summary>Words of one kind, compiled for four questions: is it one, does it begin, end or hold one.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly WordTable<string[]> _byFirst;
    private readonly WordTable<string[]> _byLast;
    private readonly SearchValues<char> _first;
    // One bit of 64 for each character that begins or ends a word or stands second in it: they turn most texts away before the look-up.
    private readonly ulong _firstBits;
    private readonly ulong _secondBits;
    private readonly ulong _lastBits;

    public WordSet(IReadOnlyCollection<string> words)
    {
        Words = words;
        _exact = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _byFirst = LongestFirst(words, word => word[..1]);
        _byLast = LongestFirst(words, word => word[^1..]);
        _first = SearchValues.Create([.. words.Select(word => word[0]).Distinct()]);
        _firstBits = words.Aggregate(0UL, (bits, word) => bits | BitOf(word[0]));
        _secondBits = words.Any(word => word.Length == 1) ? ulong.MaxValue : words.Aggregate(0UL, (bits, word) => bits | BitOf(word[1]));
        _lastBits = words.Aggregate(0UL, (bits, word) => bits | BitOf(word[^1]));
    }

    /// <summary>The words, in the order of the table.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>True when <paramref name="text"/> is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => _exact.Contains(text);

    /// <summary>True when one of the words stands in <paramref name="text"/>.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Index of the first word in <paramref name="text"/>, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(_first) is var offset and >= 0; from += offset + 1)
            if (LengthAtStart(text[(from + offset)..]) > 0) return from + offset;
        return -1;
    }

    /// <summary>Length of the longest word that <paramref name="text"/> begins with, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (_firstBits & BitOf(text[0])) == 0) return 0;
        if ((text.Length > 1 && (_secondBits & BitOf(text[1])) == 0) || _byFirst.Find(text[..1]) is not { } words) return 0;
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    /// <summary>Length of the longest word that <paramref name="text"/> ends with, or 0.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (_lastBits & BitOf(text[^1])) == 0 || _byLast.Find(text[^1..]) is not { } words) return 0;
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    private static ulong BitOf(char c) => 1UL << (c & 63);

    private static WordTable<string[]> LongestFirst(IEnumerable<string> words, Func<string, string> key) =>
        new(words.GroupBy(key, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal));
}
