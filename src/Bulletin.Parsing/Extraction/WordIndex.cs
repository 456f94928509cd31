using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Extraction;

/// <summary>The words of two or more characters found in one text, by where they begin and end and by what rules ask for. Pooled: dispose after use.</summary>
internal sealed class WordIndex : IDisposable
{
    /// <summary>Titles, and what else stands before names or behind them: 市领导, 村民, 同志; and parts of names.</summary>
    public const WordKinds BesideName = WordKinds.AnyTitle | WordKinds.Collective | WordKinds.Ordinary | WordKinds.Address | WordKinds.NamePart;

    /// <summary>Names and endings of bodies.</summary>
    public const WordKinds OfBody = WordKinds.OrganizationName | WordKinds.StrongSuffix | WordKinds.WeakSuffix;

    private const WordKinds OverPlaces = WordKinds.AnyOrganization | WordKinds.Division;

    private const WordKinds Listed = WordKinds.EventWord | WordKinds.DateWord | BesideName | OfBody | WordKinds.Trade | OverPlaces;

    // No word is of this kind, so no rule asks for it.
    private const WordKinds Inside = (WordKinds)(1 << 31);

    private readonly List<WordHit> _hits = [];
    private Place[] _places = [];
    private int[] _previousByEnd = [];

    /// <summary>All words found, by start and then by end.</summary>
    public List<WordHit> Hits => _hits;

    /// <summary>The words of dates among them, as indices.</summary>
    public List<int> Dates { get; } = [];

    /// <summary>The words of events among them, as indices.</summary>
    public List<int> Events { get; } = [];

    /// <summary>The places among them, as indices.</summary>
    public List<int> Divisions { get; } = [];

    /// <summary>Those <see cref="BesideName"/>, as indices.</summary>
    public List<int> BesideNames { get; } = [];

    /// <summary>Those <see cref="OfBody"/> and trades of firms, as indices.</summary>
    public List<int> OfBodies { get; } = [];

    /// <summary>Finds the words of <paramref name="text"/> in place of what was held before.</summary>
    public void Load(ReadOnlySpan<char> text, WordMatcher words)
    {
        _hits.Clear();
        Dates.Clear();
        Events.Clear();
        Divisions.Clear();
        BesideNames.Clear();
        OfBodies.Clear();
        words.Scan(text, _hits);
        Exchange(ref _places, text.Length + 1);
        Exchange(ref _previousByEnd, _hits.Count);
        var places = _places.AsSpan(0, text.Length + 1);
        var characters = words.KindsOfCharacters;
        for (var i = 0; i < text.Length; i++) places[i] = new Place { Beginning = characters[text[i]] };
        places[^1] = default;
        var hits = CollectionsMarshal.AsSpan(_hits);
        for (var i = 0; i < hits.Length; i++) Add(hits[i], i, places);
    }

    /// <summary>True when a word of these kinds, of one character or more, begins at <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(int start, WordKinds kinds) => (_places[start].Beginning & kinds) != 0;

    /// <summary>The longest word of these kinds, of one character or more, that begins at <paramref name="start"/>; its end, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EndOfLongest(int start, WordKinds kinds) => Begins(start, kinds) ? EndOfLongestAmong(start, kinds) : -1;

    /// <summary>The word of these kinds that fills exactly <paramref name="start"/> to <paramref name="end"/>; its index, or -1.</summary>
    public int WordAt(int start, int end, WordKinds kinds)
    {
        if ((_places[start].Beginning & kinds) == 0) return -1;
        var hits = CollectionsMarshal.AsSpan(_hits);
        for (var i = _places[start].First - 1; (uint)i < (uint)hits.Length && hits[i].Start == start; i++)
            if (hits[i].End == end && (hits[i].Kinds & kinds) != 0) return i;
        return -1;
    }

    /// <summary>The longest word of these kinds that ends at <paramref name="end"/>; its index, or -1.</summary>
    public int LongestEndingAt(int end, WordKinds kinds)
    {
        if ((_places[end].Ending & kinds) == 0) return -1;
        var hits = CollectionsMarshal.AsSpan(_hits);
        // Each links to the one before it that ends here and begins farther left, so the last that fits is the longest.
        var best = -1;
        for (var i = _places[end].Last - 1; i >= 0; i = _previousByEnd[i] - 1)
            if ((hits[i].Kinds & kinds) != 0) best = i;
        return best;
    }

    /// <summary>True when a known name or ending of an organization, or a place, reaches over <paramref name="position"/>.</summary>
    public bool IsInside(int position) => (_places[position].Ending & Inside) != 0;

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        Return(ref _places);
        Return(ref _previousByEnd);
    }

    private int EndOfLongestAmong(int start, WordKinds kinds)
    {
        // Some word of these kinds begins here; when none of the hits is one, it is the character.
        var hits = CollectionsMarshal.AsSpan(_hits);
        var end = start + 1;
        for (var i = _places[start].First - 1; (uint)i < (uint)hits.Length && hits[i].Start == start; i++)
            if ((hits[i].Kinds & kinds) != 0) end = hits[i].End;
        return end;
    }

    private void Add(in WordHit hit, int index, Span<Place> places)
    {
        var kinds = hit.Kinds;
        ref var start = ref places[hit.Start];
        if (start.First == 0) start.First = index + 1;
        start.Beginning |= kinds;
        ref var end = ref places[hit.End];
        _previousByEnd[index] = end.Last;
        end.Last = index + 1;
        end.Ending |= kinds;
        // Half of all words are ordinary ones that no list holds.
        if ((kinds & Listed) == 0) return;
        if ((kinds & WordKinds.EventWord) != 0) Events.Add(index);
        if ((kinds & WordKinds.DateWord) != 0) Dates.Add(index);
        if ((kinds & BesideName) != 0) BesideNames.Add(index);
        if ((kinds & (OfBody | WordKinds.Trade)) != 0) OfBodies.Add(index);
        if ((kinds & OverPlaces) == 0) return;
        if ((kinds & WordKinds.Division) != 0) Divisions.Add(index);
        for (var i = hit.Start + 1; i < hit.End; i++) places[i].Ending |= Inside;
    }

    // What was held is given back only for something larger.
    private static void Exchange<T>(ref T[] array, int length)
    {
        if (array.Length >= length) return;
        Return(ref array);
        array = ArrayPool<T>.Shared.Rent(length);
    }

    private static void Return<T>(ref T[] array)
    {
        if (array.Length > 0) ArrayPool<T>.Shared.Return(array);
        array = [];
    }

    // What the words are that begin (those of one character too) and end at a place: mostly none of those that a rule asks for.
    private struct Place
    {
        public WordKinds Beginning;

        // With Inside when a body or a place reaches over this place.
        public WordKinds Ending;

        // The first hit that begins here, counted from 1; 0 for none.
        public int First;

        // The last hit that ends here, counted from 1; 0 for none.
        public int Last;
    }
}
