using Bulletin.Parsing.Events.Finding;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Places;

/// <summary>Reads the itinerary of a visit: what stands behind 先后来到, 察看了, 走进 and the like, and 在…, at the beginning of a sentence.</summary>
internal static class StopReader
{
    private const int Most = 64;

    /// <summary>The stops in order, each once, with their places in the text.</summary>
    public static ValueList<Place> Read(EventText text, EventSections sections, int index)
    {
        if (!sections[index].IsVisit) return [];
        var (from, to) = sections.Of(index);
        var stops = new List<Place>();
        for (var i = Math.Max(from, text.SentenceAt(text.BodyStart)); i < text.Sentences.Count && i < to && stops.Count < Most; i++) Add(text, text.Sentences[i], stops);
        return [.. stops];
    }

    private static void Add(EventText text, EventSentence sentence, List<Place> stops)
    {
        var before = stops.Count;
        var start = GoingVerb.PlacesBehind(text, sentence.Start, sentence.End);
        if (start >= 0) AddList(text, text.Text.At(start) == '了' ? start + 1 : start, sentence.End, stops);
        if (stops.Count == before && SeeingVerb.PlacesBehind(text, sentence) is var seen and >= 0) AddList(text, seen, sentence.End, stops);
        // 在启明公司,…: where the sentence takes place.
        if (stops.Count == before && text.Text.At(sentence.Start) == '在' && !PlacePhrase.IsInWord(text, sentence.Start)) AddList(text, sentence.Start + 1, sentence.End, stops);
    }

    // A、B和C等地: every part up to the mark, word or comma that ends the list. Firms and rooms are stops too, unlike places of the event.
    private static void AddList(EventText text, int start, int ceiling, List<Place> stops)
    {
        var hit = text.FirstHit(start);
        while (hit < text.Hits.Count && text.Hits[hit].Word is { Verb: null, IsOpener: false, Role: null }) hit++;
        var stop = hit < text.Hits.Count ? Math.Min(text.Hits[hit].Start, ceiling) : ceiling;
        var end = start;
        while (end < stop && text.Text.At(end) is not (',' or ';' or ':' or ' ' or '“' or '(')) end++;
        for (var i = start; i <= end; i++)
        {
            if (i < end && (text.Text.At(i) is not ('、' or '和' or '及') || text.Text.IsInside(i) || text.Text.IsInside(i + 1))) continue;
            AddOne(text, start, TrimEnd(text, start, i), stops);
            start = i + 1;
        }
    }

    private static int TrimEnd(EventText text, int start, int end)
    {
        while (text.Phrases.StopTail.LengthAtEnd(text.Text.Text[start..end]) is var tail && tail > 0 && tail < end - start) end -= tail;
        return end;
    }

    private static void AddOne(EventText text, int start, int end, List<Place> stops)
    {
        if (end - start is < 3 or > 30 || !PlaceName.IsStop(text, start, end)) return;
        var name = text.Printed(start, end);
        if (!stops.Exists(known => known.Name == name)) stops.Add(new Place(name, text.Text.Spans(start, end)));
    }
}
