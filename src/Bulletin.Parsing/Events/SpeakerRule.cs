using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events;

/// <summary>Tells speakers from those who only are asked (source) and those who only sent word (mentioned: 作出批示, 致信).</summary>
internal sealed class SpeakerRule
{
    private const int Near = 14;

    private static readonly string[] SentWord = ["批示", "贺信", "致信", "提出要求", "提出明确要求", "作出指示", "发来"];

    private readonly EventText _text;
    private readonly EventType _type;
    private readonly bool[] _hasSentWord;

    /// <summary>The rule for an article whose event is of this type.</summary>
    public SpeakerRule(EventText text, EventType type)
    {
        (_text, _type) = (text, type);
        _hasSentWord = type is EventType.Meeting or EventType.Study or EventType.Ceremony ? WhoSentWord(text) : [];
    }

    /// <summary>The facts of a person as they hold in the event.</summary>
    public IReadOnlyList<RoleFact> Apply(int person, IReadOnlyList<RoleFact> facts)
    {
        if (facts.Count == 0) return facts;
        for (var i = 0; i < facts.Count; i++)
            if (facts[i].Role is not (ParticipantRole.Speaker or ParticipantRole.Presenter)) return facts;
        if (_hasSentWord.Length > 0 && _hasSentWord[person]) return [facts[0] with { Role = ParticipantRole.Mentioned, Rule = "role.sent-word" }];
        for (var i = 0; i < facts.Count; i++)
            if (facts[i].Rule != "role.speech" && facts[i].Role != ParticipantRole.Presenter) return facts;
        var isReport = _type is EventType.Other or EventType.PublicActivity or EventType.Selection or EventType.DocumentIssue or EventType.LawEnforcement or EventType.Obituary;
        // Villagers and customers have no title; they are asked wherever they stand.
        if (!isReport && (_text.Article.Participants[person].Positions.Count > 0 || _type is EventType.Meeting or EventType.Reception or EventType.Study)) return facts;
        return [facts[0] with { Role = ParticipantRole.Source, Rule = "role.source" }];
    }

    private static bool[] WhoSentWord(EventText text)
    {
        var who = new bool[text.Article.Participants.Count];
        foreach (var place in text.People)
        {
            var behind = text.Text.Text[place.End..Math.Min(place.End + Near, text.Text.Length)];
            var end = behind.IndexOfAny(',', '。', '\n');
            if (end >= 0) behind = behind[..end];
            foreach (var word in SentWord)
                if (behind.Contains(word, StringComparison.Ordinal) && !behind.Contains("会上", StringComparison.Ordinal)) who[place.Person] = true;
        }
        return who;
    }
}
