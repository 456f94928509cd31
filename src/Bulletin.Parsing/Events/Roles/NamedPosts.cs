using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Reads who is named to a post or taken out of one by the form alone: 甲为局长, 乙、丙任副局长, 丁的局长职务. Lists of appointments need no verb beside each name.</summary>
internal sealed class NamedPosts(EventText text)
{
    private const int Near = 60;

    private int _listEnd = -1;

    /// <summary>Begins with another article.</summary>
    public void Forget() => _listEnd = -1;

    /// <summary>The role of the person, or null.</summary>
    public ParticipantRole? RoleOf(PersonPlace place, EventSentence sentence)
    {
        var end = place.End;
        if (text.Text.At(end) == '同' && text.Text.At(end + 1) == '志') end += 2;
        if (text.Text.At(end) == '、') end = ListEnd(place, sentence);
        if (IsResigning(sentence, place.Start, end)) return ParticipantRole.Removed;
        if (IsForOthers(sentence, end)) return null;
        if (text.Text.At(end) is '为' or '任' && CharacterClass.IsHan(text.Text.At(end + 1)) && text.Text.At(end + 1) is not ('大' or '我' or '了' or '主' or '命')) return ParticipantRole.Appointee;
        var rest = text.Text.Text[end..Math.Min(sentence.End, end + Near)];
        return text.Text.At(end) == '的' && rest.Contains("职务", StringComparison.Ordinal) ? ParticipantRole.Removed : null;
    }

    // 接受甲、乙辞去…
    private bool IsResigning(EventSentence sentence, int start, int end) =>
        text.Text.Text[end..sentence.End] is ['辞', '去', ..] or ['辞', '职', ..] or ['请', '求', '辞', ..] && text.Text.Text[Math.Max(sentence.Start, start - Near)..start].Contains("接受", StringComparison.Ordinal);

    // 程立新为新任命人员颁发任命书: 为 names whom something is done for when another verb follows.
    private bool IsForOthers(EventSentence sentence, int end)
    {
        if (text.Text.At(end) != '为') return false;
        var clauseEnd = EventPhrase.ClauseEnd(text, end, sentence.End);
        for (var i = text.FirstHit(end); i < text.Hits.Count && text.Hits[i].Start < clauseEnd; i++)
            if (text.Hits[i].Word.Role is ParticipantRole.Awarder or ParticipantRole.Presenter or ParticipantRole.Speaker) return true;
        return false;
    }

    // Where the list of names that goes on here ends; looked for once for all names of the list.
    private int ListEnd(PersonPlace place, EventSentence sentence)
    {
        if (place.End <= _listEnd) return _listEnd;
        _listEnd = place.End;
        for (var i = text.FirstPerson(place.End); i < text.People.Count && text.People[i].Start == _listEnd + 1 && text.People[i].Start < sentence.End; i++) _listEnd = text.People[i].End;
        return _listEnd;
    }
}
