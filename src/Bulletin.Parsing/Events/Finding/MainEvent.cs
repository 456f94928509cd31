using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>The event that an article is about, of those that its headline and its first sentences name.</summary>
internal static class MainEvent
{
    /// <summary>The main event under its full name; null when nothing happens.</summary>
    public static EventDraft? Of(EventText text, List<EventDraft> headline, List<EventDraft> lead) =>
        (First(headline) ?? First(lead)) is { } first ? Named(MeetingThatChose(text, first, lead) ?? first, headline, lead) : null;

    /// <summary>The first that somebody held or did: an accident, an honour or a case may be only what a meeting or visit was about. Null when there is none at all.</summary>
    public static EventDraft? First(List<EventDraft> drafts) =>
        drafts.Find(draft => !IsWeak(draft)) ?? drafts.Find(draft => draft.Type == EventType.LawEnforcement) ?? drafts.FirstOrDefault();

    private static bool IsWeak(EventDraft draft) => !draft.IsOpened && draft.Type is EventType.Emergency or EventType.LawEnforcement or EventType.Selection or EventType.DocumentIssue;

    // 云川商会成立 张弛当选会长: who was chosen is what the meeting did. An honour (评选) may be given by any event with a name.
    private static EventDraft? MeetingThatChose(EventText text, EventDraft first, List<EventDraft> lead)
    {
        var isHonour = first.Type == EventType.Selection;
        if (!isHonour && !IsElection(text, first)) return null;
        var opened = lead.Find(draft => draft.IsOpened && draft.Name is not null);
        return isHonour || opened?.Type == EventType.Meeting ? opened : null;
    }

    // Not 致电祝贺…当选.
    private static bool IsElection(EventText text, EventDraft draft) =>
        draft is { Type: EventType.Personnel, IsDone: true } && text.Text.Text[draft.Start..draft.End] is "当选" && !text.Text.Text[..text.BodyStart].Contains('贺');

    // The headline shortens; the body names in full.
    private static EventDraft Named(EventDraft draft, List<EventDraft> headline, List<EventDraft> lead)
    {
        var full = lead.Find(other => other.Type == draft.Type && other.Name is not null);
        var name = full?.Name ?? draft.Name ?? headline.Find(other => other.Type == draft.Type && other.Name is not null)?.Name;
        // 二届区政府第5次常务会议 of the headline says more than 区政府第5次常务会议.
        if (draft.Name is { } own && name is not null && own.EndsWith(name, StringComparison.Ordinal)) name = own;
        var body = full ?? lead.Find(other => other.Type == draft.Type) ?? draft;
        return draft with { Name = name, Subtype = full?.Subtype ?? draft.Subtype, Start = body.Start, End = body.End };
    }
}
