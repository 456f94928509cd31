using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Reads digests (国内联播快讯): one event for each item under its cross-heading.</summary>
internal static class DigestEvents
{
    private const int LeadSentences = 2;

    /// <summary>The events of a digest; false when the article is none.</summary>
    public static bool TryRead(EventText text, out List<EventDraft> events)
    {
        events = [];
        if (!text.Text.Text[..text.BodyStart].Contains("快讯", StringComparison.Ordinal)) return false;
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            var isFirstOfItem = i == 0 || text.Sentences[i - 1].Paragraph != sentence.Paragraph;
            if (sentence.IsHeadline || !isFirstOfItem || !IsHeading(text, sentence)) continue;
            events.Add(Item(text, i));
            if (events.Count == FollowingEvents.Most) break;
        }
        return events.Count > 1;
    }

    // Items report progress and figures; only a meeting, a case or an accident is more than that in so few words.
    private static EventDraft Item(EventText text, int heading)
    {
        var found = new List<EventDraft>();
        EventFinder.Add(text, text.Sentences[heading], found);
        for (var i = heading + 1; i < text.Sentences.Count && i <= heading + LeadSentences && !IsHeading(text, text.Sentences[i]); i++) EventFinder.Add(text, text.Sentences[i], found);
        var start = text.Sentences[heading].Start;
        var first = MainEvent.First(found);
        var isMore = first is { IsOpened: true } or { Type: EventType.LawEnforcement or EventType.Emergency or EventType.PublicActivity };
        return (isMore ? first! : new EventDraft(EventType.Other, start, start, "event.item")) with { Section = start };
    }

    private static bool IsHeading(EventText text, EventSentence sentence) => text.Article.Paragraphs[sentence.Paragraph].Kind == ParagraphKind.CrossHeading;
}
