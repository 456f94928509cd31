using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Places;

/// <summary>Tells names of places by how they begin and end.</summary>
internal static class PlaceName
{
    /// <summary>True when the words end as names of places do: 柳巷社区, 东门广场.</summary>
    public static bool HasEnding(EventText text, int start, int end) => text.Phrases.PlaceEnding.LengthAtEnd(text.Text.Text[start..end]) is var length && length > 0 && length < end - start;

    /// <summary>True when the words name a place or a body that can be gone to: not 干部群众中, 牧民家.</summary>
    public static bool IsStop(EventText text, int start, int end)
    {
        var name = text.Text.Text[start..end];
        return CharacterClass.IsHan(name[0]) && !name.ContainsAny('的', '在') && !text.HasPerson(start, end) && text.Phrases.NoPlaceStart.LengthAtStart(name) == 0
            && (HasEnding(text, start, end) || text.Text.LongestEndingAt(end, WordKinds.AnyOrganization | WordKinds.Division) >= 0);
    }
}
