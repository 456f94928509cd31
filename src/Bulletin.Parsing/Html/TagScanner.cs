using System.Buffers;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the tags of markup from left to right, as the tokenizer of the HTML standard does. It builds nothing and takes linear time.</summary>
internal ref struct TagScanner(string markup)
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> EndOfAttributeName = SearchValues.Create(" \t\r\n\f/>=");
    private static readonly SearchValues<char> EndOfValue = SearchValues.Create(" \t\r\n\f>");

    private readonly ReadOnlySpan<char> _markup = markup;
    private int _foreign;

    /// <summary>Where the tag begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the tag ends, behind its mark; text of scripts, styles and titles is part of the tag before it.</summary>
    public int End { get; private set; }

    /// <summary>True for an end tag.</summary>
    public bool IsEndTag { get; private set; }

    /// <summary>The name as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Moves to the next tag; false when there is none.</summary>
    public bool Read()
    {
        while (true)
        {
            var open = _markup[End..].IndexOf('<');
            if (open < 0) return false;
            Start = End + open;
            var next = Start + 1 < _markup.Length ? _markup[Start + 1] : ' ';
            if (next is '!' or '?') SkipDeclaration();
            else if (char.IsAsciiLetter(next)) return ReadTag(Start + 1, isEndTag: false);
            else if (next == '/' && Start + 2 < _markup.Length && char.IsAsciiLetter(_markup[Start + 2])) return ReadTag(Start + 2, isEndTag: true);
            else End = Start + 1;
        }
    }

    private bool ReadTag(int nameStart, bool isEndTag)
    {
        var length = _markup[nameStart..].IndexOfAny(EndOfName);
        Name = length < 0 ? _markup[nameStart..] : _markup.Slice(nameStart, length);
        IsEndTag = isEndTag;
        End = SkipQuotedAttributes(nameStart + Name.Length);
        if (Is("svg") || Is("math")) _foreign = Math.Max(0, _foreign + (isEndTag ? -1 : 1));
        else if (!isEndTag && _foreign == 0) SkipRawText();
        return true;
    }

    // Nearly all tags write name="value"; anything else is left to the exact walk.
    private readonly int SkipQuotedAttributes(int position)
    {
        for (var from = position; from < _markup.Length;)
        {
            var found = _markup[from..].IndexOfAny('>', '"', '\'');
            if (found < 0) break;
            var mark = from + found;
            if (_markup[mark] == '>') return mark + 1;
            if (mark - from < 2 || _markup[mark - 1] != '=' || !(char.IsAsciiLetterOrDigit(_markup[mark - 2]) || _markup[mark - 2] is '-' or '_' or ':')) break;
            var close = _markup[(mark + 1)..].IndexOf(_markup[mark]);
            if (close < 0) break;
            from = mark + close + 2;
        }
        return SkipAttributes(position);
    }

    private readonly int SkipAttributes(int position)
    {
        while (position < _markup.Length)
        {
            var c = _markup[position];
            if (c == '>') return position + 1;
            if (c is ' ' or '\t' or '\r' or '\n' or '\f' or '/')
            {
                position++;
                continue;
            }
            // A name may begin with "=".
            position = Next(position + 1, EndOfAttributeName);
            var mark = SkipSpaces(position);
            if (mark < _markup.Length && _markup[mark] == '=') position = SkipValue(SkipSpaces(mark + 1));
        }
        return _markup.Length;
    }

    private readonly int SkipValue(int position)
    {
        if (position >= _markup.Length) return position;
        if (_markup[position] is not ('"' or '\'')) return Next(position, EndOfValue);
        var close = _markup[(position + 1)..].IndexOf(_markup[position]);
        return close < 0 ? _markup.Length : position + close + 2;
    }

    private readonly int SkipSpaces(int position)
    {
        while (position < _markup.Length && _markup[position] is ' ' or '\t' or '\r' or '\n' or '\f') position++;
        return position;
    }

    private readonly int Next(int position, SearchValues<char> marks)
    {
        if (position >= _markup.Length) return _markup.Length;
        var found = _markup[position..].IndexOfAny(marks);
        return found < 0 ? _markup.Length : position + found;
    }

    private void SkipDeclaration()
    {
        var rest = _markup[Start..];
        var isComment = rest.StartsWith("<!--", StringComparison.Ordinal);
        // "<!-->" and "<!--->" are whole comments.
        var close = !isComment ? rest.IndexOf('>') : rest.StartsWith("<!-->", StringComparison.Ordinal) || rest.StartsWith("<!--->", StringComparison.Ordinal) ? rest.IndexOf('>') : rest[4..].IndexOf("-->", StringComparison.Ordinal);
        End = close < 0 ? _markup.Length : Start + close + (isComment && rest[close] != '>' ? 7 : 1);
    }

    private void SkipRawText()
    {
        if (Is("plaintext")) End = _markup.Length;
        if (!(Is("script") || Is("style") || Is("textarea") || Is("title") || Is("xmp") || Is("iframe") || Is("noembed") || Is("noframes"))) return;
        for (var from = End; from < _markup.Length;)
        {
            var close = _markup[from..].IndexOf("</", StringComparison.Ordinal);
            if (close < 0) break;
            from += close + 2;
            if (!_markup[from..].StartsWith(Name, StringComparison.OrdinalIgnoreCase)) continue;
            End = from - 2;
            return;
        }
        End = _markup.Length;
    }

    private readonly bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
