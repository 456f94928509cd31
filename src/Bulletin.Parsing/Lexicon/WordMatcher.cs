using System.Runtime.InteropServices;

namespace Bulletin.Parsing.Lexicon;

/// <summary>All words of the tables in one trie: at a position, which words begin here. Built once, then read only.</summary>
/// <remarks>
/// Characters that begin or continue no word cost one table look-up. Below the root the children of a node are found by hashing the node and the
/// character, so that the whole takes a few megabytes for twenty thousand words.
/// </remarks>
internal sealed class WordMatcher
{
    private const int PairBits = 1 << 17;

    private readonly int[] _rootChild = new int[char.MaxValue + 1];
    private readonly WordKinds[] _kindsOfChar = new WordKinds[char.MaxValue + 1];
    // One bit for each pair of characters that some word begins with: small enough for the fastest cache, it spares most look-ups.
    private readonly ulong[] _pairs = new ulong[PairBits / 64];
    private readonly ulong[] _keys;
    private readonly int[] _children;
    private readonly int _mask;
    private readonly WordKinds[] _kindsOfNode;
    private readonly sbyte[] _organizationOfNode;

    public WordMatcher(IEnumerable<(string Word, WordKinds Kinds, int Organization)> words)
    {
        var edges = new Dictionary<ulong, int>();
        var kinds = new List<WordKinds> { WordKinds.None };
        var organizations = new List<sbyte> { -1 };
        foreach (var (word, wordKinds, organization) in words)
        {
            if (word.Length == 1)
            {
                _kindsOfChar[word[0]] |= wordKinds;
                continue;
            }
            var pair = PairOf(word[0], word[1]);
            _pairs[pair >> 6] |= 1UL << (pair & 63);
            var node = 0;
            foreach (var c in word)
            {
                ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(edges, Key(node, c), out var exists);
                if (!exists)
                {
                    child = kinds.Count;
                    kinds.Add(WordKinds.None);
                    organizations.Add(-1);
                    if (node == 0) _rootChild[c] = child;
                }
                node = child;
            }
            kinds[node] |= wordKinds;
            if (organization >= 0 && organizations[node] < 0) organizations[node] = (sbyte)organization;
        }
        _kindsOfNode = [.. kinds];
        _organizationOfNode = [.. organizations];
        var size = 1 << (32 - int.LeadingZeroCount(Math.Max(edges.Count, 1) * 2));
        _mask = size - 1;
        _keys = new ulong[size];
        _children = new int[size];
        foreach (var (key, child) in edges)
        {
            var slot = Slot(key);
            while (_keys[slot] != 0) slot = (slot + 1) & _mask;
            _keys[slot] = key;
            _children[slot] = child;
        }
    }

    /// <summary>What <paramref name="c"/> is as a word of one character.</summary>
    public WordKinds KindsOf(char c) => _kindsOfChar[c];

    /// <summary>Adds a hit for every word of two or more characters in <paramref name="text"/>.</summary>
    public void Scan(ReadOnlySpan<char> text, List<WordHit> hits)
    {
        for (var start = 0; start < text.Length - 1; start++)
        {
            var pair = PairOf(text[start], text[start + 1]);
            if ((_pairs[pair >> 6] & (1UL << (pair & 63))) == 0) continue;
            var node = _rootChild[text[start]];
            if (node == 0) continue;
            for (var end = start + 1; end < text.Length; end++)
            {
                node = Child(node, text[end]);
                if (node == 0) break;
                if (_kindsOfNode[node] != WordKinds.None) hits.Add(new WordHit(start, end + 1, _kindsOfNode[node], _organizationOfNode[node]));
            }
        }
    }

    private static int PairOf(char first, char second) => (int)(((((uint)first << 16) | second) * 0x9E3779B1u) >> (32 - 17));

    private int Child(int node, char c)
    {
        var key = Key(node, c);
        for (var slot = Slot(key); _keys[slot] != 0; slot = (slot + 1) & _mask)
            if (_keys[slot] == key) return _children[slot];
        return 0;
    }

    // Node 0 with character 0 would be the empty key; no word holds that character.
    private static ulong Key(int node, char c) => ((ulong)(uint)node << 16) | c;

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 40) & _mask;
}

/// <summary>A word found in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Kinds">What the word is.</param>
/// <param name="Organization">The kind of organization that it makes, as a number; -1 for none.</param>
internal readonly record struct WordHit(int Start, int End, WordKinds Kinds, sbyte Organization);
