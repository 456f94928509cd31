using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>What the words around a name say about it: whom something is done to, who reports, who is only spoken of.</summary>
internal static class PersonContext
{
    // How far a verb looks for what belongs to it.
    private const int Near = 60;

    // 独居老人, 残疾军人
    private const int LongestTitle = 8;

    /// <summary>True when nobody acts here: 向李明表示, 欢迎李明, 受李明委托, 李明的手, 以习近平同志为核心.</summary>
    /// <param name="text">The article.</param>
    /// <param name="place">Where the person is named.</param>
    /// <param name="gap">The words between what came before and the titles.</param>
    public static bool IsNotSubject(EventText text, PersonPlace place, NameGap gap)
    {
        var before = text.Text.At(place.TitleStart - 1);
        if (text.Characters.BeforeObject.Contains(before)) return true;
        var behind = text.Text.Text[place.End..Math.Min(place.End + 4, text.Text.Length)];
        if (before == '受' && (behind.StartsWith("委托", StringComparison.Ordinal) || behind.StartsWith("的委托", StringComparison.Ordinal))) return true;
        if (behind.StartsWith("同志为核", StringComparison.Ordinal) || behind.StartsWith("同志为班", StringComparison.Ordinal)) return true;
        // 李明同志遗体送别仪式
        if (behind.StartsWith("遗体", StringComparison.Ordinal) || behind.SequenceEqual("同志遗体")) return true;
        // 在李明的主持下: he does it.
        if (behind is ['的', var owned, ..] && CharacterClass.IsHan(owned) && owned is not ('主' or '陪' or '带' or '见')) return true;
        // 习近平总书记关于…, 习近平总书记重要讲话: who is studied, not who acts.
        return gap.IsEmpty && place.TitleStart == place.Start && behind is ['总', '书', '记', var next] && text.Characters.BehindStudied.Contains(next);
    }

    /// <summary>True when it is this person who reports what is heard: 听取周平汇报, 听取周平作的报告.</summary>
    public static bool IsReporter(EventText text, PersonPlace place, EventSentence sentence)
    {
        for (var i = text.FirstHit(place.End); i < text.Hits.Count && text.Hits[i].Start < sentence.End; i++)
        {
            if (text.Hits[i].Start - place.End > Near || text.Text.Text[place.End..text.Hits[i].Start].Contains(',')) return false;
            if (text.Hits[i].Word.Role is ParticipantRole.Presenter or ParticipantRole.Speaker) return true;
        }
        return false;
    }

    /// <summary>True when somebody is invited who then speaks: 邀请李明作专题讲座.</summary>
    public static bool IsInvited(EventText text, PersonPlace place, EventSentence sentence) => text.Text.At(place.TitleStart - 1) == '请' && IsReporter(text, place, sentence);

    /// <summary>True for whom a condolence visit goes to at home, takes by the hand or talks with: 老党员李明家中, 李明的手, 同李明拉家常.</summary>
    public static bool IsVisited(EventText text, PersonPlace place)
    {
        // 老党员李明、独居老人周平家中
        for (var next = text.FirstPerson(place.End); next < text.People.Count && text.Text.At(place.End) == '、' && text.People[next].TitleStart - place.End <= LongestTitle; next++) place = text.People[next];
        var behind = text.Text.Text[place.End..Math.Min(place.End + 2, text.Text.Length)];
        return behind is ['家', not '长' and not '属' and not '人'] or ['的', '手' or '家'] or ['拉' or '唠', '家' or '起'] or ['促', '膝'] or ['亲', '切'];
    }

    /// <summary>True for who is asked to come: 邀请市人大代表李明、区政协委员周平参观.</summary>
    public static bool IsGuest(EventText text, PersonPlace place, EventSentence sentence)
    {
        const string Invite = "邀请";
        if (place.TitleStart <= sentence.Start) return false;
        var before = text.Text.Text[sentence.Start..place.TitleStart];
        var verb = before.LastIndexOf(Invite, StringComparison.Ordinal);
        if (verb < 0 || before[verb..].ContainsAny(',', ';', '的')) return false;
        var from = sentence.Start + verb + Invite.Length;
        return (text.FirstHit(from) is var hit && (hit == text.Hits.Count || text.Hits[hit].Start >= place.TitleStart)) && !IsReporter(text, place, sentence);
    }

    /// <summary>True for who is said to come along before the name: 叮嘱陪同的乡妇联主席李明.</summary>
    public static bool IsAlong(EventText text, PersonPlace place) => text.Phrases.Along.LengthAtEnd(text.Text.Text[..place.TitleStart]) > 0;
}
