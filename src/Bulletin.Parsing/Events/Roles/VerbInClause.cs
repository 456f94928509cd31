using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>What a verb does in its clause: it closes off its subjects with their roles, and may give the people behind it a role (会见, 看望, 推选).</summary>
/// <remarks>他 is the last subject.</remarks>
internal sealed class VerbInClause(EventText text, ClauseSubjects clause, RoleGiver giver)
{
    private readonly SubjectRoles _subjects = new(text, clause, giver);
    private int _lastSubject;
    private int _lastEnd;
    private bool _isJoining;
    private bool _isOfNoun;

    /// <summary>Begins with another article.</summary>
    public void Begin(List<Speech> speeches)
    {
        _subjects.Begin(speeches);
        _lastSubject = _lastEnd = -1;
        _isJoining = _isOfNoun = false;
    }

    /// <summary>Takes up a verb; false when it is none of this clause, because it describes somebody or only says who came along.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="objects">The role of the people behind it; null when it has no objects.</param>
    public bool TryTake(EventHit verb, EventSentence sentence, out ParticipantRole? objects)
    {
        objects = null;
        if (verb.Word is { Role: null, IsStatement: false, Verb: null, Agenda: null }) return false;
        // 与出席大会的嘉宾: the other side.
        if (VerbContext.IsWith(text, verb) && clause.First.Count > 0)
        {
            clause.IsWith = true;
            return false;
        }
        if (VerbContext.IsAttribute(text, verb)) return false;
        // 程立新在周平陪同下调研
        if (verb.Word.Role == ParticipantRole.Companion && text.Text.At(verb.End) == '下')
        {
            _subjects.GiveCompany(verb, sentence);
            return false;
        }
        objects = Take(verb, sentence);
        return true;
    }

    /// <summary>Goes on to another sentence. 甲对成绩给予肯定。他说: no verb of the table, but he is who is spoken of.</summary>
    public void EndSentence()
    {
        if (clause.First.Count > 0 && !clause.IsHeard) _lastSubject = clause.First[0];
    }

    private ParticipantRole? Take(EventHit verb, EventSentence sentence)
    {
        if (IsJoinedInto(verb) || IsOfItem(verb)) return null;
        var word = verb.Word;
        clause.IsConsidering = word.Agenda is not null && word.Role is null;
        _lastEnd = verb.End;
        _isJoining = word.Role is ParticipantRole.Attendee or ParticipantRole.Companion or ParticipantRole.Observer;
        _isOfNoun = _isJoining || word.Role == ParticipantRole.Chair;
        // 主持召开会议,|传达学习…精神: the meeting does it.
        if (clause.IsConvening && word is { Agenda: not null, Role: ParticipantRole.Presenter }) return null;
        clause.IsConvening |= word is { Role: ParticipantRole.Chair, IsOpener: true };
        // 听取…汇报: the subject listens.
        if (word.Agenda == AgendaAction.Hear) clause.IsHearing = true;
        else if (clause.IsHearing && word.Role == ParticipantRole.Presenter) return null;
        if (clause.IsTaken && VerbContext.HasGroup(text, verb, sentence)) clause.Forget();
        if (IsSaidByHim(verb, sentence)) BeginWithLastSubject();
        _subjects.Give(verb, _isJoining);
        if (clause.First.Count > 0)
        {
            clause.IsTaken = true;
            if (!clause.IsHeard) _lastSubject = clause.First[0];
        }
        var objects = RoleOfVerb.Object(text, verb);
        if (objects is not null) clause.ForgetObjects();
        return objects;
    }

    // 参加会见, 参加了会见, 陪同调研, 主持会谈: the second verb is what the first is about.
    private bool IsJoinedInto(EventHit verb) => _isOfNoun && verb.Word.Role is null && (verb.Start == _lastEnd || (verb.Start == _lastEnd + 1 && text.Text.At(_lastEnd) == '了'));

    // 学习…重要讲话,研究…: what is studied is not done, unless a clause or 并 begins with it.
    private bool IsOfItem(EventHit verb) => clause.IsConsidering && text.Text.At(verb.Start - 1) is not (',' or '并' or '后' or '他' or '她');

    private bool IsSaidByHim(EventHit verb, EventSentence sentence) =>
        (clause.First.Count == 0 || clause.IsHeard) && (verb.Word.IsStatement || verb.Word.Role == ParticipantRole.Speaker) && VerbContext.IsHe(text, verb, sentence);

    private void BeginWithLastSubject()
    {
        clause.Forget();
        if (_lastSubject >= 0) clause.First.Add(_lastSubject);
    }
}
