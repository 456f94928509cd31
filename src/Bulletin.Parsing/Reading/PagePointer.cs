using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>A pointer between the parts of an article on two pages: <c>（下转二版）</c>, <c>（紧接01版）</c>.</summary>
/// <param name="Page">The page as printed: <c>二</c>, <c>01</c>, <c>A3</c>.</param>
/// <param name="IsOnward">True for 下转, false for 上接.</param>
/// <param name="Start">Where the pointer begins in the text that was searched.</param>
/// <param name="Length">Its length, brackets included.</param>
internal readonly record struct PagePointer(string Page, bool IsOnward, int Start, int Length)
{
    // （紧接第A05版要闻）is the longest form met.
    private const int Longest = 16;

    /// <summary>True when <paramref name="line"/> is a pointer and nothing else.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line, LayoutWords words) =>
        line.Length <= Longest && (Read(line, words) is { } pointer && pointer.Length == line.Length);

    /// <summary>The pointer that <paramref name="text"/> begins with, or null.</summary>
    public static PagePointer? AtStart(ReadOnlySpan<char> text, LayoutWords words)
    {
        // Without brackets only a whole line is a pointer: "转三版" also begins sentences.
        return !text.IsEmpty && CharacterClass.IsOpenBracket(text[0]) ? Read(text[..Math.Min(text.Length, Longest)], words) : null;
    }

    /// <summary>The pointer in brackets that <paramref name="text"/> ends with, or null.</summary>
    public static PagePointer? AtEnd(ReadOnlySpan<char> text, LayoutWords words)
    {
        if (text.IsEmpty || !CharacterClass.IsCloseBracket(text[^1])) return null;
        var from = Math.Max(0, text.Length - Longest);
        var opening = text[from..].LastIndexOfAny('（', '(');
        if (opening < 0) return null;
        var pointer = Read(text[(from + opening)..], words);
        return pointer is { } found && found.Length == text.Length - from - opening ? found with { Start = from + opening } : null;
    }

    private static PagePointer? Read(ReadOnlySpan<char> text, LayoutWords words)
    {
        var i = 0;
        var bracket = !text.IsEmpty && CharacterClass.IsOpenBracket(text[0]);
        if (bracket) i++;
        var onward = words.ContinuedOn.LengthAtStart(text[i..]);
        var back = words.ContinuedFrom.LengthAtStart(text[i..]);
        if (onward == 0 && back == 0) return null;
        i += Math.Max(onward, back);
        if (i < text.Length && text[i] is '第' or ' ') i++;
        var start = i;
        while (i < text.Length && i - start < 4 && (CharacterClass.IsDigit(text[i]) || CharacterClass.IsLetter(text[i]) || ChineseNumeral.Digit(text[i]) >= 0 || text[i] is '十' or '头')) i++;
        if (i == start || i >= text.Length || text[i] != '版') return null;
        var page = text[start..i].ToString();
        i++;
        if (!bracket) return new(page, onward > 0, 0, i);
        var close = text[i..].IndexOfAny('）', ')');
        return close is >= 0 and <= 6 ? new(page, onward > 0, 0, i + close + 1) : null;
    }
}
