namespace Bulletin.Parsing.Lexicon;

/// <summary>Traditional characters and their simplified forms, one for one: texts are compared in simplified characters and printed as they stand.</summary>
/// <remarks>Not folded: characters that simplified text has too (乾, 著, 瞭), words that differ, characters beyond the basic plane.</remarks>
internal sealed class SimplifiedForms
{
    public const string TableName = "simplified_forms.tsv";

    // One cell for each UTF-16 code unit: a look-up without a branch is cheaper than asking first whether the character is Chinese.
    private readonly char[] _forms = new char[char.MaxValue + 1];

    // 1 for traditional characters, 0 for all others.
    private readonly byte[] _isTraditional = new byte[char.MaxValue + 1];

    public SimplifiedForms(LexiconTable table)
    {
        for (var c = 0; c < _forms.Length; c++) _forms[c] = (char)c;
        foreach (var row in table.Rows("traditional")) (_forms[row[0][0]], _isTraditional[row[0][0]]) = (row[2][0], 1);
    }

    /// <summary>The simplified form of <paramref name="c"/>; the character itself when it has none.</summary>
    public char Of(char c) => _forms[c];

    /// <summary>The text in simplified characters, unit for unit; the very same string when it holds no other.</summary>
    public string Fold(string text)
    {
        var first = IndexOfTraditional(text);
        if (first < 0) return text;
        return string.Create(text.Length, (text, first, _forms), static (target, state) =>
        {
            state.text.CopyTo(target);
            foreach (ref var c in target[state.first..]) c = state._forms[c];
        });
    }

    private int IndexOfTraditional(ReadOnlySpan<char> text)
    {
        var flags = _isTraditional;
        var i = 0;
        // Hardly any text holds one: eight characters share one question.
        for (; i <= text.Length - 8; i += 8)
        {
            var next = text.Slice(i, 8);
            if ((flags[next[0]] | flags[next[1]] | flags[next[2]] | flags[next[3]] | flags[next[4]] | flags[next[5]] | flags[next[6]] | flags[next[7]]) != 0) break;
        }
        for (; i < text.Length; i++)
            if (flags[text[i]] != 0) return i;
        return -1;
    }
}
