using System.Collections.Immutable;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Text;

/// <summary>A stretch of text that is read as one, though breaks or markup may have cut it into several spans of the source.</summary>
internal readonly struct Passage
{
    private readonly SourceText _source;
    private readonly TextSpan _extent;
    private readonly ImmutableArray<TextSpan> _pieces;
    private readonly string? _joined;

    /// <summary>One unbroken span of the source.</summary>
    public Passage(SourceText source, TextSpan extent)
    {
        _source = source;
        _extent = extent;
    }

    /// <summary>Several spans of the source, in order.</summary>
    public Passage(SourceText source, ReadOnlySpan<TextSpan> pieces)
    {
        _source = source;
        _extent = pieces.IsEmpty ? default : new TextSpan(pieces[0].Start, pieces[^1].End);
        if (pieces.Length < 2) return;
        _pieces = [.. pieces];
        _joined = source.JoinFolded(pieces);
    }

    /// <summary>From the first to the last character, gaps included.</summary>
    public TextSpan Extent => _extent;

    /// <summary>The folded characters, by which the passage is read, without the gaps.</summary>
    public ReadOnlySpan<char> Text => _joined is null ? _source.Folded.AsSpan(_extent.Start, _extent.Length) : _joined.AsSpan();

    /// <summary>True when <see cref="Text"/> may differ from what is printed.</summary>
    public bool IsFolded => _source is not null && _source.IsFolded;

    /// <summary>Number of characters, without the gaps.</summary>
    public int Length => _joined?.Length ?? _extent.Length;

    /// <summary>The spans of the source, in order.</summary>
    public ValueList<TextSpan> Spans => _pieces.IsDefault ? ValueList.Adopt<TextSpan>([_extent]) : new ValueList<TextSpan>(_pieces);

    /// <summary>The characters as printed, without the gaps.</summary>
    public override string ToString() =>
        _source is null ? string.Empty
        : _joined is null ? _source[_extent].ToString()
        : IsFolded ? _source.Join(_pieces.AsSpan())
        : _joined;

    /// <summary>A part of <see cref="Text"/> as printed.</summary>
    public string Printed(ReadOnlySpan<char> part) => Text.Overlaps(part, out var start) ? Slice(start, part.Length).ToString() : string.Empty;

    /// <summary>Adds the spans to <paramref name="target"/>.</summary>
    public void AddTo(List<TextSpan> target)
    {
        if (_pieces.IsDefault) target.Add(_extent);
        else target.AddRange(_pieces);
    }

    /// <summary>The part from <paramref name="start"/>, counted in characters without the gaps.</summary>
    public Passage Slice(int start, int length)
    {
        if (start == 0 && length == Length) return this;
        if (_pieces.IsDefault) return new Passage(_source, new TextSpan(_extent.Start + start, _extent.Start + start + length));
        var kept = new List<TextSpan>(_pieces.Length);
        foreach (var piece in _pieces)
        {
            var from = Math.Max(start, 0);
            var to = Math.Min(start + length, piece.Length);
            if (from < to) kept.Add(new TextSpan(piece.Start + from, piece.Start + to));
            start -= piece.Length;
        }
        return new Passage(_source, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(kept));
    }

    /// <summary>The passage without spaces at its ends.</summary>
    public Passage Trim()
    {
        var text = Text;
        var start = 0;
        var end = text.Length;
        while (start < end && CharacterClass.IsSpace(text[start])) start++;
        while (end > start && CharacterClass.IsSpace(text[end - 1])) end--;
        return Slice(start, end - start);
    }
}
