using System.Runtime.InteropServices;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Extraction;

/// <summary>Where the lines and paragraphs of an article's text stand in the source.</summary>
internal sealed class SourceParts
{
    private readonly List<Part> _parts = [];

    // Rules go through a text from the left: the part asked for last is mostly asked for again.
    private int _last;

    /// <summary>Takes up the part that begins at <paramref name="start"/> and was made of these spans.</summary>
    public void Add(int start, ValueList<TextSpan> spans) => _parts.Add(new Part(start, spans));

    /// <summary>Drops all parts.</summary>
    public void Clear()
    {
        _parts.Clear();
        _last = 0;
    }

    /// <summary>One span of the source from <paramref name="start"/> to <paramref name="end"/>; a repaired break inside is part of it.</summary>
    public TextSpan Extent(int start, int end) => Extent(PartAt(start), start, end);

    /// <summary>The spans of the source from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public ValueList<TextSpan> Spans(int start, int end)
    {
        ref readonly var part = ref PartAt(start);
        var extent = Extent(part, start, end);
        if (extent.Length == end - start) return ValueList.Adopt<TextSpan>([extent]);
        var spans = new List<TextSpan>();
        foreach (var span in part.Spans)
        {
            var from = Math.Max(span.Start, extent.Start);
            var to = Math.Min(span.End, extent.End);
            if (from < to) spans.Add(new TextSpan(from, to));
        }
        return ValueList.From(spans);
    }

    private static TextSpan Extent(in Part part, int start, int end)
    {
        var spans = part.Spans.AsSpan();
        return new TextSpan(InSource(spans, start - part.Start), InSource(spans, end - 1 - part.Start) + 1);
    }

    private static int InSource(ReadOnlySpan<TextSpan> spans, int offset)
    {
        foreach (var span in spans)
        {
            if (offset < span.Length) return span.Start + offset;
            offset -= span.Length;
        }
        return spans[^1].End;
    }

    private ref readonly Part PartAt(int position)
    {
        var parts = CollectionsMarshal.AsSpan(_parts);
        var (low, high) = (_last, parts.Length - 1);
        if (parts[low].Start > position) (low, high) = (0, low - 1);
        else if (low == high || position < parts[low + 1].Start) return ref parts[low];
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (parts[middle].Start <= position) low = middle;
            else high = middle - 1;
        }
        _last = low;
        return ref parts[low];
    }

    private readonly record struct Part(int Start, ValueList<TextSpan> Spans);
}
