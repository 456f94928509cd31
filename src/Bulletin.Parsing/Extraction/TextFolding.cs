using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>The form in which the rules compare characters: half width, one middle dot, simplified. Immutable.</summary>
internal sealed class TextFolding
{
    // One cell for each UTF-16 code unit: one look-up does all three.
    private readonly char[] _forms = new char[char.MaxValue + 1];

    public TextFolding(SimplifiedForms simplified)
    {
        for (var c = 0; c < _forms.Length; c++) _forms[c] = simplified.Of(CharacterClass.Fold((char)c));
    }

    /// <summary>Writes the folded <paramref name="text"/> to <paramref name="target"/>, unit for unit.</summary>
    public void Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        var forms = _forms;
        for (var i = 0; i < text.Length; i++) target[i] = forms[text[i]];
    }

    /// <summary>The folded <paramref name="text"/>; the very same string when nothing differs.</summary>
    public string Fold(string text)
    {
        foreach (var c in text)
            if (_forms[c] != c) return string.Create(text.Length, (this, text), static (target, state) => state.Item1.Fold(state.text, target));
        return text;
    }
}
