using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Places;

/// <summary>Finds a name of a place that no table knows, at the beginning of a clause or behind 在: 芦荡镇,|巡堤人员在|芦荡镇.</summary>
internal static class LocalityByForm
{
    private const int ShortestName = 3;
    private const int LongestName = 7;

    /// <summary>The first of the sentence, as printed, or null.</summary>
    public static string? First(EventText text, EventSentence sentence)
    {
        var characters = text.Text.Text[..(sentence.End - 1)];
        for (var start = sentence.Start; start >= sentence.Start; start = characters[start..].IndexOfAny(',', '在', ' ') is var offset and >= 0 ? start + offset + 1 : -1)
        {
            for (var end = start + ShortestName; end <= start + LongestName && end <= sentence.End && CharacterClass.IsHan(text.Text.At(end - 1)); end++)
            {
                var name = text.Text.Text[start..end];
                if (!CharacterClass.IsHan(name[0]) || !CharacterClass.IsHan(name[1])) break;
                if (!text.Characters.EndOfLevel.Contains(name[^1]) || name[^1] is '省' or '道' or '路') continue;
                if (text.Phrases.NoLocality.LengthAtEnd(name) > 0 || text.Phrases.NoPlaceStart.LengthAtStart(name) > 0 || text.HasPerson(start, end) || text.Text.At(end) is '长' or '委' or '政' or '人' or '级') break;
                return text.Printed(start, LocalityEnd.Extend(text, end));
            }
        }
        return null;
    }
}
