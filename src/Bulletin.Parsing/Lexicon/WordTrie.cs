namespace Bulletin.Parsing.Lexicon;

/// <summary>A trie in one array (Aoe's double array): the child of a node for a character stands at the node's base plus the character's number, and names its parent.</summary>
/// <param name="numbers">The characters of words by number, from 1 on; 0 for all others, which no child has.</param>
/// <param name="nodes">The nodes, the root first; longer than the last base by the greatest number, so that a step never leaves it.</param>
internal sealed class WordTrie(ushort[] numbers, TrieNode[] nodes)
{
    /// <summary>Adds a hit for every word that <paramref name="text"/> begins with; it stands at <paramref name="start"/>.</summary>
    public void Add(ReadOnlySpan<char> text, int start, List<WordHit> hits)
    {
        var (steps, all) = (numbers, nodes);
        var (node, reach) = (0, all[0].Base);
        for (var i = 0; i < text.Length; i++)
        {
            var next = reach + steps[text[i]];
            ref readonly var child = ref all[next];
            if (child.Parent != node) return;
            (node, reach) = (next, child.Base);
            if (child.Kinds != WordKinds.None) hits.Add(new WordHit(start, start + i + 1, child.Kinds, child.Organization));
        }
    }
}

/// <summary>A node of the trie.</summary>
/// <param name="Parent">Index of its parent; -1 when the place is free.</param>
/// <param name="Base">Where the numbers of its children count from.</param>
/// <param name="Kinds">What the word that ends here is; none when no word does.</param>
/// <param name="Organization">The kind of organization that the word makes, as a number; -1 for none.</param>
internal readonly record struct TrieNode(int Parent, int Base, WordKinds Kinds, sbyte Organization)
{
    /// <summary>A place without a node.</summary>
    public static TrieNode Free { get; } = new(-1, 0, WordKinds.None, -1);
}
