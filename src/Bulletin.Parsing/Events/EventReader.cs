using Bulletin.Parsing.Events.Finding;
using Bulletin.Parsing.Events.Places;
using Bulletin.Parsing.Events.Proceedings;
using Bulletin.Parsing.Events.Roles;
using Bulletin.Parsing.Events.Times;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events;

/// <summary>Reads the events of an article: what happened, when, where, who took part in which role, what was on the agenda, and who said what.</summary>
internal sealed class EventReader(EventVocabulary vocabulary, PersonnelReader personnel)
{
    /// <summary>The article with its events and statements.</summary>
    public Article Read(Article article, EventText text, RoleReader reader)
    {
        if (article.Paragraphs.Count == 0) return article;
        text.Find(vocabulary);
        var drafts = EventSelector.Select(text);
        var roles = new RoleSet(article.Participants.Count);
        var speeches = new List<Speech>();
        var sections = new EventSections(text, drafts);
        reader.Read(sections, roles, speeches);
        if (drafts[0].Type == EventType.Reception) HostRule.Apply(text, roles);
        var events = new List<Event>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++) events.Add(ToEvent(text, sections, i, hasAgenda: HasAgenda(sections, events)));
        return article with { Events = EventAssembler.WithPeople(text, events, sections, roles), Statements = StatementReader.Read(text, speeches) };
    }

    // The items of a section are those of the first meeting that it tells of.
    private static bool HasAgenda(EventSections sections, List<Event> known)
    {
        for (var i = 0; i < known.Count; i++)
            if (known[i].Agenda.Count > 0 && sections.Of(i).From == sections.Of(known.Count).From) return true;
        return false;
    }

    private Event ToEvent(EventText text, EventSections sections, int index, bool hasAgenda)
    {
        var draft = sections[index];
        var (term, session) = EventNumbers.Of(text, draft.Name);
        var agenda = !hasAgenda && draft.Type is EventType.Meeting or EventType.Study ? AgendaReader.Read(text, sections.Of(index)) : [];
        // A study session that also decides or deploys is a meeting.
        var decides = draft.Subtype == EventSubtype.TheoryStudySession && agenda.Exists(item => item.Action is AgendaAction.Deploy or AgendaAction.Adopt or AgendaAction.Deliberate);
        return new Event(decides ? EventType.Meeting : draft.Type)
        {
            Subtype = draft.Subtype,
            Name = draft.Name,
            TermNumber = term,
            SessionNumber = session,
            When = EventTimes.Of(text, draft),
            Places = ValueList.From(EventPlaces.Of(text, sections, index)),
            Agenda = ValueList.From(agenda),
            Stops = StopReader.Read(text, sections, index),
            PersonnelChanges = draft.Type is EventType.Meeting or EventType.Personnel ? personnel.Read(text, sections.Of(index)) : [],
            Evidence = RuleEvidence.Of(draft.Rule, draft.End > draft.Start ? text.Text.Spans(draft.Start, draft.End) : []),
        };
    }
}
