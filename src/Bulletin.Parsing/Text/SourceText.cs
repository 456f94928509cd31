using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Text;

/// <summary>The one text that every span of a result indexes.</summary>
internal sealed class SourceText(string text)
{
    /// <summary>The text as given.</summary>
    public string Text { get; } = text;

    /// <summary>The characters of <paramref name="span"/>, without a copy.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Text.AsSpan(span.Start, span.Length);

    /// <summary>The characters of several spans, joined.</summary>
    public string Join(ReadOnlySpan<TextSpan> spans)
    {
        if (spans.Length == 1) return Text.Substring(spans[0].Start, spans[0].Length);
        var length = 0;
        foreach (var span in spans) length += span.Length;
        var result = new string('\0', length);
        var target = System.Runtime.InteropServices.MemoryMarshal.AsMemory(result.AsMemory()).Span;
        foreach (var span in spans)
        {
            this[span].CopyTo(target);
            target = target[span.Length..];
        }
        return result;
    }
}
