using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Gives a verb's roles to those who are its subjects: to all of the clause, to those who speak, or in every event at once.</summary>
internal sealed class SubjectRoles(EventText text, ClauseSubjects clause, RoleGiver giver)
{
    private List<Speech> _speeches = [];

    /// <summary>Begins with another article, whose speeches are put into <paramref name="speeches"/>.</summary>
    public void Begin(List<Speech> speeches) => _speeches = speeches;

    /// <summary>Gives the role of <paramref name="verb"/> to the subjects of the clause.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="isJoining">True for 参加, 陪同, 列席: taking part in what others do.</param>
    public void Give(EventHit verb, bool isJoining)
    {
        if (verb.Word.IsStatement) Speak(verb);
        else if (IsLecture(verb)) Lecture(verb);
        else if (isJoining && VerbContext.IsOfAll(text, verb)) JoinAll(verb);
        else if (RoleOfVerb.Subject(text, verb, giver.Event, clause) is { } role && !IsOfObject(verb, role)) GiveAll(role, verb);
    }

    /// <summary>Those between 在 and 陪同下 come along; who stands before acts further on.</summary>
    public void GiveCompany(EventHit verb, EventSentence sentence)
    {
        var start = sentence.Start + Math.Max(0, text.Text.Text[sentence.Start..verb.Start].LastIndexOf('在'));
        for (var i = text.FirstPerson(start); i < text.People.Count && text.People[i].Start < verb.Start; i++)
        {
            giver.Give(text.People[i].Person, ParticipantRole.Companion, verb.Start, verb.End, "role.subject");
            clause.First.Remove(text.People[i].Person);
            clause.Second.Remove(text.People[i].Person);
        }
    }

    private void GiveAll(ParticipantRole role, EventHit verb)
    {
        if (!clause.IsFirst(role)) return;
        GiveEach(clause.First, role, verb, "role.subject");
        GiveEach(clause.Second, verb.Word.Verb is EventType.Reception ? ParticipantRole.Counterpart : role, verb, "role.subject");
    }

    private void GiveEach(List<int> people, ParticipantRole role, EventHit verb, string rule)
    {
        foreach (var person in people) giver.Give(person, role, verb.Start, verb.End, rule);
    }

    // 免去甲的局长职务,任命|乙|为…: the person directly behind is meant, not who was named before.
    private bool IsOfObject(EventHit verb, ParticipantRole role) =>
        role is ParticipantRole.Appointee or ParticipantRole.Removed && RoleOfVerb.Object(text, verb) is not null && text.FirstPerson(verb.End) is var next && next < text.People.Count && text.People[next].TitleStart == verb.End;

    private void JoinAll(EventHit verb)
    {
        foreach (var person in clause.First) giver.GiveEverywhere(person, draft => RoleOfVerb.Subject(text, verb, draft, clause), verb.Start, verb.End);
    }

    private bool IsLecture(EventHit verb) => verb.Word is { Verb: EventType.Study, Role: ParticipantRole.Speaker } && giver.Event.Type == EventType.Study;

    // Who lectures leads the event and speaks.
    private void Lecture(EventHit verb)
    {
        GiveAll(ParticipantRole.Principal, verb);
        GiveAll(ParticipantRole.Speaker, verb);
    }

    private void Speak(EventHit verb)
    {
        clause.IsReported = text.Text.At(verb.End) is ',' or ':';
        _speeches.Add(new Speech(clause.First.Count > 0 ? clause.First[0] : -1, verb, giver.Sentence));
        if (!clause.IsFirst(ParticipantRole.Speaker)) return;
        GiveEach(clause.First, ParticipantRole.Speaker, verb, "role.speech");
        if (!clause.HasObjects) GiveEach(clause.Second, ParticipantRole.Speaker, verb, "role.speech");
    }
}
