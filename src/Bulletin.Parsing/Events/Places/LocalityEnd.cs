using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Places;

/// <summary>Where the name of a place ends, down to town and village.</summary>
internal static class LocalityEnd
{
    private const int LongestPart = 5;

    /// <summary>Goes on from <paramref name="end"/> over further divisions and names that end as those of towns and villages do.</summary>
    public static int Extend(EventText text, int end)
    {
        while (text.Text.EndOfLongest(end, WordKinds.Division) is var next && next > end) end = next;
        for (var again = true; again;)
        {
            again = false;
            for (var i = end + 1; i < end + LongestPart && CharacterClass.IsHan(text.Text.At(i)); i++)
            {
                if (!text.Characters.EndOfLevel.Contains(text.Text.At(i))) continue;
                (end, again) = (i + 1, true);
                break;
            }
        }
        return end;
    }
}
