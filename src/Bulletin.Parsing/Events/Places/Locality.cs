using Bulletin.Parsing.Events.Words;

namespace Bulletin.Parsing.Events.Places;

/// <summary>The place of what happened without 在: the first that the body names, down to town and village.</summary>
internal static class Locality
{
    private const int LeadSentences = 2;

    /// <summary>The first place in the section, as printed, or null.</summary>
    public static string? First(EventText text, int from, int to)
    {
        from = Math.Max(from, text.SentenceAt(text.BodyStart));
        var last = Math.Min(Math.Min(from + LeadSentences, to), text.Sentences.Count) - 1;
        if (last < from) return null;
        for (var i = from; i <= last; i++)
            if (LocalityByEnding.First(text, text.Sentences[i]) is { } site) return site;
        if (FirstDivision(text, text.Sentences[from].Start, text.Sentences[last].End) is { } division) return division;
        for (var i = from; i <= last; i++)
            if (LocalityByForm.First(text, text.Sentences[i]) is { } place) return place;
        return null;
    }

    // The first division that the tables know, with what follows it.
    private static string? FirstDivision(EventText text, int start, int limit)
    {
        // What only begins inside a false name stands free.
        var isFree = false;
        for (var i = HitAt(text, start); i < text.Text.DivisionHits.Count; i++)
        {
            var hit = text.Text.Hits[text.Text.DivisionHits[i]];
            if (hit.Start >= limit) break;
            var isFalse = IsCovered(text, i);
            var isHidden = !isFree && text.Text.IsInside(hit.Start);
            isFree = isFalse;
            if (isFalse || isHidden) continue;
            var end = LocalityEnd.Extend(text, hit.End);
            // Short names and countries are named for much else.
            if (text.Characters.EndOfLevel.Contains(text.Text.At(end - 1))) return text.Printed(hit.Start, end);
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

    private static int HitAt(EventText text, int position)
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
}
