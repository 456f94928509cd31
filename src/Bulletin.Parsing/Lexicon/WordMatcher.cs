namespace Bulletin.Parsing.Lexicon;

/// <summary>All words of the tables in one trie: at a position, which words begin here. Built once, then read only.</summary>
/// <remarks>A place where no word begins costs one look at a bit; a step down the trie, one look at a node (<see cref="WordTrie"/>).</remarks>
internal sealed class WordMatcher
{
    private const int PairBits = 17;
    private const int BlockLength = 256;

    private readonly WordKinds[] _kindsOfChar = new WordKinds[char.MaxValue + 1];
    // One bit for each pair of characters that some word begins with: small enough for the fastest cache, it spares most look-ups.
    private readonly ulong[] _pairs = new ulong[(1 << PairBits) / 64];
    private readonly WordTrie _trie;

    public WordMatcher(IEnumerable<(string Word, WordKinds Kinds, int Organization)> words)
    {
        var trie = new WordTrieBuilder();
        foreach (var (word, kinds, organization) in words)
        {
            if (word.Length == 1)
            {
                _kindsOfChar[word[0]] |= kinds;
                continue;
            }
            var pair = PairOf(word[0], word[1]);
            _pairs[pair >> 6] |= 1UL << (int)pair;
            trie.Add(word, kinds, organization);
        }
        _trie = trie.Build();
    }

    /// <summary>What <paramref name="c"/> is as a word of one character.</summary>
    public WordKinds KindsOf(char c) => _kindsOfChar[c];

    /// <summary>The same for all characters, by code unit.</summary>
    public ReadOnlySpan<WordKinds> KindsOfCharacters => _kindsOfChar;

    /// <summary>Adds a hit for every word of two or more characters in <paramref name="text"/>.</summary>
    public void Scan(ReadOnlySpan<char> text, List<WordHit> hits)
    {
        Span<int> starts = stackalloc int[BlockLength];
        for (var block = 0; block < text.Length - 1; block += BlockLength)
        {
            var count = FindStarts(text, block, starts);
            _trie.Add(text, starts[..count], hits);
        }
    }

    // Where a word may begin in a block of the text. Whether one does cannot be foreseen, so every place is written down and kept only when it counts.
    private int FindStarts(ReadOnlySpan<char> text, int block, Span<int> starts)
    {
        var pairs = _pairs;
        var end = Math.Min(block + BlockLength, text.Length - 1);
        var count = 0;
        var first = text[block];
        for (var i = block; i < end; i++)
        {
            var second = text[i + 1];
            var pair = PairOf(first, second);
            starts[count] = i;
            count += (int)(pairs[pair >> 6] >> (int)pair) & 1;
            first = second;
        }
        return count;
    }

    private static uint PairOf(char first, char second) => ((((uint)first << 16) | second) * 0x9E3779B1u) >> (32 - PairBits);
}

/// <summary>A word found in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Kinds">What the word is.</param>
/// <param name="Organization">The kind of organization that it makes, as a number; -1 for none.</param>
internal readonly record struct WordHit(int Start, int End, WordKinds Kinds, sbyte Organization);
