using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Reads festivals, contests and fairs that are opened; the last character of their name tells them.</summary>
internal static class FestivalEvent
{
    private const int ShortestName = 4;
    private const int LongestName = 39;

    /// <summary>The festival before or behind the opener of the clause, or null.</summary>
    public static EventDraft? Read(EventText text, EventHit opener, int clauseStart, int clauseEnd)
    {
        if (EndBefore(text, clauseStart, opener.Start) is var end and > 0)
            return Draft(text, opener, clauseStart, end) with { Name = EventNameReader.Subject(text, clauseStart, end) };
        return clauseEnd - opener.End is >= ShortestName and <= LongestName && text.Characters.EndOfFestival.Contains(text.Text.At(clauseEnd - 1)) && !text.HasPerson(opener.End, clauseEnd)
            ? Draft(text, opener, opener.Start, clauseEnd) with { Name = EventNameReader.Object(text, clauseStart, opener.Start, opener.End, clauseEnd) }
            : null;
    }

    // A festival that opens (开幕) is a ceremony, one that is held an activity.
    private static EventDraft Draft(EventText text, EventHit opener, int start, int end) =>
        OpenedEvent.Opening(text, opener, new EventDraft(EventType.PublicActivity, start, end, EventDraft.Opened) { Subtype = EventSubtype.CulturalSport });

    // 第六届邻里节|在云川|开幕
    private static int EndBefore(EventText text, int clauseStart, int opener)
    {
        var at = text.Text.Text[clauseStart..opener].LastIndexOf('在');
        var end = at > 0 ? clauseStart + at : opener;
        return end - clauseStart >= ShortestName && text.Characters.EndOfFestival.Contains(text.Text.At(end - 1)) && !text.HasPerson(clauseStart, end) ? end : -1;
    }
}
