using Bulletin.Parsing.Events.Finding;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Reads who did what: each verb takes the people before it that no other verb has taken as its subject, over commas and lists.</summary>
/// <remarks>
/// Goes through the names and verbs of each sentence in their order: what a name does is a matter of <see cref="PersonInClause"/>, what a verb does of <see cref="VerbInClause"/>.
/// What stands in quotation marks is not read. Keeps its working objects from article to article: not for concurrent use.
/// </remarks>
internal sealed class RoleReader
{
    // How far a verb looks for what belongs to it.
    private const int Near = 60;

    private readonly EventText _text;
    private readonly ClauseSubjects _clause = new();
    private readonly RoleGiver _giver = new();
    private readonly PersonInClause _people;
    private readonly VerbInClause _verbs;

    public RoleReader(EventText text)
    {
        _text = text;
        _people = new PersonInClause(text, _clause, _giver);
        _verbs = new VerbInClause(text, _clause, _giver);
    }

    /// <summary>Reads every sentence of the article that the text holds, into <paramref name="roles"/> and <paramref name="speeches"/>.</summary>
    public void Read(EventSections sections, RoleSet roles, List<Speech> speeches)
    {
        _giver.Begin(sections, roles);
        _people.Begin();
        _verbs.Begin(speeches);
        for (var i = 0; i < _text.Sentences.Count; i++)
        {
            _giver.Enter(i);
            Read(_text.Sentences[i]);
        }
    }

    private void Read(EventSentence sentence)
    {
        _clause.Forget();
        if (QuoteRule.SpeakerOf(_text, sentence) is { } quoted) _giver.Give(quoted.Person, ParticipantRole.Speaker, quoted.Start, quoted.End, "role.speech");
        // The role of the people who follow, when the last verb has objects.
        ParticipantRole? objects = null;
        var hit = _text.FirstHit(sentence.Start);
        var person = _text.FirstPerson(sentence.Start);
        var last = sentence.Start;
        while (true)
        {
            var hasHit = hit < _text.Hits.Count && _text.Hits[hit].Start < sentence.End;
            var hasPerson = person < _text.People.Count && _text.People[person].Start < sentence.End;
            if (!hasHit && !hasPerson) break;
            if (hasPerson && (!hasHit || _text.People[person].Start < _text.Hits[hit].Start))
            {
                var place = _text.People[person++];
                _people.Meet(place, sentence, last, ref objects);
                last = place.End;
            }
            else
            {
                var verb = _text.Hits[hit++];
                if (_clause.IsReported || (objects is not null && IsAmongObjects(last, verb))) continue;
                if (!_verbs.TryTake(verb, sentence, out var taken)) continue;
                objects = taken;
                last = verb.End;
            }
        }
        _verbs.EndSentence();
    }

    // Only behind a comma or 并 is the list of objects at its end; verbs before it describe them.
    private bool IsAmongObjects(int last, EventHit verb) => !_text.Text.Text[Math.Clamp(last, Math.Max(0, verb.Start - Near), verb.Start)..verb.Start].ContainsAny(',', '并');
}
