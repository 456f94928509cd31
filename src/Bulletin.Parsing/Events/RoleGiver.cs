using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events;

/// <summary>Puts a role into the event that its sentence tells of.</summary>
internal sealed class RoleGiver(EventSections sections, RoleSet roles)
{
    private int _sentence;
    private int _event;

    /// <summary>The event of the sentence that is read.</summary>
    public EventDraft Event => sections[_event];

    /// <summary>Goes on to a sentence.</summary>
    public void Enter(int sentence)
    {
        _sentence = sentence;
        if (sections.Count > 1) _event = sections.At(sentence);
    }

    /// <summary>Gives a role of the event that is told of here.</summary>
    public void Give(int person, ParticipantRole role, int start, int end, string rule) =>
        roles.Add(new RoleFact(person, sections.Count == 1 ? 0 : EventOf(person, role, rule), role, start, end, rule));

    /// <summary>Gives the role that somebody has in every event (参加上述活动): <paramref name="roleIn"/> says which.</summary>
    public void GiveEverywhere(int person, Func<EventDraft, ParticipantRole?> roleIn, int start, int end)
    {
        for (var i = 0; i < sections.Count; i++)
            if (roleIn(sections[i]) is { } role) roles.Add(new RoleFact(person, i, role, start, end, "role.subject"));
    }

    /// <summary>True when the person has the role in some event.</summary>
    public bool Has(int person, ParticipantRole role) => roles.Has(person, role);

    // Behind a short event the article may go on about the one before: who speaks there and had no part in the short one speaks in that.
    private int EventOf(int person, ParticipantRole role, string rule)
    {
        if (rule == "role.speech" && _sentence > sections.Of(_event).From && !roles.IsIn(person, _event) && roles.LastEvent(person) is var last and >= 0) return last;
        return sections.For(_event, role);
    }
}
