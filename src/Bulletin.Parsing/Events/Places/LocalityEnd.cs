using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Places;

/// <summary>Where the name of a place ends, down to town and village.</summary>
internal static class LocalityEnd
{
    private const int LongestPart = 5;

    /// <summary>True for the characters that levels of divisions, and streets, end with.</summary>
    public static bool IsLevel(char c) => c is '省' or '市' or '县' or '区' or '州' or '旗' or '镇' or '乡' or '村' or '道' or '路';

    /// <summary>Goes on from <paramref name="end"/> over further divisions and names that end as those of towns and villages do.</summary>
    public static int Extend(EventText text, int end)
    {
        while (text.Text.EndOfLongest(end, WordKinds.Division) is var next && next > end) end = next;
        for (var again = true; again;)
        {
            again = false;
            for (var i = end + 1; i < end + LongestPart && CharacterClass.IsHan(text.Text.At(i)); i++)
            {
                if (!IsLevel(text.Text.At(i))) continue;
                (end, again) = (i + 1, true);
                break;
            }
        }
        return end;
    }
}
