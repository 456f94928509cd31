using System.Buffers;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>Cuts a text into lines at LF, CR, CR LF, form feed and the Unicode line and paragraph separators.</summary>
internal ref struct LineReader(string text)
{
    // Apart from the line feed: with it they would be too many for the fastest search.
    private static readonly SearchValues<char> RareBreaks = SearchValues.Create("\r\f\u2028\u2029\u0085");

    private int _next;

    // The first line feed from the line on, so that a text without any is searched once.
    private int _lineFeed = -1;

    /// <summary>The current line with its leading space, without the break.</summary>
    public TextSpan Line { get; private set; }

    /// <summary>Moves to the next line; false at the end.</summary>
    public bool Read()
    {
        if (_next >= text.Length) return false;
        if (_lineFeed < _next) _lineFeed = text.AsSpan(_next).IndexOf('\n') is var offset and >= 0 ? _next + offset : text.Length;
        var length = text.AsSpan(_next, _lineFeed - _next).IndexOfAny(RareBreaks);
        if (length < 0) length = _lineFeed - _next;
        Line = new TextSpan(_next, _next + length);
        _next += length + 1;
        if (_next < text.Length && text[_next] == '\n' && text[_next - 1] == '\r') _next++;
        return true;
    }

    /// <summary>Leading space of <paramref name="line"/> in columns of half width; a tab counts as two.</summary>
    public static int IndentOf(ReadOnlySpan<char> line, out int length)
    {
        var columns = 0;
        for (length = 0; length < line.Length && CharacterClass.IsSpace(line[length]); length++)
            columns += line[length] is '\u3000' or '\t' or '\u2003' ? 2 : 1;
        return columns;
    }
}
