using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events;

/// <summary>Reads the events of an article: what happened, when, where, who took part in which role, what was on the agenda, and who said what.</summary>
internal sealed class EventReader(EventVocabulary vocabulary)
{
    /// <summary>The article with its events and statements.</summary>
    public Article Read(Article article, EventText text)
    {
        if (article.Paragraphs.Count == 0) return article;
        text.Find(vocabulary);
        var drafts = EventSelector.Select(text);
        var roles = new RoleSet(article.Participants.Count);
        var speeches = new List<Speech>();
        new RoleReader(text, drafts[0].Type, roles, speeches).Read();
        if (drafts[0].Type == EventType.Reception) HostRule.Apply(text, roles);
        var events = new List<Event>(drafts.Count);
        foreach (var draft in drafts) events.Add(ToEvent(text, draft, isFirst: events.TrueForAll(known => known.Agenda.Count == 0)));
        return article with { Events = EventAssembler.WithPeople(text, events, roles), Statements = StatementReader.Read(text, speeches) };
    }

    private static Event ToEvent(EventText text, EventDraft draft, bool isFirst)
    {
        var (term, session) = EventNameReader.Numbers(text, draft.Name);
        // The items of an article are those of its first meeting.
        var agenda = isFirst && (draft.Type is EventType.Meeting or EventType.Study) ? AgendaReader.Read(text) : [];
        // A study session that also decides or deploys is a meeting.
        var decides = draft.Subtype == EventSubtype.TheoryStudySession && agenda.Exists(item => item.Action is AgendaAction.Deploy or AgendaAction.Adopt or AgendaAction.Deliberate);
        return new Event(decides ? EventType.Meeting : draft.Type)
        {
            Subtype = draft.Subtype,
            Name = draft.Name,
            TermNumber = term,
            SessionNumber = session,
            When = EventTimes.Of(text, draft),
            Places = ValueList.From(EventPlaces.Of(text, draft.Type)),
            Agenda = ValueList.From(agenda),
            Evidence = RuleEvidence.Of(draft.Rule, draft.End > draft.Start ? text.Text.Spans(draft.Start, draft.End) : []),
        };
    }
}
