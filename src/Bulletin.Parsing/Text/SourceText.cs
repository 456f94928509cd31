using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Text;

/// <summary>The one text that every span of a result indexes, with its folded view, in which an offset means the same place.</summary>
internal sealed class SourceText
{
    /// <summary>A text that is compared as it is printed.</summary>
    public SourceText(string text)
        : this(text, text)
    {
    }

    /// <summary>A text that is compared by its folded view.</summary>
    /// <exception cref="ArgumentException">The two differ in length.</exception>
    public SourceText(string text, string folded)
    {
        if (folded.Length != text.Length) throw new ArgumentException("The folded view must have the length of the text.", nameof(folded));
        Text = text;
        Folded = folded;
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The text as words are compared with it, unit for unit; the very same string when nothing differs.</summary>
    public string Folded { get; }

    /// <summary>True when the folded view differs: the text holds traditional characters.</summary>
    public bool IsFolded => !ReferenceEquals(Text, Folded);

    /// <summary>The characters of <paramref name="span"/> as printed, without a copy.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Text.AsSpan(span.Start, span.Length);

    /// <summary>The characters of several spans as printed, joined.</summary>
    public string Join(ReadOnlySpan<TextSpan> spans) => Join(Text, spans);

    /// <summary>The characters of several spans of the folded view, joined.</summary>
    public string JoinFolded(ReadOnlySpan<TextSpan> spans) => Join(Folded, spans);

    private static string Join(string text, ReadOnlySpan<TextSpan> spans)
    {
        if (spans.Length == 1) return text.Substring(spans[0].Start, spans[0].Length);
        var length = 0;
        foreach (var span in spans) length += span.Length;
        var result = new string('\0', length);
        var target = System.Runtime.InteropServices.MemoryMarshal.AsMemory(result.AsMemory()).Span;
        foreach (var span in spans)
        {
            text.AsSpan(span.Start, span.Length).CopyTo(target);
            target = target[span.Length..];
        }
        return result;
    }
}
