using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Extraction;

/// <summary>The headline lines and paragraphs of one article as one folded text (width, dots, traditional characters) with all words found in it. Pooled: dispose after use.</summary>
/// <remarks>Each part ends with a line feed, which no rule crosses. Offsets map back to spans of the source.</remarks>
internal sealed class ArticleText : IDisposable
{
    private const byte InsideName = 1;
    private const byte InsideMarks = 2;

    private readonly List<Part> _parts = [];
    private readonly List<WordHit> _hits = [];
    private readonly List<int> _divisionHits = [];
    private readonly List<int> _dateHits = [];
    private readonly List<int> _eventHits = [];
    private char[] _characters = [];
    private int[] _firstByStart = [];
    private int[] _firstByEnd = [];
    private int[] _nextByEnd = [];
    private WordMatcher? _words;
    private TextFolding? _folding;
    private byte[] _inside = [];

    /// <summary>The folded text.</summary>
    public ReadOnlySpan<char> Text => _characters.AsSpan(0, Length);

    /// <summary>Number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>All words found, by start and then by end.</summary>
    public List<WordHit> Hits => _hits;

    /// <summary>The words of dates among them, as indices.</summary>
    public List<int> DateHits => _dateHits;

    /// <summary>The words of events among them, as indices.</summary>
    public List<int> EventHits => _eventHits;

    /// <summary>The places among them, as indices.</summary>
    public List<int> DivisionHits => _divisionHits;

    /// <summary>Takes up <paramref name="article"/> in place of what was held before.</summary>
    public void Load(Article article, WordMatcher words, TextFolding folding)
    {
        _words = words;
        _folding = folding;
        _parts.Clear();
        _hits.Clear();
        _divisionHits.Clear();
        _dateHits.Clear();
        _eventHits.Clear();
        var length = 0;
        foreach (var line in article.HeadlineLines) length += line.Text.Length + 1;
        foreach (var paragraph in article.Paragraphs) length += paragraph.Text.Length + 1;
        Reserve(length);
        Length = 0;
        foreach (var line in article.HeadlineLines) Append(line.Text, line.Spans);
        foreach (var paragraph in article.Paragraphs) Append(paragraph.Text, paragraph.Spans);
        words.Scan(Text, _hits);
        IndexHits();
    }

    /// <summary>The character at <paramref name="i"/>, or a line feed outside the text.</summary>
    public char At(int i) => i >= 0 && i < Length ? _characters[i] : '\n';

    /// <summary>Index of the next <paramref name="c"/> from <paramref name="from"/> on, or -1.</summary>
    public int NextOf(char c, int from)
    {
        var next = from < Length ? Text[from..].IndexOf(c) : -1;
        return next < 0 ? -1 : from + next;
    }

    /// <summary>What the character at <paramref name="i"/> is as a word of its own.</summary>
    public WordKinds KindsAt(int i) => i >= 0 && i < Length ? _words!.KindsOf(_characters[i]) : WordKinds.None;

    /// <summary>The longest word of these kinds that begins at <paramref name="start"/>; its end, or -1.</summary>
    public int EndOfLongest(int start, WordKinds kinds)
    {
        var end = (KindsAt(start) & kinds) != 0 ? start + 1 : -1;
        if (start < 0 || start >= Length) return end;
        for (var i = _firstByStart[start]; i >= 0 && i < _hits.Count && _hits[i].Start == start; i++)
            if ((_hits[i].Kinds & kinds) != 0) end = _hits[i].End;
        return end;
    }

    /// <summary>The word of these kinds that fills exactly <paramref name="start"/> to <paramref name="end"/>; its index in <see cref="Hits"/>, or -1.</summary>
    public int WordAt(int start, int end, WordKinds kinds)
    {
        if (start < 0 || start >= Length || _firstByStart[start] < 0) return -1;
        for (var i = _firstByStart[start]; i < _hits.Count && _hits[i].Start == start; i++)
            if (_hits[i].End == end && (_hits[i].Kinds & kinds) != 0) return i;
        return -1;
    }

    /// <summary>The longest word of these kinds that ends at <paramref name="end"/>; its index in <see cref="Hits"/>, or -1.</summary>
    public int LongestEndingAt(int end, WordKinds kinds)
    {
        if (end <= 0 || end > Length) return -1;
        // Hits come by start, so the first that was linked last begins last; the longest is the one with the least start.
        var best = -1;
        for (var i = _firstByEnd[end]; i >= 0; i = _nextByEnd[i])
            if ((_hits[i].Kinds & kinds) != 0) best = i;
        return best;
    }

    /// <summary>True when a known name or ending of an organization reaches over <paramref name="position"/>.</summary>
    public bool IsInside(int position) => position > 0 && position < Length && (_inside[position] & InsideName) != 0;

    /// <summary>True when <paramref name="position"/> lies between book marks (《…》).</summary>
    public bool IsInMarks(int position) => position > 0 && position < Length && (_inside[position] & InsideMarks) != 0;

    /// <summary>The text from <paramref name="start"/> to <paramref name="end"/> as the source prints it.</summary>
    public string Surface(int start, int end, string source)
    {
        var extent = Extent(start, end);
        return extent.Length == end - start ? source[extent.Start..extent.End] : string.Concat(Spans(start, end).Select(span => source[span.Start..span.End]));
    }

    /// <summary>A surface in the form in which this text holds it; the very same string when nothing differs.</summary>
    public string Folded(string surface) => _folding!.Fold(surface);

    /// <summary>One span of the source from <paramref name="start"/> to <paramref name="end"/>; a repaired break inside is part of it.</summary>
    public TextSpan Extent(int start, int end)
    {
        var part = _parts[IndexOfPart(start)];
        return new TextSpan(InSource(part, start - part.Start), InSource(part, end - 1 - part.Start) + 1);
    }

    /// <summary>The spans of the source from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public ValueList<TextSpan> Spans(int start, int end)
    {
        var extent = Extent(start, end);
        if (extent.Length == end - start) return [extent];
        var part = _parts[IndexOfPart(start)];
        var spans = new List<TextSpan>();
        foreach (var span in part.Spans)
        {
            var from = Math.Max(span.Start, extent.Start);
            var to = Math.Min(span.End, extent.End);
            if (from < to) spans.Add(new TextSpan(from, to));
        }
        return [.. spans];
    }

    /// <summary>Gives the arrays back.</summary>
    public void Dispose() => Release();

    private void Append(string text, ValueList<TextSpan> spans)
    {
        _parts.Add(new Part(Length, spans));
        _folding!.Fold(text, _characters.AsSpan(Length));
        Length += text.Length;
        _characters[Length++] = '\n';
    }

    private void SetInsideName(int start, int end)
    {
        for (var i = start; i < end; i++) _inside[i] |= InsideName;
    }

    private void MarkTitles()
    {
        for (var start = NextOf('《', 0); start >= 0; start = NextOf('《', start))
        {
            var length = Text[(start + 1)..].IndexOfAny('\n', '》');
            var end = length < 0 ? Length : start + 1 + length;
            for (var i = start + 1; i < end; i++) _inside[i] |= InsideMarks;
            start = end;
        }
    }

    private static int InSource(in Part part, int offset)
    {
        foreach (var span in part.Spans)
        {
            if (offset < span.Length) return span.Start + offset;
            offset -= span.Length;
        }
        return part.Spans[^1].End;
    }

    private int IndexOfPart(int position)
    {
        int low = 0, high = _parts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_parts[middle].Start <= position) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private void IndexHits()
    {
        Array.Fill(_firstByStart, -1, 0, Length + 1);
        Array.Fill(_firstByEnd, -1, 0, Length + 1);
        Array.Clear(_inside, 0, Length + 1);
        MarkTitles();
        if (_nextByEnd.Length < _hits.Count)
        {
            ArrayPool<int>.Shared.Return(_nextByEnd);
            _nextByEnd = ArrayPool<int>.Shared.Rent(_hits.Count);
        }
        for (var i = 0; i < _hits.Count; i++)
        {
            var hit = _hits[i];
            if (_firstByStart[hit.Start] < 0) _firstByStart[hit.Start] = i;
            _nextByEnd[i] = _firstByEnd[hit.End];
            _firstByEnd[hit.End] = i;
            if ((hit.Kinds & WordKinds.EventWord) != 0) _eventHits.Add(i);
            if ((hit.Kinds & WordKinds.DateWord) != 0) _dateHits.Add(i);
            if ((hit.Kinds & (WordKinds.AnyOrganization | WordKinds.Division)) == 0) continue;
            SetInsideName(hit.Start + 1, hit.End);
            if ((hit.Kinds & WordKinds.Division) != 0) _divisionHits.Add(i);
        }
    }

    private void Reserve(int length)
    {
        if (_characters.Length > length) return;
        var hits = _nextByEnd;
        _nextByEnd = [];
        Release();
        _nextByEnd = hits;
        _characters = ArrayPool<char>.Shared.Rent(length + 1);
        _firstByStart = ArrayPool<int>.Shared.Rent(length + 1);
        _firstByEnd = ArrayPool<int>.Shared.Rent(length + 1);
        _inside = ArrayPool<byte>.Shared.Rent(length + 1);
    }

    private void Release()
    {
        if (_characters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_characters);
            ArrayPool<int>.Shared.Return(_firstByStart);
            ArrayPool<int>.Shared.Return(_firstByEnd);
            ArrayPool<byte>.Shared.Return(_inside);
        }
        if (_nextByEnd.Length > 0) ArrayPool<int>.Shared.Return(_nextByEnd);
        _characters = [];
        _firstByStart = _firstByEnd = _nextByEnd = [];
        _inside = [];
    }

    private readonly record struct Part(int Start, ValueList<TextSpan> Spans);
}
