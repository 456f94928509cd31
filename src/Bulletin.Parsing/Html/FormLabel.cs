using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Reads the labels of a form: <c>标　题：</c> in the cell before its value.</summary>
internal static class FormLabel
{
    private const int Longest = 12;

    /// <summary>True when the line is a value whose label is one of <paramref name="labels"/>.</summary>
    public static bool IsBefore(PageText page, int line, WordSet labels)
    {
        if (line == 0) return false;
        ref readonly var value = ref page.Lines[line];
        ref readonly var label = ref page.Lines[line - 1];
        return value.Row >= 0 && label.Row == value.Row && label.Block != value.Block && IsOneOf(labels, page[line - 1]);
    }

    /// <summary>True when <paramref name="text"/>, without its colon and the spaces that set it wide, is one of <paramref name="labels"/>.</summary>
    public static bool IsOneOf(WordSet labels, ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(":： 　");
        if (text.Length > Longest) return false;
        Span<char> bare = stackalloc char[Longest];
        var length = 0;
        foreach (var c in text)
            if (!CharacterClass.IsSpace(c)) bare[length++] = c;
        return labels.Contains(bare[..length]);
    }
}
