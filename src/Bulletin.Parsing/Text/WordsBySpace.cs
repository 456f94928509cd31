namespace Bulletin.Parsing.Text;

/// <summary>Cuts a text at spaces of any width and at 、 and commas.</summary>
internal ref struct WordsBySpace(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _end;

    /// <summary>The current word.</summary>
    public readonly ReadOnlySpan<char> Current => _text[Start.._end];

    /// <summary>Where the current word begins.</summary>
    public int Start { get; private set; }

    public readonly WordsBySpace GetEnumerator() => this;

    /// <summary>Moves to the next word; false at the end.</summary>
    public bool MoveNext()
    {
        Start = _end;
        while (Start < _text.Length && IsSeparator(_text[Start])) Start++;
        _end = Start;
        while (_end < _text.Length && !IsSeparator(_text[_end])) _end++;
        return _end > Start;
    }

    private static bool IsSeparator(char c) => CharacterClass.IsSpace(c) || c is '、' or '，' or ',' or '；' or ';';
}
