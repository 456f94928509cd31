using System.Globalization;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>Entities that remain in Markdown made from web pages.</summary>
internal static class HtmlEntity
{
    /// <summary>True when the entity prints a space, a line feed or nothing; <paramref name="name"/> stands between &amp; and ;.</summary>
    public static bool IsSpace(ReadOnlySpan<char> name)
    {
        if (name is "nbsp" or "ensp" or "emsp" or "thinsp" or "zwnj" or "zwj") return true;
        if (name.Length < 2 || name[0] != '#') return false;
        var isHex = name[1] is 'x' or 'X';
        var digits = name[(isHex ? 2 : 1)..];
        return ushort.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && (CharacterClass.IsSpace((char)code) || code is 10 or 13 or (>= 0x200B and <= 0x200F) or 0xFEFF);
    }
}
