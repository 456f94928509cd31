using System.Runtime.InteropServices;

namespace Bulletin.Parsing.Lexicon;

/// <summary>Builds a <see cref="WordTrie"/>: first the words as nodes and edges, then a place in the array for each node.</summary>
internal sealed class WordTrieBuilder
{
    private readonly ushort[] _numbers = new ushort[char.MaxValue + 1];
    private readonly Dictionary<ulong, int> _edges = [];
    private readonly List<Draft> _drafts = [new Draft(0) { Organization = -1 }];
    private readonly Dictionary<WordMeaning, ushort> _meanings = new() { [default] = 0 };
    private readonly HashSet<int> _bases = [];
    private bool[] _isTaken = [true];
    private ushort _greatest;
    private int _lastBase;

    /// <summary>Adds a word; of two kinds of organization that it is given, the first holds.</summary>
    public void Add(string word, WordKinds kinds, int organization)
    {
        var node = 0;
        foreach (var c in word)
        {
            if (_numbers[c] == 0) _numbers[c] = ++_greatest;
            ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, ((ulong)(uint)node << 16) | c, out var exists);
            if (!exists) child = AddChild(node, _numbers[c]);
            node = child;
        }
        ref var draft = ref CollectionsMarshal.AsSpan(_drafts)[node];
        draft.Kinds |= kinds;
        if (draft.Organization < 0) draft.Organization = (sbyte)organization;
    }

    /// <summary>The trie of all words added.</summary>
    public WordTrie Build()
    {
        var drafts = CollectionsMarshal.AsSpan(_drafts);
        // Nodes with several children are spread over the array, each behind the last; those with one child fill the gaps.
        for (var (node, from) = (0, 1); node < drafts.Length; node++)
            if (HasSeveral(drafts[node])) Place(ref drafts[node], ref from);
        for (var (node, from) = (0, 1); node < drafts.Length; node++)
            if (drafts[node].FirstChild > 0 && !HasSeveral(drafts[node])) Place(ref drafts[node], ref from);
        var nodes = new TrieNode[_lastBase + _greatest + 1];
        Array.Fill(nodes, TrieNode.Free);
        nodes[0] = TrieNode.Free with { Base = drafts[0].Base };
        foreach (ref readonly var parent in drafts)
        {
            for (var child = parent.FirstChild; child > 0; child = drafts[child].NextSibling)
            {
                ref readonly var draft = ref drafts[child];
                nodes[parent.Base + draft.Number] = new TrieNode(draft.Base, draft.Number, MeaningOf(draft));
            }
        }
        return new WordTrie(_numbers, nodes, [.. _meanings.Keys]);
    }

    private ushort MeaningOf(in Draft draft)
    {
        if (draft.Kinds == WordKinds.None) return 0;
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_meanings, new WordMeaning(draft.Kinds, draft.Organization), out var exists);
        if (!exists) index = checked((ushort)(_meanings.Count - 1));
        return index;
    }

    private int AddChild(int parent, ushort number)
    {
        _drafts.Add(new Draft(number) { Organization = -1, NextSibling = _drafts[parent].FirstChild });
        CollectionsMarshal.AsSpan(_drafts)[parent].FirstChild = _drafts.Count - 1;
        return _drafts.Count - 1;
    }

    private bool HasSeveral(in Draft draft) => draft.FirstChild > 0 && _drafts[draft.FirstChild].NextSibling > 0;

    // The first base, of no other node, from which all children stand at free places. 0 is that of nodes without children.
    private void Place(ref Draft parent, ref int from)
    {
        var least = LeastNumber(parent);
        from = Math.Max(from, least + 1);
        while (!Fits(parent, from - least) || !_bases.Add(from - least)) from++;
        parent.Base = from - least;
        _lastBase = Math.Max(_lastBase, parent.Base);
        for (var child = parent.FirstChild; child > 0; child = _drafts[child].NextSibling)
        {
            var place = parent.Base + _drafts[child].Number;
            if (place >= _isTaken.Length) Array.Resize(ref _isTaken, Math.Max(place + 1, _isTaken.Length * 2));
            _isTaken[place] = true;
        }
    }

    private int LeastNumber(in Draft parent)
    {
        var least = int.MaxValue;
        for (var child = parent.FirstChild; child > 0; child = _drafts[child].NextSibling) least = Math.Min(least, _drafts[child].Number);
        return least;
    }

    private bool Fits(in Draft parent, int found)
    {
        for (var child = parent.FirstChild; child > 0; child = _drafts[child].NextSibling)
            if (found + _drafts[child].Number is var place && place < _isTaken.Length && _isTaken[place]) return false;
        return true;
    }

    // A node while the trie is built; its children are a linked list.
    private record struct Draft(ushort Number)
    {
        public int FirstChild;
        public int NextSibling;
        public int Base;
        public WordKinds Kinds;
        public sbyte Organization;
    }
}
