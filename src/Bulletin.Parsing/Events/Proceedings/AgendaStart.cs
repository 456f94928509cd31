using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Proceedings;

/// <summary>Finds where a sentence begins to tell what a meeting did.</summary>
internal static class AgendaStart
{
    private const int LongestName = 16;
    private const int LongestManner = 12;
    private const int LongestOpening = 24;

    /// <summary>Where the items begin: behind 会议, or behind the meeting that is opened in the sentence (召开会议,传达…); -1 when it tells of none.</summary>
    public static int Of(EventText text, EventSentence sentence)
    {
        if (Numbered(text, sentence) is var item && item >= 0) return item;
        var opening = text.Text.Text[sentence.Start..sentence.End];
        if (text.Phrases.AgendaSubject.LengthAtStart(opening) is var subject and > 0) return sentence.Start + subject;
        // 经过分组审议,|会议通过了
        var comma = opening[..Math.Min(opening.Length, LongestOpening)].IndexOf(',');
        if (comma > 0 && text.Phrases.AgendaSubject.LengthAtStart(opening[(comma + 1)..]) is var behind and > 0 && !text.HasPerson(sentence.Start, sentence.Start + comma)) return sentence.Start + comma + 1 + behind;
        for (var i = text.FirstHit(sentence.Start); i < text.Hits.Count && text.Hits[i].Start < sentence.End; i++)
        {
            // 第一次全体会议|听取了
            if (text.Hits[i] is { Word.Noun: EventType.Meeting } meeting && IsSubject(text, sentence, meeting, i + 1)) return meeting.End;
            // 召开会议,|传达
            if (text.Hits[i].Word.IsOpener && EventPhrase.ClauseEnd(text, text.Hits[i].End, sentence.End) is var end && end < sentence.End && HasMeeting(text, text.Hits[i].End, end)) return end + 1;
        }
        return -1;
    }

    // 三、审议通过了…: a list says item by item what the meeting did; -1 when the sentence is none of it.
    private static int Numbered(EventText text, EventSentence sentence)
    {
        var i = sentence.Start;
        while (text.Text.At(i) is ' ' or '(') i++;
        if (ChineseNumeral.ReadSmall(text.Text.Text[..sentence.End], ref i) <= 0 || text.Text.At(i) is not ('、' or ')' or '.')) return -1;
        i++;
        return text.FirstHit(i) is var hit && hit < text.Hits.Count && text.Hits[hit] is { Word: { Agenda: not null, IsStatement: false } } first && first.Start == i ? i : -1;
    }

    /// <summary>True when a sentence goes on with what the meeting of the one before it does: …会议传达学习了…。|听取了….</summary>
    public static bool GoesOn(EventText text, int index)
    {
        var sentence = text.Sentences[index];
        if (sentence.Paragraph != text.Sentences[index - 1].Paragraph) return false;
        var first = text.FirstHit(sentence.Start);
        return first < text.Hits.Count && text.Hits[first] is { Word: { Agenda: not null, IsStatement: false } } hit && hit.Start == sentence.Start && text.Text.At(hit.End - 1) == '了';
    }

    // What the meeting does follows its name at once: 会议听取了, 会议以电子表决的方式通过了. The name begins the sentence or stands behind what came before (经过审议,会议…).
    private static bool IsSubject(EventText text, EventSentence sentence, EventHit meeting, int next)
    {
        var clause = EventPhrase.ClauseStart(text, meeting.Start, sentence.Start);
        // 研究五中全会部署的任务: the meeting is only spoken of.
        if (text.FirstHit(clause) < next - 1 || text.HasPerson(sentence.Start, meeting.End) || meeting.Start - clause > LongestName) return false;
        if (next >= text.Hits.Count || text.Hits[next].Start >= sentence.End || !IsDone(text, text.Hits[next])) return false;
        var between = text.Text.Text[meeting.End..text.Hits[next].Start];
        return between.IsEmpty || text.Phrases.BeforeItem.Contains(between) || (between.Length < LongestManner && between[0] == '以' && (text.Phrases.Manner.LengthAtEnd(between) > 0 || between.EndsWith("方式,", StringComparison.Ordinal)));
    }

    private static bool IsDone(EventText text, EventHit verb) => verb.Word is { Agenda: not null, IsStatement: false } && text.Text.At(verb.End) != '的';

    private static bool HasMeeting(EventText text, int from, int to)
    {
        for (var i = text.FirstHit(from); i < text.Hits.Count && text.Hits[i].Start < to; i++)
            if (text.Hits[i].Word.Noun == EventType.Meeting) return true;
        return text.Text.At(to - 1) == '会';
    }
}
