using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events.Words;

/// <summary>Reads the words of the events' vocabulary outside quotation and book marks, from left to right, at each place the longest.</summary>
internal static class EventHitReader
{
    private static readonly EventWord Declared = new() { Role = ParticipantRole.Unveiler, Subtype = EventSubtype.Launch };

    /// <summary>Adds the hits in order, none over another and none in a name, to <paramref name="kept"/>; <paramref name="hits"/> is room to work in.</summary>
    public static void Read(EventText text, EventVocabulary vocabulary, List<EventHit> hits, List<EventHit> kept)
    {
        hits.Clear();
        AddWords(text, vocabulary, hits);
        var words = hits.Count;
        SpokenForms.Add(text, hits);
        if (hits.Count > words) hits.Sort(static (a, b) => a.Start.CompareTo(b.Start) is var order && order != 0 ? order : b.End.CompareTo(a.End));
        AddOutside(text, hits, kept);
    }

    private static void AddWords(EventText text, EventVocabulary vocabulary, List<EventHit> hits)
    {
        var reached = 0;
        var all = text.Text.Hits;
        var words = text.Text.EventHits;
        for (var i = 0; i < words.Count; i++)
        {
            var hit = all[words[i]];
            if (hit.Start < reached) continue;
            while (i + 1 < words.Count && all[words[i + 1]].Start == hit.Start) hit = all[words[++i]];
            reached = hit.End;
            if (vocabulary.Find(text.Text.Text[hit.Start..hit.End]) is not { } word) continue;
            if (word.IsMarked && !IsSpoken(text, hit.Start, hit.End)) continue;
            if (word.IsStatement && IsDeclared(text, hit.Start, hit.End)) word = Declared;
            hits.Add(new EventHit(hit.Start, hit.End, word));
        }
    }

    // 周平代表建议,…: somebody just named, and a mark behind. 周平建议推广网上立案: directly behind the name.
    private static bool IsSpoken(EventText text, int start, int end) =>
        text.FirstPerson(start) is var i && i > 0 && (text.Text.At(end) is ',' or ':' ? start - text.People[i - 1].End <= 2 : text.People[i - 1].End == start && text.Text.At(end) is not ('的' or '书' or '下' or '和'));

    // 宣布项目开工 opens it; 宣布一项决定 says something.
    private static bool IsDeclared(EventText text, int start, int end)
    {
        if (text.Text.Text[start..end] is not "宣布") return false;
        var line = text.Text.Text[end..EventPhrase.LineEnd(text, end)];
        // 宣布:“重点项目,开工!”
        if (line.StartsWith(":“", StringComparison.Ordinal) && line.IndexOf('”') is var close and > 0) return text.Phrases.Declared.LengthAtEnd(line[..close].TrimEnd("!。")) > 0;
        return text.Phrases.Declared.LengthAtEnd(text.Text.Text[end..EventPhrase.ClauseEnd(text, end, end + line.Length)]) > 0;
    }

    private static void AddOutside(EventText text, List<EventHit> hits, List<EventHit> kept)
    {
        var (reached, person, position, open) = (0, 0, 0, 0);
        foreach (var hit in hits)
        {
            if (hit.Start < reached) continue;
            while (person < text.People.Count && text.People[person].End <= hit.Start) person++;
            if (person < text.People.Count && (IsPartOfName(hit, text.People[person]) || IsPartOfBody(text, hit, text.People[person]))) continue;
            Advance(text.Text.Text, hit.Start, ref position, ref open);
            reached = hit.End;
            if (open == 0 && !hit.Word.IsOrdinary && !text.Text.IsInMarks(hit.Start)) kept.Add(hit);
        }
    }

    // 经费|审查|委员会主任周平, 功勋荣誉|表彰|工作委员会主任周平
    private static bool IsPartOfBody(EventText text, EventHit hit, PersonPlace person) =>
        hit.Word.Noun is null && hit.Start > person.TitleStart && hit.End < person.Start && text.Text.At(hit.End) is '委' or '局' or '组' or '处' or '科' or '室' or '中' or '院' or '部' or '庭' or '队' or '工' or '办' or '会' or '总' or '支' or '大';

    // Not 书记专题会议, where what fills the noun of an event is no name, nor words of speech, behind which a name may begin.
    private static bool IsPartOfName(EventHit hit, PersonPlace person)
    {
        if (person.Start >= hit.End) return false;
        var isInNoun = hit.Word.Noun is not null && person.Start >= hit.Start && person.End <= hit.End;
        return !isInNoun && hit.Word is not { Role: ParticipantRole.Speaker or ParticipantRole.Presenter, Noun: null, Verb: null };
    }

    private static void Advance(ReadOnlySpan<char> characters, int to, ref int position, ref int open)
    {
        while (position < to)
        {
            var next = characters[position..to].IndexOfAny('“', '”', '\n');
            if (next < 0) break;
            open = QuotesAfter(open, characters[position + next]);
            position += next + 1;
        }
        position = to;
    }

    // A line feed closes what was left open.
    private static int QuotesAfter(int open, char c) => c switch
    {
        '“' => open + 1,
        '”' => Math.Max(open - 1, 0),
        '\n' => 0,
        _ => open,
    };
}
