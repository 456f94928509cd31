using Bulletin.Parsing.Events.Words;

namespace Bulletin.Parsing.Events.Places;

/// <summary>Finds verbs behind which stands what somebody looked at: 察看了, 实地走访.</summary>
internal static class SeeingVerb
{
    /// <summary>Where the words behind the first of the sentence begin; -1 when it has none.</summary>
    public static int PlacesBehind(EventText text, EventSentence sentence)
    {
        var characters = text.Text.Text[sentence.Start..sentence.End];
        var at = text.Phrases.Seeing.IndexIn(characters);
        return at < 0 ? -1 : sentence.Start + at + text.Phrases.Seeing.LengthAtStart(characters[at..]);
    }
}
