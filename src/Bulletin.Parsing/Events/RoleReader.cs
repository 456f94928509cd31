using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events;

/// <summary>Reads who did what: each verb takes the people before it that no other verb has taken as its subject, over commas and lists.</summary>
/// <remarks>
/// A verb that has an object (会见, 看望, 推选) gives the people behind it their role. People named behind other verbs without a comma between are what is
/// spoken of, not subjects. 他 is the last subject. What stands in quotation marks is not read.
/// </remarks>
internal sealed class RoleReader(EventText text, EventType type, RoleSet roles, List<Speech> speeches)
{
    // How far a verb looks for what belongs to it.
    private const int Near = 60;

    private readonly List<int> _subject = [];
    private readonly List<int> _second = [];
    private int _speaker = -1;
    private int _index;
    private int _given;
    private int _lastEnd = -1;
    private int _listEnd = -1;
    private bool _isTaken;
    private bool _isHearing;
    private bool _isWith;
    private bool _isJoining;
    private bool _isReported;
    private bool _isConsidering;

    /// <summary>Reads every sentence.</summary>
    public void Read()
    {
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            _index = i;
            Read(text.Sentences[i]);
        }
    }

    private void Read(EventSentence sentence)
    {
        Forget();
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
                if (_isReported || (objects is not null && !text.Text.Text[Math.Clamp(last, Math.Max(0, verb.Start - Near), verb.Start)..verb.Start].ContainsAny(',', '并'))) continue;
                objects = Take(verb, sentence, out var taken) ?? (taken ? null : objects);
                if (taken) last = verb.End;
            }
        }
        // 甲对成绩给予肯定。他说: no verb of the table, but he is who is spoken of.
        if (_subject.Count > 0) _speaker = _subject[0];
    }

    private void Forget()
    {
        _subject.Clear();
        _second.Clear();
        _given = 0;
        _isTaken = _isHearing = _isWith = _isReported = _isConsidering = false;
    }

    private void Meet(Resolution.PersonPlace place, EventSentence sentence, int last, ref ParticipantRole? objects)
    {
        var gap = text.Text.Text[Math.Min(last, place.TitleStart)..place.TitleStart];
        var hasComma = gap.ContainsAny(',', ';', ':') || (sentence.IsHeadline && gap.Contains(' '));
        if (objects is { } role)
        {
            if (!hasComma || !roles.Has(place.Person, role) && _second.Count == 0)
            {
                Give(place.Person, role, place.Start, place.End, "role.object");
                _second.Add(place.Person);
                return;
            }
            objects = null;
        }
        if (NamedTo(place, sentence) is { } named)
        {
            Give(place.Person, named, place.Start, place.End, "role.named");
            return;
        }
        if (IsNotSubject(place, gap)) return;
        if (_isTaken)
        {
            // Behind a verb in the same clause somebody is spoken of; 听取周平汇报 names who reports.
            if (!hasComma && !IsReporter(place, sentence)) return;
            Forget();
        }
        // 甲与乙会谈
        var isSecond = (_subject.Count > 0 && (_isWith || IsWith(gap))) || _second.Count > 0;
        (isSecond ? _second : _subject).Add(place.Person);
        _given = 0;
    }

    private static bool IsWith(ReadOnlySpan<char> gap)
    {
        gap = gap.Trim(' ').Trim(',');
        return gap is [.., '与' or '同'] or ['与' or '同', ..];
    }

    // 向李明表示, 对李明一行, 欢迎李明: whom something is done to; 以习近平同志为核心.
    private bool IsNotSubject(Resolution.PersonPlace place, ReadOnlySpan<char> gap)
    {
        var before = text.Text.At(place.TitleStart - 1);
        if (before is '向' or '对' or '为' or '给' or '让' or '请' or '以' or '被' or '把' or '迎' or '谢' or '致') return true;
        var behind = text.Text.Text[place.End..Math.Min(place.End + 4, text.Text.Length)];
        if (behind.StartsWith("同志为核", StringComparison.Ordinal) || behind.StartsWith("同志为班", StringComparison.Ordinal)) return true;
        // 习近平总书记关于…, 习近平总书记重要讲话: who is studied, not who acts.
        return gap.IsEmpty && place.TitleStart == place.Start && behind is ['总', '书', '记', var next] && next is '关' or '重' or '系' or '在' or '考' or '视' or '致' or '对' or '来' or '的' or '亲' or '给';
    }

    // 任命甲为局长;乙为副局长, and lists over several paragraphs: 甲为…, 乙任…, 免去 丙的…职务.
    private ParticipantRole? NamedTo(Resolution.PersonPlace place, EventSentence sentence)
    {
        if (type is not (EventType.Meeting or EventType.Personnel)) return null;
        var end = place.End;
        if (text.Text.At(end) == '同' && text.Text.At(end + 1) == '志') end += 2;
        if (text.Text.At(end) == '、') end = ListEnd(place, sentence);
        if (text.Text.At(end) is '为' or '任' && CharacterClass.IsHan(text.Text.At(end + 1)) && text.Text.At(end + 1) is not ('大' or '我' or '了' or '主' or '命')) return ParticipantRole.Appointee;
        var rest = text.Text.Text[end..Math.Min(sentence.End, end + Near)];
        return text.Text.At(end) == '的' && rest.Contains("职务", StringComparison.Ordinal) ? ParticipantRole.Removed : null;
    }

    // Where the list of names that goes on here ends; looked for once for all names of the list.
    private int ListEnd(Resolution.PersonPlace place, EventSentence sentence)
    {
        if (place.End <= _listEnd) return _listEnd;
        _listEnd = place.End;
        for (var i = text.FirstPerson(place.End); i < text.People.Count && text.People[i].Start == _listEnd + 1 && text.People[i].Start < sentence.End; i++) _listEnd = text.People[i].End;
        return _listEnd;
    }

    private bool IsReporter(Resolution.PersonPlace place, EventSentence sentence)
    {
        for (var i = text.FirstHit(place.End); i < text.Hits.Count && text.Hits[i].Start < sentence.End; i++)
        {
            if (text.Hits[i].Start - place.End > Near || text.Text.Text[place.End..text.Hits[i].Start].Contains(',')) return false;
            if (text.Hits[i].Word.Role == ParticipantRole.Presenter) return true;
        }
        return false;
    }

    // Gives the verb's role to its subject; returns the role of the people behind it, if it has objects.
    private ParticipantRole? Take(EventHit verb, EventSentence sentence, out bool taken)
    {
        var word = verb.Word;
        taken = word.Role is not null || word.IsStatement || word.Verb is not null || word.Agenda is not null;
        if (!taken) return null;
        if (IsAttribute(verb))
        {
            taken = false;
            return null;
        }
        // 参加会见, 陪同调研: the second verb is what the first is about.
        if (verb.Start == _lastEnd && _isJoining && word.Role is null) return null;
        // 学习…重要讲话,研究…: what is studied is not done, unless a clause or 并 begins with it.
        if (_isConsidering && text.Text.At(verb.Start - 1) is not (',' or '并' or '后')) return null;
        _isConsidering = word.Agenda is not null && word.Role is null;
        _lastEnd = verb.End;
        _isJoining = word.Role is ParticipantRole.Attendee or ParticipantRole.Companion or ParticipantRole.Observer;
        // 听取…汇报: the subject listens.
        if (word.Agenda == AgendaAction.Hear) _isHearing = true;
        else if (_isHearing && word.Role == ParticipantRole.Presenter) return null;
        var isSaid = word.IsStatement || word.Role == ParticipantRole.Speaker;
        if (_subject.Count == 0 && isSaid && _speaker >= 0 && IsHe(verb, sentence)) _subject.Add(_speaker);
        if (word.IsStatement) Speak(verb, sentence);
        else if (word.Verb == EventType.Study && word.Role == ParticipantRole.Speaker && type == EventType.Study) Lecture(verb);
        else if (RoleOfVerb.Subject(text, verb, type, _subject.Count) is { } role) GiveAll(role, verb);
        if (_subject.Count > 0)
        {
            _isTaken = true;
            _speaker = _subject[0];
        }
        var objects = RoleOfVerb.Object(text, verb);
        if (objects is not null) _second.Clear();
        return objects;
    }

    // 受表彰的代表, 与出席大会的嘉宾, 来云川考察的客商: the verb describes somebody.
    private bool IsAttribute(EventHit verb)
    {
        var before = text.Text.At(verb.Start - 1);
        if (before is '与' or '同' && _subject.Count > 0)
        {
            _isWith = true;
            return true;
        }
        if (before == '来') return true;
        if (text.Text.At(verb.End) == '的') return !(text.Text.At(verb.End + 1) is '有' or '还' or '领');
        // 参加表彰大会的感受
        return verb.Word.Role == ParticipantRole.Attendee && text.FirstHit(verb.End) is var next && next < text.Hits.Count
            && text.Hits[next].Word.Noun is not null && text.Hits[next].Start - verb.End < 20 && text.Text.At(text.Hits[next].End) == '的';
    }

    private void GiveAll(ParticipantRole role, EventHit verb)
    {
        if (!IsFirst(role)) return;
        foreach (var person in _subject) Give(person, role, verb.Start, verb.End, "role.subject");
        var isMutual = verb.Word.Verb is EventType.Reception || role == ParticipantRole.Attendee || role == ParticipantRole.Signatory;
        foreach (var person in _second) Give(person, isMutual && verb.Word.Verb is EventType.Reception ? ParticipantRole.Counterpart : role, verb.Start, verb.End, "role.subject");
    }

    // Who lectures leads the event and speaks.
    private void Lecture(EventHit verb)
    {
        GiveAll(ParticipantRole.Principal, verb);
        GiveAll(ParticipantRole.Speaker, verb);
    }

    private void Speak(EventHit verb, EventSentence sentence)
    {
        _isReported = text.Text.At(verb.End) is ',' or ':';
        speeches.Add(new Speech(_subject.Count > 0 ? _subject[0] : -1, verb, _index));
        if (!IsFirst(ParticipantRole.Speaker)) return;
        foreach (var person in _subject) Give(person, ParticipantRole.Speaker, verb.Start, verb.End, "role.speech");
        foreach (var person in _second) Give(person, ParticipantRole.Speaker, verb.Start, verb.End, "role.speech");
    }

    // A group is gone through once for each role, however many verbs follow it.
    private bool IsFirst(ParticipantRole role)
    {
        var bit = 1 << (int)role;
        if ((_given & bit) != 0) return false;
        _given |= bit;
        return true;
    }

    private void Give(int person, ParticipantRole role, int start, int end, string rule) => roles.Add(new RoleFact(person, role, start, end, rule));

    // 他说, or a sentence that begins with its verb.
    private bool IsHe(EventHit verb, EventSentence sentence)
    {
        var before = text.Text.Text[sentence.Start..verb.Start];
        return before.Length < 40 && (before.Contains('他') || before.Contains('她')) && !before.Contains('们');
    }
}

/// <summary>Words of speech with their speaker.</summary>
/// <param name="Person">Index among the article's participants; -1 when no person speaks.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Sentence">Index of the sentence that it stands in.</param>
internal readonly record struct Speech(int Person, EventHit Verb, int Sentence);
