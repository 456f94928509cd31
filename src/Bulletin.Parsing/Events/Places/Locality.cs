using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Places;

/// <summary>The place of what happened without 在: the first that the body names, down to town and village.</summary>
internal static class Locality
{
    private const int LongestPart = 5;
    private const int ShortestName = 3;
    private const int LongestName = 7;
    private const int LongestSite = 10;
    private const int LeadSentences = 2;

    /// <summary>The first place in the section, as printed, or null.</summary>
    public static string? First(EventText text, int from, int to)
    {
        from = Math.Max(from, text.SentenceAt(text.BodyStart));
        var last = Math.Min(Math.Min(from + LeadSentences, to), text.Sentences.Count) - 1;
        if (last < from) return null;
        var start = text.Sentences[from].Start;
        var limit = text.Sentences[last].End;
        for (var i = from; i <= last; i++)
            if (FirstByEnding(text, text.Sentences[i]) is { } site) return site;
        // What only begins inside a false name stands free.
        var isFree = false;
        for (var i = FirstDivision(text, start); i < text.Text.DivisionHits.Count; i++)
        {
            var hit = text.Text.Hits[text.Text.DivisionHits[i]];
            if (hit.Start >= limit) break;
            var isFalse = IsCovered(text, i);
            var isHidden = !isFree && text.Text.IsInside(hit.Start);
            isFree = isFalse;
            if (isFalse || isHidden) continue;
            var end = End(text, hit.End);
            // Short names and countries are named for much else.
            if (IsLevel(text.Text.At(end - 1))) return text.Printed(hit.Start, end);
        }
        for (var i = from; i <= last; i++)
            if (FirstByForm(text, text.Sentences[i]) is { } place) return place;
        return null;
    }

    // A site by its ending, behind 在 or 对 or where a clause goes on inside it: 在|望湖小区|完成, 对|河滨夜市|开展, ,|绕城高速栖云服务区|内.
    private static string? FirstByEnding(EventText text, EventSentence sentence)
    {
        var characters = text.Text.Text[..(sentence.End - 1)];
        for (var i = sentence.Start; characters[i..].IndexOfAny(',', '在', '对') is var offset and >= 0; i++)
        {
            i += offset;
            var (start, before) = (i + 1, characters[i]);
            if (before == '在' && PlacePhrase.IsInWord(text, i)) continue;
            for (var end = start + ShortestName; end <= start + LongestSite && end <= sentence.End && CharacterClass.IsHan(text.Text.At(end - 1)); end++)
            {
                if (!PlacePhrase.HasEnding(text, start, end) || PlacePhrase.HasEnding(text, start, end + 1)) continue;
                if (!PlacePhrase.IsStop(text, start, end))
                {
                    if (IsLevel(text.Text.At(end - 1))) break;
                    continue;
                }
                var isInside = text.Text.At(end) is '内' or '里';
                var isSite = isInside || (before != ',' && (text.Text.At(end) is '上' or ',' or '对' || text.Text.EndOfLongest(end, WordKinds.FollowVerb) > end + 1));
                if (isSite && !text.Text.IsInside(end)) return text.Printed(start, end);
            }
        }
        return null;
    }

    // A name that no table knows, at the beginning of a clause or behind 在: 芦荡镇,|巡堤人员在|芦荡镇.
    private static string? FirstByForm(EventText text, EventSentence sentence)
    {
        var characters = text.Text.Text[..(sentence.End - 1)];
        for (var start = sentence.Start; start >= sentence.Start; start = characters[start..].IndexOfAny(',', '在', ' ') is var offset and >= 0 ? start + offset + 1 : -1)
        {
            for (var end = start + ShortestName; end <= start + LongestName && end <= sentence.End && CharacterClass.IsHan(text.Text.At(end - 1)); end++)
            {
                var name = text.Text.Text[start..end];
                if (!CharacterClass.IsHan(name[0]) || !CharacterClass.IsHan(name[1])) break;
                if (!IsLevel(name[^1]) || name[^1] is '省' or '道' or '路') continue;
                if (text.Phrases.NoLocality.LengthAtEnd(name) > 0 || text.Phrases.NoPlaceStart.LengthAtStart(name) > 0 || text.HasPerson(start, end) || text.Text.At(end) is '长' or '委' or '政' or '人' or '级') break;
                return text.Printed(start, End(text, end));
            }
        }
        return null;
    }

    // 从江苏省: the short name 从江 is none when a longer one begins inside it.
    private static bool IsCovered(EventText text, int index)
    {
        var hits = text.Text.DivisionHits;
        var hit = text.Text.Hits[hits[index]];
        for (var i = index + 1; i < hits.Count && text.Text.Hits[hits[i]].Start < hit.End; i++)
            if (text.Text.Hits[hits[i]].Start > hit.Start && text.Text.Hits[hits[i]].End > hit.End) return true;
        return false;
    }

    private static int FirstDivision(EventText text, int position)
    {
        var hits = text.Text.DivisionHits;
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Text.Hits[hits[middle]].Start < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static bool IsLevel(char c) => c is '省' or '市' or '县' or '区' or '州' or '旗' or '镇' or '乡' or '村' or '道' or '路';

    // On over further divisions and names that end as those of towns and villages do.
    private static int End(EventText text, int end)
    {
        while (text.Text.EndOfLongest(end, WordKinds.Division) is var next && next > end) end = next;
        for (var again = true; again;)
        {
            again = false;
            for (var i = end + 1; i < end + LongestPart && CharacterClass.IsHan(text.Text.At(i)); i++)
            {
                if (!IsLevel(text.Text.At(i))) continue;
                (end, again) = (i + 1, true);
                break;
            }
        }
        return end;
    }
}
