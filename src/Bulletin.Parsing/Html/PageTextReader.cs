using System.Buffers;
using System.Text;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Reads the printed lines of a page in one walk over its nodes.</summary>
internal sealed class PageTextReader
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \n\t\r\f");
    private static readonly SearchValues<char> NotPrinting = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => IsWhiteSpace(c) || PrintsNothing(c))]);

    // Old systems end paragraphs with nothing but the indent of the next.
    private static readonly SearchValues<string> Indents = SearchValues.Create(["\u3000\u3000", "\u00A0\u00A0\u00A0\u00A0"], StringComparison.Ordinal);

    private readonly PageTree _tree;
    private readonly StringBuilder _text;
    private readonly List<PageLine> _lines = [];
    private readonly Stack<int> _open = new();
    private PageLine _line;
    private bool _isImageBefore;
    private char _last;
    private bool _hasSpace;
    private bool _hasBreak;
    private int _links;
    private int _strong;
    private int _preformatted;

    private PageTextReader(PageTree tree)
    {
        _tree = tree;
        _text = new StringBuilder(4096);
        _line.Node = -1;
    }

    /// <summary>Reads the lines of <paramref name="tree"/>.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="forms">The simplified forms in which lines are compared.</param>
    public static PageText Read(PageTree tree, SimplifiedForms forms)
    {
        var reader = new PageTextReader(tree);
        reader.Walk();
        return new PageText(tree, reader._text.ToString(), reader._lines, forms);
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

    private static bool IsWhiteSpace(char c) => WhiteSpace.Contains(c);

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
                OpenElement(i, node.Traits);
            }
        }
        CloseUpTo(int.MaxValue);
        EndLine();
    }

    private void OpenElement(int index, TagTraits traits)
    {
        if ((traits & (TagTraits.Break | TagTraits.Block)) != 0) EndLine();
        if ((traits & TagTraits.Image) != 0) _isImageBefore = true;
        if ((traits & TagTraits.Link) != 0) _links++;
        if ((traits & TagTraits.Strong) != 0) _strong++;
        if ((traits & TagTraits.Preformatted) != 0) _preformatted++;
        if ((traits & (TagTraits.Break | TagTraits.Image)) == 0) _open.Push(index);
    }

    private void CloseUpTo(int next)
    {
        while (_open.Count > 0 && _tree[_open.Peek()].End <= next)
        {
            var traits = _tree[_open.Pop()].Traits;
            if ((traits & TagTraits.Link) != 0) _links--;
            if ((traits & TagTraits.Strong) != 0) _strong--;
            if ((traits & TagTraits.Preformatted) != 0) _preformatted--;
            if ((traits & TagTraits.Block) != 0) EndLine();
        }
    }

    // Runs of printing characters are copied whole.
    private void Append(string? text, int node)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var run = rest.IndexOfAny(NotPrinting);
            if (run < 0) run = rest.Length;
            if (run > 0) PutParagraphs(rest[..run], node);
            if (run == rest.Length) return;
            rest = rest[run..];
            var spaces = rest.IndexOfAnyExcept(WhiteSpace);
            if (spaces < 0) spaces = rest.Length;
            _hasSpace |= spaces > 0;
            _hasBreak |= rest[..spaces].Contains('\n');
            if (_preformatted > 0 && _hasBreak) EndLine();
            // What prints nothing is passed over.
            rest = rest[Math.Max(spaces, 1)..];
        }
    }

    private void PutParagraphs(ReadOnlySpan<char> run, int node)
    {
        for (var indent = IndentIn(run); indent >= 0; indent = IndentIn(run))
        {
            if (indent > 0) Put(run[..indent], node);
            if (_line.Node >= 0 && (CharacterClass.IsSentenceEnd(_last) || CharacterClass.IsClosing(_last))) EndLine();
            var text = run[indent..].IndexOfAnyExcept('\u3000', '\u00A0') is var length && length < 0 ? run.Length : indent + length;
            Put(run[indent..text], node);
            run = run[text..];
        }
        if (!run.IsEmpty) Put(run, node);
    }

    // Two searches for single characters are faster than one for words; most runs hold neither.
    private static int IndentIn(ReadOnlySpan<char> run) => run.ContainsAny('\u3000', '\u00A0') ? run.IndexOfAny(Indents) : -1;

    private void Put(ReadOnlySpan<char> run, int node)
    {
        if (_line.Node < 0) BeginLine(node);
        else if (_hasSpace && !(_hasBreak && IsWide(run[0]) && IsWide(_last))) PutCounted(" ");
        _hasSpace = _hasBreak = false;
        PutCounted(run);
    }

    // A break of the markup between Chinese characters or their marks separates no words.
    private static bool IsWide(char c) => CharacterClass.IsHan(c) || c is >= '\u3001' and <= '\u303F' or >= '\uFF01' and <= '\uFF60' or '“' or '”';

    private void PutCounted(ReadOnlySpan<char> run)
    {
        _text.Append(run);
        _last = run[^1];
        if (_links > 0) _line.LinkLength += run.Length;
        if (_strong > 0) _line.StrongLength += run.Length;
    }

    private void BeginLine(int node)
    {
        _line = new PageLine { Start = _text.Length, Node = node, IsAfterImage = _isImageBefore, Row = -1, Block = 0 };
        _hasSpace = _hasBreak = false;
        _isImageBefore = false;
        var hasBlock = false;
        foreach (var open in _open)
        {
            ref readonly var element = ref _tree[open];
            if (!element.IsBlock) continue;
            if (_line.Level == 0) _line.Level = PageTags.HeadingLevel(element.Name);
            if (!hasBlock) (_line.Block, hasBlock) = (open, true);
            if (element.Name != "tr") continue;
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
