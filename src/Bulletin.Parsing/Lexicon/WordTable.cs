using System.Collections.Frozen;
using System.Numerics;

namespace Bulletin.Parsing.Lexicon;

/// <summary>What words say, by their spelling. Nearly all have at most four characters, which make one number, so that they are found without a look at any string. Immutable.</summary>
internal sealed class WordTable<T>
{
    private const int LongestShort = 4;
    private const int BitsPerCharacter = 16;

    // Places for each word: most questions are about words that are not there, and find a free place at once.
    private const int Spread = 4;

    private readonly ulong[] _keys;
    private readonly T[] _values;
    private readonly int _shift;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _long;

    public WordTable(IReadOnlyDictionary<string, T> words)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count, 1) * Spread);
        (_keys, _values, _shift) = (new ulong[size], new T[size], 64 - BitOperations.Log2(size));
        foreach (var (word, value) in words)
        {
            if (word.Length is 0 or > LongestShort) continue;
            var place = PlaceOf(KeyOf(word));
            (_keys[place], _values[place]) = (KeyOf(word), value);
        }
        _long = words.Where(word => word.Key.Length > LongestShort).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What <paramref name="word"/> says; default when it is not in the table.</summary>
    public T? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestShort) return _long.TryGetValue(word, out var found) ? found : default;
        // A free place has the key of no characters and the value of no word.
        return _values[PlaceOf(KeyOf(word))];
    }

    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = 0UL;
        foreach (var c in word) key = (key << BitsPerCharacter) | c;
        return key;
    }

    // Where the key stands, or the free place where it would.
    private int PlaceOf(ulong key)
    {
        var place = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_keys[place] != key && _keys[place] != 0) place = (place + 1) & (_keys.Length - 1);
        return place;
    }
}
