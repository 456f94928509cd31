using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Places;

/// <summary>Finds a site by its ending, behind 在 or 对 or where a clause goes on inside it: 在|望湖小区|完成, 对|河滨夜市|开展, ,|绕城高速栖云服务区|内.</summary>
internal static class LocalityByEnding
{
    private const int ShortestName = 3;
    private const int LongestSite = 10;

    /// <summary>The first of the sentence, as printed, or null.</summary>
    public static string? First(EventText text, EventSentence sentence)
    {
        var characters = text.Text.Text[..(sentence.End - 1)];
        for (var i = sentence.Start; characters[i..].IndexOfAny(',', '在', '对') is var offset and >= 0; i++)
        {
            i += offset;
            var (start, before) = (i + 1, characters[i]);
            if (before == '在' && PlacePhrase.IsInWord(text, i)) continue;
            for (var end = start + ShortestName; end <= start + LongestSite && end <= sentence.End && CharacterClass.IsHan(text.Text.At(end - 1)); end++)
            {
                if (!PlaceName.HasEnding(text, start, end) || PlaceName.HasEnding(text, start, end + 1)) continue;
                if (!PlaceName.IsStop(text, start, end))
                {
                    if (text.Characters.EndOfLevel.Contains(text.Text.At(end - 1))) break;
                    continue;
                }
                var isInside = text.Text.At(end) is '内' or '里';
                var isSite = isInside || (before != ',' && (text.Text.At(end) is '上' or ',' or '对' || text.Text.EndOfLongest(end, WordKinds.FollowVerb) > end + 1));
                if (isSite && !text.Text.IsInside(end)) return text.Printed(start, end);
            }
        }
        return null;
    }
}
