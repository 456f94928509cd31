using System.Buffers;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Reading;

/// <summary>Leaves out what is not text inside a line: tags, comments, emphasis marks, link targets, invisible characters.</summary>
/// <remarks>
/// Nothing is rewritten: the kept characters are spans of the source. An entity is kept as printed unless it is a space.
/// A tag that ends a block (p, br, div, h1…, li, tr) ends the line.
/// </remarks>
internal sealed class MarkupStripper(string text)
{
    private const string Invisible = "\0\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\uFEFF";

    // The marks that may begin markup, and the characters that print nothing.
    private static readonly SearchValues<char> Marks = SearchValues.Create("<*&[!_\\" + Invisible);
    private static readonly SearchValues<char> InvisibleSet = SearchValues.Create(Invisible);

    // &#x000A0;
    private const int LongestEntity = 12;

    private static readonly SearchValues<char> Escapable = SearchValues.Create("*_#[]-.`");

    private readonly List<TextSpan> _pieces = [];
    private int _kept;

    /// <summary>The kept parts of the current line.</summary>
    public List<TextSpan> Pieces => _pieces;

    /// <summary>True when the whole of the current line was set bold.</summary>
    public bool IsStrong { get; private set; }

    /// <summary>True when the line holds something to leave out.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> line) =>
        line.ContainsAny(Marks) || line.ContainsAnyInRange('\uE000', '\uF8FF');

    /// <summary>Reads from <paramref name="start"/> up to a tag that ends a block or to <paramref name="end"/>; returns where it stopped.</summary>
    public int ReadLine(int start, int end)
    {
        _pieces.Clear();
        _kept = start;
        int strongDepth = 0, plain = 0, bold = 0;
        var (i, mark) = (start, start - 1);
        while (i < end)
        {
            if (mark < i) mark = text.AsSpan(i, end - i).IndexOfAny(Marks) is var found and >= 0 ? i + found : end;
            var privateUse = text.AsSpan(i, mark - i).IndexOfAnyInRange('\uE000', '\uF8FF');
            var next = privateUse < 0 ? mark : i + privateUse;
            var kind = Markup.None;
            var length = next < end ? MarkupLength(next, end, out kind) : 0;
            // What only looks like a mark is text.
            var textEnd = length == 0 ? Math.Min(next + 1, end) : next;
            if (text.AsSpan(i, textEnd - i).ContainsAnyExcept(Text.CharacterClass.Spaces)) _ = strongDepth > 0 ? bold++ : plain++;
            i = textEnd;
            if (length == 0) continue;
            if (kind == Markup.LinkText)
            {
                i = KeepLinkText(i, length);
                plain++;
                continue;
            }
            Keep(i);
            if (kind == Markup.StrongToggle) strongDepth = strongDepth > 0 ? 0 : 1;
            if (kind == Markup.StrongStart) strongDepth++;
            if (kind == Markup.StrongEnd) strongDepth = Math.Max(0, strongDepth - 1);
            i += length;
            _kept = i;
            if (kind != Markup.BlockEnd) continue;
            IsStrong = bold > 0 && plain == 0;
            return i;
        }
        Keep(end);
        IsStrong = bold > 0 && plain == 0;
        return end;
    }

    private void Keep(int until)
    {
        if (until > _kept) _pieces.Add(new TextSpan(_kept, until));
        _kept = until;
    }

    // [text](address): the text stays, also when the address is left out.
    private int KeepLinkText(int start, int length)
    {
        Keep(start);
        var closing = text.IndexOf(']', start, length);
        _kept = start + 1;
        Keep(closing);
        _kept = start + length;
        return _kept;
    }

    private enum Markup
    {
        None,
        Inline,
        BlockEnd,
        StrongToggle,
        StrongStart,
        StrongEnd,
        LinkText,
    }

    private int MarkupLength(int i, int end, out Markup kind)
    {
        kind = Markup.Inline;
        var c = text[i];
        if (c >= '\uE000' && c <= '\uF8FF') return 1;
        if (c > '\u007F' ? InvisibleSet.Contains(c) : c == '\0') return 1;
        switch (c)
        {
            case '<':
                return TagLength(i, end, out kind);
            case '&':
                return SpaceEntityLength(i, end);
            case '*' when i + 1 < end && text[i + 1] == '*':
            case '_' when i + 1 < end && text[i + 1] == '_':
                kind = Markup.StrongToggle;
                return 2;
            case '[':
                kind = Markup.LinkText;
                return MarkdownLink.Length(text.AsSpan(i, end - i));
            case '!' when i + 1 < end && text[i + 1] == '[':
                var length = MarkdownLink.Length(text.AsSpan(i + 1, end - i - 1));
                return length == 0 ? 0 : length + 1;
            case '\\' when i + 1 < end && text[i + 1] == '*':
                // An escaped star beside another mark is the rest of broken markup; alone it is a star (7\*24).
                return (i + 2 < end && text[i + 2] is '*' or '\\') || (i > 0 && text[i - 1] == '*') ? 2 : 1;
            case '\\' when i + 1 < end && text[i + 1] == '&':
                var entity = SpaceEntityLength(i + 1, end);
                return entity == 0 ? 0 : entity + 1;
            case '\\' when i + 1 < end && Escapable.Contains(text[i + 1]):
                return 1;
            default:
                return 0;
        }
    }

    private int TagLength(int i, int end, out Markup kind)
    {
        kind = Markup.Inline;
        var rest = text.AsSpan(i, end - i);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = rest.IndexOf("-->", StringComparison.Ordinal);
            return close < 0 ? 0 : close + 3;
        }
        var slash = rest.Length > 1 && rest[1] == '/' ? 1 : 0;
        if (rest.Length < 3 + slash || !char.IsAsciiLetter(rest[1 + slash])) return 0;
        // A tag longer than 2,000 characters is text with a stray mark.
        var end2 = rest[..Math.Min(rest.Length, 2000)].IndexOf('>');
        if (end2 < 0) return 0;
        var name = rest[(1 + slash)..end2];
        var nameEnd = name.IndexOfAnyExceptInRange('0', 'z');
        if (nameEnd >= 0) name = name[..nameEnd];
        kind = HtmlTagNames.IsStrong(name) ? (slash > 0 ? Markup.StrongEnd : Markup.StrongStart)
            : HtmlTagNames.EndsBlock(name) ? Markup.BlockEnd : Markup.Inline;
        return end2 + 1;
    }

    private int SpaceEntityLength(int i, int end)
    {
        var rest = text.AsSpan(i, Math.Min(end - i, LongestEntity));
        var semicolon = rest.IndexOf(';');
        return semicolon > 0 && HtmlEntity.IsSpace(rest[1..semicolon]) ? semicolon + 1 : 0;
    }
}
