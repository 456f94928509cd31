using System.Buffers;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>What the words around a verb say about it: that it describes somebody, that bodies or groups do it, that it is done in all events.</summary>
internal static class VerbContext
{
    private const int Near = 20;
    private const int LongestGroup = 80;

    private static readonly SearchValues<char> Prepositions = SearchValues.Create("代向对在与同为给就由从把将听");

    /// <summary>True behind 与 and 同, but not 共同 and 一同.</summary>
    public static bool IsWith(EventText text, EventHit verb) => text.Text.At(verb.Start - 1) switch
    {
        '与' => text.Text.At(verb.Start - 2) != '参',
        '同' => text.Text.At(verb.Start - 2) is not ('共' or '一' or '陪' or '会'),
        _ => false,
    };

    /// <summary>True when the verb describes somebody: 受表彰的代表, 来云川考察的客商.</summary>
    public static bool IsAttribute(EventText text, EventHit verb)
    {
        if (text.Text.At(verb.Start - 1) == '来' && !text.IsPersonEnd(verb.Start)) return true;
        if (text.Text.At(verb.End) == '的') return !(text.Text.At(verb.End + 1) is '有' or '还' or '领');
        // 18名列席|代表, 受表彰|集体
        if (verb.Word.Role is ParticipantRole.Observer or ParticipantRole.Recipient && text.Phrases.Described.LengthAtStart(text.Text.Text[verb.End..]) > 0) return true;
        // 为获奖|队伍颁奖, 对周平获奖|表示祝贺
        if (verb.Word.Role == ParticipantRole.Recipient && text.Text.At(verb.End - 1) == '奖' && CharacterClass.IsHan(text.Text.At(verb.End))) return true;
        // 程立新的致辞, 在会上的讲话: who spoke is not who acts here.
        if (verb.Word is { Role: ParticipantRole.Speaker, Verb: null } && text.Text.At(verb.Start - 1) == '的' && !IsGiven(text, verb.Start)) return true;
        // 参加表彰大会的感受
        return verb.Word.Role == ParticipantRole.Attendee && text.FirstHit(verb.End) is var next && next < text.Hits.Count
            && text.Hits[next].Word.Noun is not null && text.Hits[next].Start - verb.End < Near && text.Text.At(text.Hits[next].End) == '的';
    }

    // 周平|作了《…》的工作报告
    private static bool IsGiven(EventText text, int verb) => text.FirstPerson(verb) is var person && person > 0 && text.Text.At(text.People[person - 1].End) is '作' or '做' or '所';

    /// <summary>True for 他说: the subject is the last one.</summary>
    public static bool IsHe(EventText text, EventHit verb, EventSentence sentence)
    {
        var before = text.Text.Text[sentence.Start..verb.Start];
        var clause = before[(before.LastIndexOf(',') + 1)..];
        if (before.Length >= 40) before = clause;
        return before.Length < 40 && (before.Contains('他') || before.Contains('她')) && !before.Contains('们');
    }

    /// <summary>True when the clause has a subject that is nobody: 各镇主要负责人|参加会议, 县水利局、县气象局依次|汇报.</summary>
    /// <param name="text">The article.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="sentence">Its sentence.</param>
    public static bool HasGroup(EventText text, EventHit verb, EventSentence sentence)
    {
        var from = Math.Max(sentence.Start, verb.Start - LongestGroup);
        // A verb may stand inside what was read as a name.
        if (text.FirstPerson(verb.Start) is var person && person > 0) from = Math.Clamp(text.People[person - 1].End, from, verb.Start);
        var comma = text.Text.Text[from..verb.Start].LastIndexOfAny(',', ';', ' ');
        if (comma < 0) return false;
        var start = from + comma + 1;
        var clause = text.Text.Text[start..verb.Start];
        if (clause.Length < 2) return false;
        return text.Phrases.Group.LengthAtStart(clause) > 0 || clause[^1] == '人' || clause.EndsWith("人员", StringComparison.Ordinal) || text.Text.EndOfLongest(start, WordKinds.Collective) > start || HasBody(text, start, verb.Start);
    }

    /// <summary>True behind 参加 and its like when all that was told of before is meant: 参加上述活动.</summary>
    public static bool IsOfAll(EventText text, EventHit verb) => text.Phrases.All.LengthAtStart(text.Text.Text[verb.End..]) > 0;

    // A body stands first in the clause, or in a list that begins it; not behind 代表, 向, 在.
    private static bool HasBody(EventText text, int start, int verb)
    {
        if (text.FirstBody(start) is var i && (i == text.Bodies.Count || text.Bodies[i].End > verb)) return false;
        var before = text.Text.Text[start..text.Bodies[i].Start];
        return before.IsEmpty || (before[^1] == '、' && !before.ContainsAny(Prepositions));
    }
}
