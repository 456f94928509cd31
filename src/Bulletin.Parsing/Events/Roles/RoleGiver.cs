using Bulletin.Parsing.Events.Finding;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Puts a role into the event that its sentence tells of.</summary>
internal sealed class RoleGiver
{
    private EventSections _sections = null!;
    private RoleSet _roles = null!;
    private int _event;

    /// <summary>Takes up the events of an article.</summary>
    public void Begin(EventSections sections, RoleSet roles) => (_sections, _roles, Sentence, _event) = (sections, roles, 0, 0);

    /// <summary>The event of the sentence that is read.</summary>
    public EventDraft Event => _sections[_event];

    /// <summary>Index of the sentence that is read.</summary>
    public int Sentence { get; private set; }

    /// <summary>Goes on to a sentence.</summary>
    public void Enter(int sentence)
    {
        Sentence = sentence;
        if (_sections.Count > 1) _event = _sections.At(sentence);
    }

    /// <summary>Gives a role of the event that is told of here.</summary>
    public void Give(int person, ParticipantRole role, int start, int end, string rule) =>
        _roles.Add(new RoleFact(person, _sections.Count == 1 ? 0 : EventOf(person, role, rule), role, start, end, rule));

    /// <summary>Gives the role that somebody has in every event (参加上述活动): <paramref name="roleIn"/> says which.</summary>
    public void GiveEverywhere(int person, Func<EventDraft, ParticipantRole?> roleIn, int start, int end)
    {
        for (var i = 0; i < _sections.Count; i++)
            if (roleIn(_sections[i]) is { } role) _roles.Add(new RoleFact(person, i, role, start, end, "role.subject"));
    }

    /// <summary>True when the person has the role in some event.</summary>
    public bool Has(int person, ParticipantRole role) => _roles.Has(person, role);

    // Behind a short event the article may go on about the one before: who speaks there and had no part in the short one speaks in that.
    private int EventOf(int person, ParticipantRole role, string rule)
    {
        if (rule == "role.speech" && Sentence > _sections.Of(_event).From && !_roles.IsIn(person, _event) && _roles.LastEvent(person) is var last and >= 0) return last;
        return _sections.For(_event, role);
    }
}
