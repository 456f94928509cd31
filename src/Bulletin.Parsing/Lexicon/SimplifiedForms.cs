namespace Bulletin.Parsing.Lexicon;

/// <summary>Traditional characters and their simplified forms, one for one: texts are compared in simplified characters and printed as they stand.</summary>
/// <remarks>Not folded: characters that simplified text has too (乾, 著, 瞭), words that differ, characters beyond the basic plane.</remarks>
internal sealed class SimplifiedForms
{
    public const string TableName = "simplified_forms.tsv";

    // One cell for each UTF-16 code unit: a look-up without a branch is cheaper than asking first whether the character is Chinese.
    private readonly char[] _forms = new char[char.MaxValue + 1];

    public SimplifiedForms(LexiconTable table)
    {
        for (var c = 0; c < _forms.Length; c++) _forms[c] = (char)c;
        foreach (var row in table.Rows("traditional")) _forms[row[0][0]] = row[2][0];
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
        var forms = _forms;
        var i = 0;
        // Hardly any text holds one: four characters share one question.
        while (i <= text.Length - 4 && ((forms[text[i]] ^ text[i]) | (forms[text[i + 1]] ^ text[i + 1]) | (forms[text[i + 2]] ^ text[i + 2]) | (forms[text[i + 3]] ^ text[i + 3])) == 0) i += 4;
        for (; i < text.Length; i++)
            if (forms[text[i]] != text[i]) return i;
        return -1;
    }
}
