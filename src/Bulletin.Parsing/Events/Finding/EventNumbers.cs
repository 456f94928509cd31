using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Reads the numbers in the names of meetings.</summary>
internal static class EventNumbers
{
    /// <summary>Numbers of the term and of the session in a name: 二届…第5次.</summary>
    public static (int? Term, int? Session) Of(EventText text, string? name)
    {
        if (name is null) return (null, null);
        var folded = text.Text.Folded(name);
        return (NumberBefore(folded, '届'), NumberBefore(folded, '次'));
    }

    private static int? NumberBefore(string name, char unit)
    {
        for (var i = name.IndexOf(unit, StringComparison.Ordinal); i > 0; i = name.IndexOf(unit, i + 1))
        {
            var start = i;
            while (start > 0 && IsNumeral(name[start - 1])) start--;
            if (start == i) continue;
            var end = start;
            var value = ChineseNumeral.ReadSmall(name, ref end);
            if (value > 0 && end == i) return value;
        }
        return null;
    }

    private static bool IsNumeral(char c) => CharacterClass.IsDigit(c) || ChineseNumeral.Digit(c) >= 0 || c == '十';
}
