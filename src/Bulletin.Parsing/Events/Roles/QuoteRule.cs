using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Finds whose words stand in quotation marks when no verb says so: “…。”村民李明掰着指头算账.</summary>
internal static class QuoteRule
{
    private const int Near = 40;

    /// <summary>Who is named behind the quotation that <paramref name="sentence"/> begins after; null when somebody is said to speak, or nobody is near.</summary>
    public static PersonPlace? SpeakerOf(EventText text, EventSentence sentence)
    {
        if (sentence.IsHeadline || text.Text.At(sentence.Start) != '”') return null;
        var first = text.FirstPerson(sentence.Start);
        if (first >= text.People.Count || text.People[first] is var place && (place.End > sentence.End || place.TitleStart - sentence.Start > Near)) return null;
        for (var i = text.FirstHit(sentence.Start); i < text.Hits.Count && text.Hits[i].Start < sentence.End; i++)
            if (text.Hits[i].Word.IsStatement || text.Hits[i].Word.Role is ParticipantRole.Speaker or ParticipantRole.Presenter) return null;
        return text.People[first];
    }
}
