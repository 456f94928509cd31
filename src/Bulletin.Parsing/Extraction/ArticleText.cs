using System.Buffers;
using System.Runtime.CompilerServices;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Extraction;

/// <summary>The headline lines and paragraphs of one article as one folded text (width, dots, traditional characters) with all words found in it. Pooled: dispose after use.</summary>
/// <remarks>Each part ends with a line feed, which no rule crosses. Offsets map back to spans of the source.</remarks>
internal sealed class ArticleText : IDisposable
{
    private readonly SourceParts _parts = new();
    private readonly WordIndex _index = new();
    private readonly List<(int Start, int End)> _marked = [];
    private char[] _characters = [];
    private WordMatcher? _words;
    private TextFolding? _folding;

    /// <summary>The folded text.</summary>
    public ReadOnlySpan<char> Text => _characters.AsSpan(0, Length);

    /// <summary>Number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>All words of two or more characters, by start and then by end.</summary>
    public List<WordHit> Hits => _index.Hits;

    /// <summary>The words of dates among them, as indices.</summary>
    public List<int> DateHits => _index.Dates;

    /// <summary>The words of events among them, as indices.</summary>
    public List<int> EventHits => _index.Events;

    /// <summary>The places among them, as indices.</summary>
    public List<int> DivisionHits => _index.Divisions;

    /// <summary>Those <see cref="WordIndex.BesideName"/>, as indices.</summary>
    public List<int> HitsBesideNames => _index.BesideNames;

    /// <summary>Those <see cref="WordIndex.OfBody"/>, as indices.</summary>
    public List<int> HitsOfBodies => _index.OfBodies;

    /// <summary>Takes up <paramref name="article"/> in place of what was held before.</summary>
    public void Load(Article article, WordMatcher words, TextFolding folding)
    {
        _words = words;
        _folding = folding;
        _parts.Clear();
        var length = 0;
        foreach (var line in article.HeadlineLines) length += line.Text.Length + 1;
        foreach (var paragraph in article.Paragraphs) length += paragraph.Text.Length + 1;
        Reserve(length);
        Length = 0;
        foreach (var line in article.HeadlineLines) Append(line.Text, line.Spans);
        foreach (var paragraph in article.Paragraphs) Append(paragraph.Text, paragraph.Spans);
        _index.Load(Text, words);
        FindMarked();
    }

    /// <summary>The character at <paramref name="i"/>, or a line feed outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char At(int i) => (uint)i < (uint)Length ? _characters[i] : '\n';

    /// <summary>Index of the next <paramref name="c"/> from <paramref name="from"/> on, or -1.</summary>
    public int NextOf(char c, int from)
    {
        var next = from < Length ? Text[from..].IndexOf(c) : -1;
        return next < 0 ? -1 : from + next;
    }

    /// <summary>What the character at <paramref name="i"/> is as a word of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordKinds KindsAt(int i) => (uint)i < (uint)Length ? _words!.KindsOf(_characters[i]) : WordKinds.None;

    /// <summary>True when a word of these kinds, of one character or more, begins at <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(int start, WordKinds kinds) => (uint)start < (uint)Length && _index.Begins(start, kinds);

    /// <summary>The longest word of these kinds that begins at <paramref name="start"/>; its end, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EndOfLongest(int start, WordKinds kinds) => (uint)start < (uint)Length ? _index.EndOfLongest(start, kinds) : -1;

    /// <summary>The word of these kinds that fills exactly <paramref name="start"/> to <paramref name="end"/>; its index in <see cref="Hits"/>, or -1.</summary>
    public int WordAt(int start, int end, WordKinds kinds) => (uint)start < (uint)Length ? _index.WordAt(start, end, kinds) : -1;

    /// <summary>The longest word of these kinds that ends at <paramref name="end"/>; its index in <see cref="Hits"/>, or -1.</summary>
    public int LongestEndingAt(int end, WordKinds kinds) => end > 0 && end <= Length ? _index.LongestEndingAt(end, kinds) : -1;

    /// <summary>True when a known name or ending of an organization reaches over <paramref name="position"/>.</summary>
    public bool IsInside(int position) => position > 0 && position < Length && _index.IsInside(position);

    /// <summary>True when <paramref name="position"/> lies between book marks (《…》).</summary>
    public bool IsInMarks(int position)
    {
        int low = 0, high = _marked.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (position < _marked[middle].Start) high = middle - 1;
            else if (position >= _marked[middle].End) low = middle + 1;
            else return true;
        }
        return false;
    }

    /// <summary>The text from <paramref name="start"/> to <paramref name="end"/> as the source prints it.</summary>
    public string Surface(int start, int end, string source)
    {
        var extent = Extent(start, end);
        return extent.Length == end - start ? source[extent.Start..extent.End] : Joined(Spans(start, end), source);
    }

    /// <summary>What the source prints at <paramref name="spans"/>, joined.</summary>
    public static string Surface(ValueList<TextSpan> spans, string source) =>
        spans.Count == 1 ? source[spans[0].Start..spans[0].End] : Joined(spans, source);

    /// <summary>A surface in the form in which this text holds it; the very same string when nothing differs.</summary>
    public string Folded(string surface) => _folding!.Fold(surface);

    /// <summary>One span of the source from <paramref name="start"/> to <paramref name="end"/>; a repaired break inside is part of it.</summary>
    public TextSpan Extent(int start, int end) => _parts.Extent(start, end);

    /// <summary>The spans of the source from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public ValueList<TextSpan> Spans(int start, int end) => _parts.Spans(start, end);

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        _index.Dispose();
        Release();
        Length = 0;
    }

    // Apart from Surface, which would pay for the lambda's object at every call.
    private static string Joined(ValueList<TextSpan> spans, string source) => string.Concat(spans.Select(span => source[span.Start..span.End]));

    private void Append(string text, ValueList<TextSpan> spans)
    {
        _parts.Add(Length, spans);
        _folding!.Fold(text, _characters.AsSpan(Length));
        Length += text.Length;
        _characters[Length++] = '\n';
    }

    private void FindMarked()
    {
        _marked.Clear();
        for (var start = NextOf('《', 0); start >= 0; start = NextOf('《', start))
        {
            var length = Text[(start + 1)..].IndexOfAny('\n', '》');
            var end = length < 0 ? Length : start + 1 + length;
            if (end > start + 1) _marked.Add((start + 1, end));
            start = end;
        }
    }

    private void Reserve(int length)
    {
        if (_characters.Length >= length) return;
        Release();
        _characters = ArrayPool<char>.Shared.Rent(length);
    }

    private void Release()
    {
        if (_characters.Length > 0) ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
    }
}
