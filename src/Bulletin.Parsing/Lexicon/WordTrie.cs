namespace Bulletin.Parsing.Lexicon;

/// <summary>A trie in one array (Aoe's double array): the child of a node for a character stands at the node's base plus the character's number, and bears that number.</summary>
/// <remarks>No two nodes with children have the same base, so that the number alone tells whose child a node is.</remarks>
/// <param name="numbers">The characters of words by number, from 1 on; 0 for all others, which no child has.</param>
/// <param name="nodes">The nodes, the root first; longer than the last base by the greatest number, so that a step never leaves it.</param>
/// <param name="meanings">What words mean, each meaning once; the first is that of a node where no word ends.</param>
internal sealed class WordTrie(ushort[] numbers, TrieNode[] nodes, WordMeaning[] meanings)
{
    /// <summary>Adds a hit for every word of <paramref name="text"/> that begins at one of <paramref name="starts"/>; none is the text's last place.</summary>
    public void Add(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, List<WordHit> hits)
    {
        Span<(int Start, int Place)> seconds = stackalloc (int, int)[starts.Length];
        foreach (var (start, place) in seconds[..FindSeconds(text, starts, seconds)])
        {
            var node = nodes[place];
            for (var end = start + 2; ; end++)
            {
                if (node.Meaning != 0)
                {
                    var meaning = meanings[node.Meaning];
                    hits.Add(new WordHit(start, end, meaning.Kinds, meaning.Organization));
                }
                if (end == text.Length) break;
                var number = numbers[text[end]];
                node = nodes[node.Base + number];
                if (node.Number != number) break;
            }
        }
    }

    // The nodes of the second characters. Most starts have none, and which cannot be foreseen: each is written down and kept only when it counts, so that no look-up waits for the one before it.
    private int FindSeconds(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, Span<(int Start, int Place)> seconds)
    {
        var (steps, all) = (numbers, nodes);
        var root = all[0].Base;
        var count = 0;
        foreach (var start in starts)
        {
            var first = steps[text[start]];
            var second = steps[text[start + 1]];
            var node = all[root + first];
            var place = node.Base + second;
            seconds[count] = (start, place);
            count += node.Number == first & all[place].Number == second ? 1 : 0;
        }
        return count;
    }
}

/// <summary>A node of the trie, small because reading nodes is what the search for words waits for.</summary>
/// <param name="Base">Where the numbers of its children count from; 0 when it has none.</param>
/// <param name="Number">The number of the character that leads to it; of no character when the place is free.</param>
/// <param name="Meaning">What the word means that ends here, as an index; 0 when no word does.</param>
internal readonly record struct TrieNode(int Base, ushort Number, ushort Meaning)
{
    /// <summary>A place without a node.</summary>
    public static TrieNode Free { get; } = new(0, ushort.MaxValue, 0);
}

/// <summary>What a word means.</summary>
/// <param name="Kinds">What it is.</param>
/// <param name="Organization">The kind of organization that it makes, as a number; -1 for none.</param>
internal readonly record struct WordMeaning(WordKinds Kinds, sbyte Organization);
