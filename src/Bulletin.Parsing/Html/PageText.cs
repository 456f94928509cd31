using System.Runtime.InteropServices;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>The printed lines of a page in the order of the markup.</summary>
internal sealed class PageText(PageTree tree, string text, List<PageLine> lines, SimplifiedForms forms)
{
    private const int LongestStyle = 512;
    private const int ShortestDay = 5;
    private const int LongestDay = 20;
    private const int ShortestPictureText = 6;
    private const int LongestPictureText = 50;
    private const string DateMarks = "0123456789-/.:[]()（） ";

    private readonly string _folded = forms.Fold(text);
    private HashSet<string>? _pictures;

    /// <summary>The page.</summary>
    public PageTree Tree { get; } = tree;

    /// <summary>The characters of all lines.</summary>
    public string Text { get; } = text;

    /// <summary>The lines.</summary>
    public ReadOnlySpan<PageLine> Lines => CollectionsMarshal.AsSpan(lines);

    /// <summary>The characters of the line at <paramref name="line"/> in simplified form, by which words are found.</summary>
    public ReadOnlySpan<char> this[int line] => _folded.AsSpan(lines[line].Start, lines[line].Length);

    /// <summary>The characters of the line at <paramref name="line"/> as printed.</summary>
    public ReadOnlyMemory<char> Printed(int line) => Text.AsMemory(lines[line].Start, lines[line].Length);

    /// <summary>A text in the form in which lines are compared.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(printed))]
    public string? Fold(string? printed) => printed is null ? null : forms.Fold(printed);

    /// <summary>The lines that begin in the nodes from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Range LinesIn(int start, int end) => new(FirstFrom(start), FirstFrom(end));

    /// <summary>The lines of the element at <paramref name="node"/>.</summary>
    public Range LinesOf(int node) => LinesIn(node, Tree[node].End);

    /// <summary>True when the line is set in the middle of the column.</summary>
    public bool IsCentred(int line)
    {
        var node = lines[line].Block;
        for (var up = 0; up < 2 && node >= 0; up++, node = Tree[node].Parent)
        {
            if (Tree[node].Name == "center" || (Tree.Attribute(node, "align") is { } align && (align.Equals("center", StringComparison.OrdinalIgnoreCase) || align.Equals("middle", StringComparison.OrdinalIgnoreCase)))) return true;
            if (Tree.Attribute(node, "style") is { Length: <= LongestStyle } style && style.Contains("text-align", StringComparison.OrdinalIgnoreCase)
                && style.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("text-align:center", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>True when nearly all of the line is a link; a list prints the date beside it.</summary>
    public bool IsLink(int line) => lines[line].LinkLength > 0 && lines[line].LinkLength * 10 >= this[line].Trim(DateMarks).Length * 8;

    /// <summary>True when the line is a day and nothing else: 2021-07-05, [02-18].</summary>
    public bool IsDay(int line) => this[line] is { Length: >= ShortestDay and <= LongestDay } text && text.Trim(DateMarks).IsEmpty;

    /// <summary>True when a day stands at the beginning or the end of the line.</summary>
    public bool IsBesideDay(int line) =>
        this[line].Length - this[line].TrimEnd(DateMarks).Length is >= ShortestDay and <= LongestDay
        || this[line].Length - this[line].TrimStart(DateMarks).Length is >= ShortestDay and <= LongestDay;

    /// <summary>True for what stands in place of a picture that is not shown; where it is printed too it is the caption.</summary>
    public bool IsPictureText(ReadOnlySpan<char> text) => text.Length is >= ShortestPictureText and <= LongestPictureText && (_pictures ??= PictureTexts()).GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    private HashSet<string> PictureTexts()
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Tree.Count; i++)
            if (Tree[i].Name == "img" && Tree.Attribute(i, "alt") is { Length: >= ShortestPictureText and <= LongestPictureText } alt) texts.Add(Fold(alt.Trim()));
        return texts;
    }

    /// <summary>True when the whole line is bold.</summary>
    public bool IsStrong(int line) => lines[line].StrongLength >= lines[line].Length && lines[line].Length > 0;

    /// <summary>Finds the first line from <paramref name="node"/> on; lines stand in the order of their nodes.</summary>
    private int FirstFrom(int node)
    {
        int low = 0, high = lines.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Node < node) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Compares two texts without their spaces and the width of their marks.</summary>
    public static bool SameText(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && CharacterClass.IsSpace(left[i])) i++;
            while (j < right.Length && CharacterClass.IsSpace(right[j])) j++;
            if (i == left.Length || j == right.Length) return i == left.Length && j == right.Length;
            if (CharacterClass.Fold(left[i++]) != CharacterClass.Fold(right[j++])) return false;
        }
    }
}
