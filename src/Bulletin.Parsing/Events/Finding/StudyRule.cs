using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Tells study from ceremony and meeting by what it is about: 党校…开学典礼, 宣讲…闭幕式, 理论学习中心组…会议.</summary>
internal static class StudyRule
{
    /// <summary>The draft, as study when its clause says so.</summary>
    public static EventDraft Apply(EventText text, EventSentence sentence, EventDraft draft)
    {
        if (draft is not ({ Type: EventType.Ceremony, Subtype: EventSubtype.OpeningClosing or EventSubtype.Launch } or { Type: EventType.Meeting, Subtype: null })) return draft;
        var clause = text.Text.Text[EventPhrase.ClauseStart(text, draft.Start, sentence.Start)..draft.End];
        if (draft.Type == EventType.Ceremony) return text.Phrases.Studied.IsIn(clause) ? draft with { Type = EventType.Study, Subtype = EventSubtype.Training } : draft;
        return text.Phrases.StudiedTogether.IsIn(clause) ? draft with { Type = EventType.Study, Subtype = EventSubtype.TheoryStudySession } : draft;
    }
}
