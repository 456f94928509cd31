using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Extraction;

/// <summary>The words of two or more characters found in one text, by where they begin and end and by what rules ask for. Pooled: dispose after use.</summary>
internal sealed class WordIndex : IDisposable
{
    /// <summary>Titles, and what else stands before names or behind them: 市领导, 村民, 同志.</summary>
    public const WordKinds BesideName = WordKinds.AnyTitle | WordKinds.Collective | WordKinds.Ordinary | WordKinds.Address;

    /// <summary>Names and endings of bodies.</summary>
    public const WordKinds OfBody = WordKinds.OrganizationName | WordKinds.StrongSuffix | WordKinds.WeakSuffix;

    private readonly List<WordHit> _hits = [];
    // What the words are that begin (those of one character too) and end at each place: mostly none of those that a rule asks for.
    private WordKinds[] _kindsByStart = [];
    private WordKinds[] _kindsByEnd = [];
    private int[] _firstByStart = [];
    private int[] _lastByEnd = [];
    private int[] _previousByEnd = [];
    private bool[] _isInside = [];

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
        Reserve(text.Length + 1, _hits.Count);
        for (var i = 0; i < text.Length; i++) _kindsByStart[i] = words.KindsOf(text[i]);
        Array.Fill(_firstByStart, -1, 0, text.Length);
        Array.Clear(_kindsByEnd, 0, text.Length + 1);
        Array.Clear(_isInside, 0, text.Length + 1);
        var hits = CollectionsMarshal.AsSpan(_hits);
        for (var i = 0; i < hits.Length; i++) Add(hits[i], i);
    }

    /// <summary>The longest word of these kinds, of one character or more, that begins at <paramref name="start"/>; its end, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EndOfLongest(int start, WordKinds kinds) => (_kindsByStart[start] & kinds) == 0 ? -1 : EndOfLongestAmong(start, kinds);

    /// <summary>The word of these kinds that fills exactly <paramref name="start"/> to <paramref name="end"/>; its index, or -1.</summary>
    public int WordAt(int start, int end, WordKinds kinds)
    {
        if ((_kindsByStart[start] & kinds) == 0 || _firstByStart[start] < 0) return -1;
        for (var i = _firstByStart[start]; i < _hits.Count && _hits[i].Start == start; i++)
            if (_hits[i].End == end && (_hits[i].Kinds & kinds) != 0) return i;
        return -1;
    }

    /// <summary>The longest word of these kinds that ends at <paramref name="end"/>; its index, or -1.</summary>
    public int LongestEndingAt(int end, WordKinds kinds)
    {
        if ((_kindsByEnd[end] & kinds) == 0) return -1;
        // Each links to the one before it that ends here and begins farther left, so the last that fits is the longest.
        var best = -1;
        for (var i = _lastByEnd[end]; i >= 0; i = _previousByEnd[i])
            if ((_hits[i].Kinds & kinds) != 0) best = i;
        return best;
    }

    /// <summary>True when a known name or ending of an organization, or a place, reaches over <paramref name="position"/>.</summary>
    public bool IsInside(int position) => _isInside[position];

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        ExchangePlaces(0);
        Exchange(ref _previousByEnd, 0);
    }

    private int EndOfLongestAmong(int start, WordKinds kinds)
    {
        // Some word of these kinds begins here; when none of the hits is one, it is the character.
        var hits = CollectionsMarshal.AsSpan(_hits);
        var end = start + 1;
        for (var i = _firstByStart[start]; i >= 0 && i < hits.Length && hits[i].Start == start; i++)
            if ((hits[i].Kinds & kinds) != 0) end = hits[i].End;
        return end;
    }

    private void Add(in WordHit hit, int index)
    {
        var kinds = hit.Kinds;
        if (_firstByStart[hit.Start] < 0) _firstByStart[hit.Start] = index;
        _kindsByStart[hit.Start] |= kinds;
        _previousByEnd[index] = _kindsByEnd[hit.End] == WordKinds.None ? -1 : _lastByEnd[hit.End];
        _lastByEnd[hit.End] = index;
        _kindsByEnd[hit.End] |= kinds;
        if ((kinds & WordKinds.EventWord) != 0) Events.Add(index);
        if ((kinds & WordKinds.DateWord) != 0) Dates.Add(index);
        if ((kinds & WordKinds.Division) != 0) Divisions.Add(index);
        if ((kinds & BesideName) != 0) BesideNames.Add(index);
        if ((kinds & (OfBody | WordKinds.Trade)) != 0) OfBodies.Add(index);
        if ((kinds & (WordKinds.AnyOrganization | WordKinds.Division)) == 0) return;
        for (var i = hit.Start + 1; i < hit.End; i++) _isInside[i] = true;
    }

    private void Reserve(int places, int hits)
    {
        if (_kindsByStart.Length < places) ExchangePlaces(places);
        if (_previousByEnd.Length < hits) Exchange(ref _previousByEnd, hits);
    }

    private void ExchangePlaces(int length)
    {
        Exchange(ref _kindsByStart, length);
        Exchange(ref _kindsByEnd, length);
        Exchange(ref _firstByStart, length);
        Exchange(ref _lastByEnd, length);
        Exchange(ref _isInside, length);
    }

    private static void Exchange<T>(ref T[] array, int length)
    {
        if (array.Length > 0) ArrayPool<T>.Shared.Return(array);
        array = length > 0 ? ArrayPool<T>.Shared.Rent(length) : [];
    }
}
