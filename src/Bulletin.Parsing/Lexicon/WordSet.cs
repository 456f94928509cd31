using System.Buffers;
using System.Collections.Frozen;

namespace Bulletin.Parsing.Lexicon;

/// <summary>Words of one kind, compiled for four questions: is it one, does it begin, end or hold one.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private readonly FrozenDictionary<char, string[]> _byLast;
    private readonly SearchValues<string> _inside;

    public WordSet(IReadOnlyCollection<string> words)
    {
        Words = words;
        _exact = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _byFirst = LongestFirst(words, word => word[0]);
        _byLast = LongestFirst(words, word => word[^1]);
        _inside = SearchValues.Create([.. words], StringComparison.Ordinal);
    }

    /// <summary>The words, in the order of the table.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>True when <paramref name="text"/> is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => _exact.Contains(text);

    /// <summary>True when one of the words stands in <paramref name="text"/>.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_inside);

    /// <summary>Index of the first word in <paramref name="text"/>, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_inside);

    /// <summary>Length of the longest word that <paramref name="text"/> begins with, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var words)) return 0;
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    /// <summary>Length of the longest word that <paramref name="text"/> ends with, or 0.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byLast.TryGetValue(text[^1], out var words)) return 0;
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    private static FrozenDictionary<char, string[]> LongestFirst(IEnumerable<string> words, Func<string, char> key) =>
        words.GroupBy(key).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).ToArray());
}
