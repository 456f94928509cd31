using System.Text;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Reads the printed lines of a page in one walk over its nodes.</summary>
internal sealed class PageTextReader
{
    private readonly PageTree _tree;
    private readonly StringBuilder _text;
    private readonly List<PageLine> _lines = [];
    private readonly Stack<int> _open = new();
    private PageLine _line;
    private bool _isImageBefore;
    private bool _hasSpace;
    private bool _hasBreak;
    private int _links;
    private int _strong;

    private PageTextReader(PageTree tree)
    {
        _tree = tree;
        _text = new StringBuilder(4096);
        _line.Node = -1;
    }

    /// <summary>Reads the lines of <paramref name="tree"/>.</summary>
    public static PageText Read(PageTree tree)
    {
        var reader = new PageTextReader(tree);
        reader.Walk();
        return new PageText(tree, reader._text.ToString(), reader._lines);
    }

    /// <summary>Adds <paramref name="text"/> to <paramref name="target"/> with white space collapsed and without what prints nothing.</summary>
    public static void AppendCollapsed(string? text, StringBuilder target)
    {
        foreach (var c in text.AsSpan())
        {
            if (IsWhiteSpace(c))
            {
                if (target.Length > 0 && target[^1] is not (' ' or '\n')) target.Append(' ');
            }
            else if (!PrintsNothing(c))
            {
                target.Append(c);
            }
        }
    }

    private static bool IsWhiteSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    // Zero-width marks are no text, and a control character may not pass into the result.
    private static bool PrintsNothing(char c) => c < ' ' || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029';

    private void Walk()
    {
        for (var i = 0; i < _tree.Count; i++)
        {
            CloseUpTo(i);
            ref readonly var node = ref _tree[i];
            if (node.Kind == PageNodeKind.Text)
            {
                Append(node.Text, i);
            }
            else if (node.IsHidden)
            {
                if (node.Name is "video" or "iframe") _isImageBefore = true;
                i = node.End - 1;
            }
            else
            {
                OpenElement(i, node.Name);
            }
        }
        CloseUpTo(int.MaxValue);
        EndLine();
    }

    private void OpenElement(int index, string name)
    {
        switch (name)
        {
            case "br" or "hr":
                EndLine();
                return;
            case "img":
                _isImageBefore = true;
                return;
            case "a":
                _links++;
                break;
            default:
                if (PageTags.IsBlock(name)) EndLine();
                if (PageTags.IsStrong(name)) _strong++;
                break;
        }
        _open.Push(index);
    }

    private void CloseUpTo(int next)
    {
        while (_open.Count > 0 && _tree[_open.Peek()].End <= next)
        {
            var name = _tree[_open.Pop()].Name;
            if (name == "a") _links--;
            if (PageTags.IsStrong(name)) _strong--;
            if (PageTags.IsBlock(name)) EndLine();
        }
    }

    private void Append(string? text, int node)
    {
        if (text is null) return;
        foreach (var c in text)
        {
            if (IsWhiteSpace(c))
            {
                _hasSpace = true;
                _hasBreak |= c == '\n';
                continue;
            }
            if (!PrintsNothing(c)) Put(c, node);
        }
    }

    private void Put(char c, int node)
    {
        if (_line.Node < 0) BeginLine(node);
        else if (_hasSpace && !(_hasBreak && CharacterClass.IsHan(c) && CharacterClass.IsHan(_text[^1]))) PutCounted(' ');
        _hasSpace = _hasBreak = false;
        PutCounted(c);
    }

    private void PutCounted(char c)
    {
        _text.Append(c);
        if (_links > 0) _line.LinkLength++;
        if (_strong > 0) _line.StrongLength++;
    }

    private void BeginLine(int node)
    {
        _line = new PageLine { Start = _text.Length, Node = node, IsAfterImage = _isImageBefore, Row = -1, Block = 0 };
        _hasSpace = _hasBreak = false;
        _isImageBefore = false;
        var hasBlock = false;
        foreach (var open in _open)
        {
            var name = _tree[open].Name;
            if (PageTags.HeadingLevel(name) is var level && level > 0 && _line.Level == 0) _line.Level = level;
            if (!hasBlock && PageTags.IsBlock(name)) (_line.Block, hasBlock) = (open, true);
            if (name != "tr") continue;
            _line.Row = open;
            break;
        }
    }

    // Spaces at both ends, the indent of a paragraph among them, are no part of the line.
    private void EndLine()
    {
        if (_line.Node >= 0)
        {
            var end = _text.Length;
            while (end > _line.Start && CharacterClass.IsSpace(_text[end - 1])) end--;
            while (_line.Start < end && CharacterClass.IsSpace(_text[_line.Start])) _line.Start++;
            _line.Length = end - _line.Start;
            if (_line.Length > 0) _lines.Add(_line);
            else _isImageBefore |= _line.IsAfterImage;
        }
        _line = new PageLine { Node = -1 };
        _hasSpace = _hasBreak = false;
    }
}
