using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Tells speakers from those who only are asked (source) and those who only sent word (mentioned: 作出批示, 致信).</summary>
internal sealed class SpeakerRule(EventText text)
{
    private const int Near = 14;
    private const int FarthestHeard = 40;

    private bool[]? _hasSentWord;

    /// <summary>The facts of a person as they hold in <paramref name="happening"/>.</summary>
    public IReadOnlyList<RoleFact> Apply(int person, IReadOnlyList<RoleFact> facts, Event happening)
    {
        if (facts.Count == 0) return facts;
        for (var i = 0; i < facts.Count; i++)
            if (facts[i].Role is not (ParticipantRole.Speaker or ParticipantRole.Presenter)) return facts;
        _hasSentWord ??= WhoSentWord(text);
        if (_hasSentWord[person]) return [facts[0] with { Role = ParticipantRole.Mentioned, Rule = "role.sent-word" }];
        if (IsAccused(person, happening)) return [facts[0] with { Role = ParticipantRole.Mentioned, Rule = "role.accused" }];
        for (var i = 0; i < facts.Count; i++)
            if ((facts[i].Rule != "role.speech" && facts[i].Role != ParticipantRole.Presenter) || IsReadOut(facts[i]) || IsHeard(facts[i]) || IsAtOccasion(facts[i])) return facts;
        return IsAsked(person, happening) ? [facts[0] with { Role = ParticipantRole.Source, Rule = "role.source" }] : facts;
    }

    // Villagers and customers have no title, students and drivers no post; they are asked wherever they stand, but where people meet.
    private bool IsAsked(int person, Event happening) =>
        IsReported(happening) || (HasNoPost(text.Article.Participants[person]) && happening.Type is not (EventType.Meeting or EventType.Reception or EventType.Study));

    private static bool HasNoPost(Participant person)
    {
        foreach (var position in person.Positions)
            if (position.Kind != PositionKind.Profession || !(position.Title is [.., '生' or '员' or '工' or '户' or '民' or '农' or '人' or '机'] && position.Title is not "研究员")) return false;
        return true;
    }

    // What reporters tell of by asking people: nobody holds a speech there.
    private bool IsReported(Event happening) => happening.Type switch
    {
        EventType.Other or EventType.Selection or EventType.DocumentIssue or EventType.LawEnforcement or EventType.Obituary or EventType.Emergency => true,
        // A 推介会 is held like a meeting, a trip to investors like a visit.
        EventType.PublicActivity => happening is not { Subtype: EventSubtype.InvestmentPromotion, Name: null } && !text.Text.Folded(happening.Name ?? string.Empty).EndsWith('会'),
        _ => false,
    };

    // 宣读行动方案: nobody is asked for that.
    private bool IsReadOut(in RoleFact fact) => fact.Role == ParticipantRole.Presenter && text.Text.At(fact.Start) is '宣' or '通';

    // 听取企业负责人周平的介绍
    private bool IsHeard(in RoleFact fact)
    {
        if (fact.Role != ParticipantRole.Presenter) return false;
        var before = text.Text.Text[Math.Max(0, fact.Start - FarthestHeard)..fact.Start];
        return before[(before.LastIndexOfAny(',', '。', '\n') + 1)..].Contains("听取", StringComparison.Ordinal);
    }

    // 在随后召开的座谈会上,周平通报了情况。程立新说: from there to the end of the paragraph people speak to each other.
    private bool IsAtOccasion(in RoleFact fact)
    {
        var before = text.Text.Text[..fact.Start];
        before = before[(before.LastIndexOf('\n') + 1)..];
        for (var at = before.LastIndexOf('上'); at > 0; at = before[..at].LastIndexOf('上'))
            if (before[at - 1] is '会' or '式' or '礼') return true;
        return false;
    }

    // 被告人李明, 李明受贿案: whom a court or the police deal with, whatever he says there.
    private bool IsAccused(int person, Event happening)
    {
        if (happening.Type != EventType.LawEnforcement) return false;
        foreach (var place in text.People)
        {
            if (place.Person != person) continue;
            var before = text.Text.Text[..place.TitleStart];
            if (text.Phrases.Accused.LengthAtEnd(before) > 0 || text.Phrases.Case.LengthAtStart(text.Text.Text[place.End..]) > 0) return true;
        }
        return false;
    }

    private static bool[] WhoSentWord(EventText text)
    {
        var who = new bool[text.Article.Participants.Count];
        foreach (var place in text.People)
        {
            var behind = text.Text.Text[place.End..Math.Min(place.End + Near, text.Text.Length)];
            var end = behind.IndexOfAny(',', '。', '\n');
            if (end >= 0) behind = behind[..end];
            if (text.Phrases.SentWord.IsIn(behind) && !behind.Contains("会上", StringComparison.Ordinal)) who[place.Person] = true;
        }
        return who;
    }
}
