using Bulletin.Parsing.Events.Finding;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Reads who did what: each verb takes the people before it that no other verb has taken as its subject, over commas and lists.</summary>
/// <remarks>
/// A verb that has an object (会见, 看望, 推选) gives the people behind it their role. People named behind other verbs without a comma between are what is
/// spoken of, not subjects. 他 is the last subject. What stands in quotation marks is not read.
/// Keeps its working objects from article to article: not for concurrent use.
/// </remarks>
internal sealed class RoleReader(EventText text)
{
    // How far a verb looks for what belongs to it.
    private const int Near = 60;

    private readonly ClauseSubjects _clause = new();
    private readonly RoleGiver _giver = new();
    private readonly NamedPosts _posts = new(text);
    private List<Speech> _speeches = [];
    private int _speaker;
    private int _sentence;
    private int _lastEnd;
    private bool _isJoining;

    /// <summary>Reads every sentence of the article that the text holds, into <paramref name="roles"/> and <paramref name="speeches"/>.</summary>
    public void Read(EventSections sections, RoleSet roles, List<Speech> speeches)
    {
        _giver.Begin(sections, roles);
        _posts.Forget();
        _speeches = speeches;
        _speaker = _lastEnd = -1;
        _isJoining = false;
        for (_sentence = 0; _sentence < text.Sentences.Count; _sentence++)
        {
            _giver.Enter(_sentence);
            Read(text.Sentences[_sentence]);
        }
    }

    private void Read(EventSentence sentence)
    {
        _clause.Forget();
        if (QuoteRule.SpeakerOf(text, sentence) is { } quoted) _giver.Give(quoted.Person, ParticipantRole.Speaker, quoted.Start, quoted.End, "role.speech");
        ParticipantRole? objects = null;
        var hit = text.FirstHit(sentence.Start);
        var person = text.FirstPerson(sentence.Start);
        var last = sentence.Start;
        while (true)
        {
            var hasHit = hit < text.Hits.Count && text.Hits[hit].Start < sentence.End;
            var hasPerson = person < text.People.Count && text.People[person].Start < sentence.End;
            if (!hasHit && !hasPerson) break;
            if (hasPerson && (!hasHit || text.People[person].Start < text.Hits[hit].Start))
            {
                var place = text.People[person++];
                Meet(place, sentence, last, ref objects);
                last = place.End;
            }
            else
            {
                var verb = text.Hits[hit++];
                // A comma ends the list of objects.
                if (_clause.IsReported || (objects is not null && !text.Text.Text[Math.Clamp(last, Math.Max(0, verb.Start - Near), verb.Start)..verb.Start].ContainsAny(',', '并'))) continue;
                objects = Take(verb, sentence, out var taken) ?? (taken ? null : objects);
                if (taken) last = verb.End;
            }
        }
        // 甲对成绩给予肯定。他说: no verb of the table, but he is who is spoken of.
        if (_clause.First.Count > 0 && !_clause.IsHeard) _speaker = _clause.First[0];
    }

    private void Meet(PersonPlace place, EventSentence sentence, int last, ref ParticipantRole? objects)
    {
        var gap = text.Text.Text[Math.Min(last, place.TitleStart)..place.TitleStart];
        var hasComma = gap.ContainsAny(',', ';', ':') || (sentence.IsHeadline && gap.Contains(' '));
        if (objects is { } role)
        {
            // 任命了局长,程立新颁发; 会见了来宾,程立新参加: behind the comma somebody else acts.
            if (!hasComma || (!(role is ParticipantRole.Appointee or ParticipantRole.Removed or ParticipantRole.Counterpart && gap.Contains(',')) && !_giver.Has(place.Person, role) && _clause.Second.Count == 0))
            {
                _giver.Give(place.Person, role, place.Start, place.End, "role.object");
                _clause.AddObject(place.Person);
                return;
            }
            objects = null;
            // 会见周平时,程立新表示
            if (_clause.HasObjects) _clause.ForgetObjects();
        }
        if (_giver.Event.IsVisit && GroupHead.Is(text, place))
        {
            _giver.Give(place.Person, ParticipantRole.Principal, place.Start, place.End, "role.subject");
            return;
        }
        _clause.IsLeading = _giver.Event.IsVisit && _clause.First.Count > 0 && !_clause.IsTaken && (_clause.IsLeading ? !hasComma : PersonContext.IsLed(text, gap));
        if (_clause.IsLeading)
        {
            _giver.Give(place.Person, ParticipantRole.Companion, place.Start, place.End, "role.subject");
            return;
        }
        if (_giver.Event.Type is EventType.Meeting or EventType.Personnel && _posts.RoleOf(place, sentence) is { } named)
        {
            _giver.Give(place.Person, named, place.Start, place.End, "role.named");
            return;
        }
        if (_giver.Event.Type == EventType.Condolence && PersonContext.IsVisited(text, place))
        {
            _giver.Give(place.Person, ParticipantRole.Recipient, place.Start, place.End, "role.object");
            return;
        }
        // Behind a verb in the same clause somebody is spoken of; 听取周平的汇报 names who reports.
        var isReporter = (_clause.IsTaken || _clause.IsHearing || (_clause.IsHeard && !hasComma)) && PersonContext.IsReporter(text, place, sentence);
        // 听取局长程立新、主任周平的汇报
        if (isReporter && _clause.IsHeard && !_clause.IsTaken && !hasComma)
        {
            _clause.Add(place.Person, isSecond: false);
            return;
        }
        if (!(isReporter && _clause.IsHearing) && !PersonContext.IsInvited(text, place, sentence) && PersonContext.IsNotSubject(text, place, gap)) return;
        if (_clause.IsTaken || isReporter)
        {
            if (!hasComma && !isReporter) return;
            // 周平表示,程立新的讲话…: who is named in what was said does nothing here.
            var isReported = _clause.IsReported;
            _clause.Forget();
            (_clause.IsHeard, _clause.IsReported) = (isReporter, isReported);
        }
        // 会议通过了任免事项,程立新颁发: behind the comma people act.
        if (hasComma && _clause.First.Count == 0) _clause.IsConsidering = false;
        // 甲与乙会谈
        _clause.Add(place.Person, (_clause.First.Count > 0 && (_clause.IsWith || PersonContext.IsWith(gap))) || _clause.Second.Count > 0);
    }

    // Gives the verb's role to its subject; returns the role of the people behind it, if it has objects.
    private ParticipantRole? Take(EventHit verb, EventSentence sentence, out bool taken)
    {
        var word = verb.Word;
        taken = false;
        if (word.Role is null && !word.IsStatement && word.Verb is null && word.Agenda is null) return null;
        // 与出席大会的嘉宾: the other side.
        if (VerbContext.IsWith(text, verb) && _clause.First.Count > 0)
        {
            _clause.IsWith = true;
            return null;
        }
        if (VerbContext.IsAttribute(text, verb)) return null;
        // 程立新在周平陪同下调研
        if (word.Role == ParticipantRole.Companion && text.Text.At(verb.End) == '下')
        {
            GiveCompany(verb, sentence);
            return null;
        }
        taken = true;
        // 参加会见, 陪同调研: the second verb is what the first is about.
        if (verb.Start == _lastEnd && _isJoining && word.Role is null) return null;
        // 学习…重要讲话,研究…: what is studied is not done, unless a clause or 并 begins with it.
        if (_clause.IsConsidering && text.Text.At(verb.Start - 1) is not (',' or '并' or '后' or '他' or '她')) return null;
        _clause.IsConsidering = word.Agenda is not null && word.Role is null;
        _lastEnd = verb.End;
        _isJoining = word.Role is ParticipantRole.Attendee or ParticipantRole.Companion or ParticipantRole.Observer;
        // 听取…汇报: the subject listens.
        if (word.Agenda == AgendaAction.Hear) _clause.IsHearing = true;
        else if (_clause.IsHearing && word.Role == ParticipantRole.Presenter) return null;
        if (_clause.IsTaken && VerbContext.HasGroup(text, verb, sentence)) _clause.Forget();
        var isSaid = word.IsStatement || word.Role == ParticipantRole.Speaker;
        if ((_clause.First.Count == 0 || _clause.IsHeard) && isSaid && VerbContext.IsHe(text, verb, sentence))
        {
            _clause.Forget();
            if (_speaker >= 0) _clause.First.Add(_speaker);
        }
        if (word.IsStatement) Speak(verb);
        else if (word.Verb == EventType.Study && word.Role == ParticipantRole.Speaker && _giver.Event.Type == EventType.Study) Lecture(verb);
        else if (_isJoining && VerbContext.IsOfAll(text, verb)) JoinAll(verb);
        else if (RoleOfVerb.Subject(text, verb, _giver.Event, _clause) is { } role && !(role is ParticipantRole.Appointee or ParticipantRole.Removed && HasObject(verb))) GiveAll(role, verb);
        if (_clause.First.Count > 0)
        {
            _clause.IsTaken = true;
            if (!_clause.IsHeard) _speaker = _clause.First[0];
        }
        var objects = RoleOfVerb.Object(text, verb);
        if (objects is not null) _clause.ForgetObjects();
        return objects;
    }

    private void GiveAll(ParticipantRole role, EventHit verb)
    {
        if (!_clause.IsFirst(role)) return;
        foreach (var person in _clause.First) _giver.Give(person, role, verb.Start, verb.End, "role.subject");
        var other = verb.Word.Verb is EventType.Reception ? ParticipantRole.Counterpart : role;
        foreach (var person in _clause.Second) _giver.Give(person, other, verb.Start, verb.End, "role.subject");
    }

    // Those between 在 and 陪同下 come along; who stands before acts further on.
    private void GiveCompany(EventHit verb, EventSentence sentence)
    {
        var start = sentence.Start + Math.Max(0, text.Text.Text[sentence.Start..verb.Start].LastIndexOf('在'));
        for (var i = text.FirstPerson(start); i < text.People.Count && text.People[i].Start < verb.Start; i++)
        {
            _giver.Give(text.People[i].Person, ParticipantRole.Companion, verb.Start, verb.End, "role.subject");
            _clause.First.Remove(text.People[i].Person);
            _clause.Second.Remove(text.People[i].Person);
        }
    }

    // 免去甲的局长职务,任命|乙|为…: the person directly behind is meant, not who was named before.
    private bool HasObject(EventHit verb) => RoleOfVerb.Object(text, verb) is not null && text.FirstPerson(verb.End) is var next && next < text.People.Count && text.People[next].TitleStart == verb.End;

    private void JoinAll(EventHit verb)
    {
        foreach (var person in _clause.First) _giver.GiveEverywhere(person, draft => RoleOfVerb.Subject(text, verb, draft, _clause), verb.Start, verb.End);
    }

    // Who lectures leads the event and speaks.
    private void Lecture(EventHit verb)
    {
        GiveAll(ParticipantRole.Principal, verb);
        GiveAll(ParticipantRole.Speaker, verb);
    }

    private void Speak(EventHit verb)
    {
        _clause.IsReported = text.Text.At(verb.End) is ',' or ':';
        _speeches.Add(new Speech(_clause.First.Count > 0 ? _clause.First[0] : -1, verb, _sentence));
        if (!_clause.IsFirst(ParticipantRole.Speaker)) return;
        foreach (var person in _clause.First) _giver.Give(person, ParticipantRole.Speaker, verb.Start, verb.End, "role.speech");
        if (_clause.HasObjects) return;
        foreach (var person in _clause.Second) _giver.Give(person, ParticipantRole.Speaker, verb.Start, verb.End, "role.speech");
    }
}
