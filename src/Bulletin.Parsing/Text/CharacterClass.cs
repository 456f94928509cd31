using System.Buffers;

namespace Bulletin.Parsing.Text;

/// <summary>What single characters are, in the sense of Chinese printing.</summary>
internal static class CharacterClass
{
    /// <summary>The code points of the middle dot.</summary>
    public static SearchValues<char> MiddleDots { get; } = SearchValues.Create("·•・‧∙⋅･●");

    /// <summary>The spaces of any width, without line breaks.</summary>
    public static SearchValues<char> Spaces { get; } = SearchValues.Create(" \t\u3000\u00A0\u2002\u2003\u2009\u202F");

    /// <summary>A Chinese character of the basic plane, with 〇 and 々.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇' or '々' or >= '\uF900' and <= '\uFAFF';

    /// <summary>A space of any width, without line breaks.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F';

    /// <summary>A digit of either width.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '\uFF10' and <= '\uFF19';

    /// <summary>A Latin letter of either width.</summary>
    public static bool IsLetter(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A';

    /// <summary>Punctuation that ends a sentence.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?' or '…' or '｡';

    /// <summary>A mark that closes a quotation or bracket and may follow the end of a sentence.</summary>
    public static bool IsClosing(char c) => c is '”' or '’' or '"' or '\'' or '」' or '』' or '》' or '〉' or '）' or ')' or '】' or ']' or '〕';

    /// <summary>An opening bracket of either width.</summary>
    public static bool IsOpenBracket(char c) => c is '（' or '(';

    /// <summary>A closing bracket of either width.</summary>
    public static bool IsCloseBracket(char c) => c is '）' or ')';

    /// <summary>The dot between the parts of a name or around a byline, in any of its code points.</summary>
    public static bool IsMiddleDot(char c) => MiddleDots.Contains(c);

    /// <summary>Punctuation that cannot begin a paragraph.</summary>
    public static bool CannotBegin(char c) => c is '，' or ',' or '、' or '。' or '；' or ';' or '：' or ':' or '！' or '？' or '”' or '’' or '）' or '》' or '」' or '』' or '】' or '％' or '%';

    /// <summary>The character folded to half width; dots and brackets to one form.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        '•' or '・' or '‧' or '∙' or '⋅' or '･' => '·',
        _ => c,
    };
}
