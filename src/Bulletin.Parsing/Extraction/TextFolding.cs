using System.Numerics;
using System.Runtime.InteropServices;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>The form in which the rules compare characters: half width, one middle dot, simplified. Immutable.</summary>
internal sealed class TextFolding
{
    private const ushort FirstWide = 0xFF01;
    private const ushort LastWide = 0xFF5E;
    private const ushort FromWide = 0xFEE0;

    // One cell for each UTF-16 code unit: one look-up does all three.
    private readonly char[] _forms;
    private readonly bool _isSimplified;

    public TextFolding(SimplifiedForms simplified)
        : this(Forms(simplified), isSimplified: false)
    {
        OfSimplified = new TextFolding(_forms, isSimplified: true);
    }

    private TextFolding(char[] forms, bool isSimplified)
    {
        (_forms, _isSimplified) = (forms, isSimplified);
        OfSimplified = this;
    }

    /// <summary>The same for texts without a traditional character: only widths and dots are folded, many characters at a time.</summary>
    public TextFolding OfSimplified { get; }

    /// <summary>Writes the folded <paramref name="text"/> to <paramref name="target"/>, unit for unit.</summary>
    public void Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        var folded = 0;
        while (_isSimplified && text.Length - folded >= Vector<ushort>.Count)
        {
            // A space or dot among them that is folded too: these are looked up.
            if (!TryFoldWide(text[folded..], target[folded..])) LookUp(text.Slice(folded, Vector<ushort>.Count), target[folded..]);
            folded += Vector<ushort>.Count;
        }
        LookUp(text[folded..], target[folded..]);
    }

    /// <summary>The folded <paramref name="text"/>; the very same string when nothing differs.</summary>
    public string Fold(string text)
    {
        foreach (var c in text)
            if (_forms[c] != c) return string.Create(text.Length, (this, text), static (target, state) => state.Item1.Fold(state.text, target));
        return text;
    }

    private static char[] Forms(SimplifiedForms simplified)
    {
        var forms = new char[char.MaxValue + 1];
        for (var c = 0; c < forms.Length; c++) forms[c] = simplified.Of(CharacterClass.Fold((char)c));
        return forms;
    }

    private void LookUp(ReadOnlySpan<char> text, Span<char> target)
    {
        var forms = _forms;
        for (var i = 0; i < text.Length; i++) target[i] = forms[text[i]];
    }

    // Folds one vector of characters, unless some are folded otherwise than by their width.
    private static bool TryFoldWide(ReadOnlySpan<char> text, Span<char> target)
    {
        var units = new Vector<ushort>(MemoryMarshal.Cast<char, ushort>(text));
        var others = Vector.Equals(units, new Vector<ushort>('\u3000')) | Vector.Equals(units, new Vector<ushort>('\u00A0')) | Vector.Equals(units, new Vector<ushort>('・')) | Vector.Equals(units, new Vector<ushort>('･'))
            | Between(units, '•', '‧') | Between(units, '∙', '⋅');
        if (others != Vector<ushort>.Zero) return false;
        (units - (Between(units, FirstWide, LastWide) & new Vector<ushort>(FromWide))).CopyTo(MemoryMarshal.Cast<char, ushort>(target));
        return true;
    }

    private static Vector<ushort> Between(Vector<ushort> units, ushort first, ushort last) =>
        Vector.LessThanOrEqual(units - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
}
