namespace Bulletin.Parsing.Html;

/// <summary>Reads the selectors of profiles. A fault is the caller's mistake and is thrown.</summary>
internal ref struct SelectorParser(string text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>Compiles <paramref name="selector"/>.</summary>
    /// <exception cref="ArgumentException">It is no selector, or uses a part of CSS that profiles do not have.</exception>
    public static PageSelector Parse(string selector) => new SelectorParser(selector).ReadAll();

    private PageSelector ReadAll()
    {
        var alternatives = new List<SelectorStep[]>();
        do
        {
            alternatives.Add(ReadChain());
        }
        while (Take(','));
        return new PageSelector(alternatives);
    }

    private SelectorStep[] ReadChain()
    {
        var steps = new List<SelectorStep>();
        SkipSpaces();
        while (_position < _text.Length && _text[_position] != ',')
        {
            var isChild = Take('>');
            SkipSpaces();
            steps.Add(ReadStep(isChild && steps.Count > 0));
            SkipSpaces();
        }
        return steps.Count > 0 ? [.. steps] : throw Fault("an element is missing");
    }

    private SelectorStep ReadStep(bool isChild)
    {
        var start = _position;
        var tag = Take('*') ? string.Empty : ReadName();
        string? id = null;
        List<string> classes = [];
        List<AttributeTest> attributes = [];
        while (_position < _text.Length)
        {
            if (Take('#')) id = Need(ReadName());
            else if (Take('.')) classes.Add(Need(ReadName()));
            else if (Take('[')) attributes.Add(ReadAttribute());
            else break;
        }
        if (_position == start) throw Fault("an element is missing");
        return new SelectorStep { Tag = tag.Length > 0 ? tag.ToLowerInvariant() : null, Id = id, Classes = classes, Attributes = attributes, IsChild = isChild };
    }

    private AttributeTest ReadAttribute()
    {
        var name = Need(ReadName());
        var kind = Take('*') ? '*' : Take('^') ? '^' : ' ';
        if (!Take('=')) return kind == ' ' && Take(']') ? new AttributeTest(name, ' ', string.Empty) : throw Fault("a \"=\" is missing");
        var length = _text[_position..].IndexOf(']');
        if (length < 0) throw Fault("a \"]\" is missing");
        var value = _text.Slice(_position, length).Trim("\"' ").ToString();
        _position += length + 1;
        return new AttributeTest(name, kind == ' ' ? '=' : kind, value);
    }

    private string ReadName()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '-' or '_' or ':')) _position++;
        return _text[start.._position].ToString();
    }

    private bool Take(char c)
    {
        if (_position >= _text.Length || _text[_position] != c) return false;
        _position++;
        return true;
    }

    private void SkipSpaces()
    {
        while (_position < _text.Length && _text[_position] == ' ') _position++;
    }

    private readonly string Need(string name) => name.Length > 0 ? name : throw Fault("a name is missing");

    private readonly ArgumentException Fault(string what) =>
        new($"\"{_text}\" is no selector: {what} at character {_position + 1}. Known are tag, #id, .class, [name], [name=value], [name*=value], [name^=value], spaces, > and commas.");
}
