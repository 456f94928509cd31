using Bulletin.Parsing.Events.Finding;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Places;

/// <summary>Where an event was: what stands behind 在 before its verb, and where a visit went (前往, 赴, 来到).</summary>
internal static class EventPlaces
{
    // Behind it a visit goes nowhere new; it bounds the work for text without full stops.
    private const int LongestSentence = 1000;

    private const int LeadSentences = 4;
    private const int ArrivalSentences = 2;

    /// <summary>The places as printed, in the order of the text; a visit may have several.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sections">Its events.</param>
    /// <param name="index">The event.</param>
    public static List<string> Of(EventText text, EventSections sections, int index)
    {
        var happening = sections[index];
        var (from, to) = sections.Of(index);
        var places = new List<string>();
        var read = 0;
        for (var i = Math.Max(from, text.SentenceAt(text.BodyStart)); i < text.Sentences.Count && i < to; i++)
        {
            if (read++ >= LeadSentences && !happening.IsVisit) break;
            AddAt(text, text.Sentences[i], happening, places);
            var isLead = read <= (happening.IsVisit ? LeadSentences : ArrivalSentences);
            if (isLead || happening.IsVisit) AddVisited(text, text.Sentences[i], places, isLead);
        }
        // The body says it in full.
        for (var i = 0; i < text.Sentences.Count && text.Sentences[i].IsHeadline && places.Count == 0 && index == 0; i++)
        {
            AddAt(text, text.Sentences[i], happening, places);
            if (happening.IsVisit) AddVisited(text, text.Sentences[i], places, isLead: true);
        }
        if (places.Count == 0 && IsWithoutAt(happening.Type) && Locality.First(text, from, to) is { } first) places.Add(first);
        return places;
    }

    // Types that say their place without 在.
    private static bool IsWithoutAt(EventType type) => type is EventType.Emergency or EventType.PublicActivity or EventType.LawEnforcement or EventType.Other or EventType.Selection;

    // 在云川召开, 在城东区、城西区调研, and 在云川,…
    private static void AddAt(EventText text, EventSentence sentence, EventDraft happening, List<string> places)
    {
        for (var i = NextAt(text, sentence.Start, sentence.End); i >= 0; i = NextAt(text, i + 1, sentence.End))
        {
            if (PlacePhrase.IsInWord(text, i)) continue;
            var end = PlacePhrase.End(text, i + 1, sentence.End);
            if (end <= i + 1) continue;
            var isEvent = PlacePhrase.LeadsToEvent(text, end);
            if (isEvent || IsStop(text, sentence, happening, i, end) || text.Text.At(end) is '与' or '同' || IsDivision(text, i + 1, end)) PlaceList.Add(text, i + 1, end, places, isEvent, isEnding: false);
        }
    }

    // 在柳巷社区,… at the beginning of a clause: where a visit stops.
    private static bool IsStop(EventText text, EventSentence sentence, EventDraft happening, int at, int end)
    {
        var beginsClause = at <= sentence.Start + 1 || text.Text.At(at - 1) == ',';
        var mayStop = happening.IsVisit || happening.Type is EventType.Other or EventType.PublicActivity;
        return beginsClause && mayStop && text.Text.At(end) is ',' or '的' or '上' or '内' or '里' && PlaceName.HasEnding(text, at + 1, end);
    }

    private static int NextAt(EventText text, int from, int to) => text.Text.Text[from..to].IndexOf('在') is var offset and >= 0 ? from + offset : -1;

    // Every place that somebody goes to; further down only what ends as places do.
    private static void AddVisited(EventText text, EventSentence sentence, List<string> places, bool isLead)
    {
        var isFirst = true;
        var limit = Math.Min(sentence.End, sentence.Start + LongestSentence);
        for (var start = GoingVerb.PlacesBehind(text, sentence.Start, limit); start >= 0; start = GoingVerb.PlacesBehind(text, start, limit))
        {
            var end = PlacePhrase.End(text, start, sentence.End);
            var from = start;
            // 深入定点帮扶的|云川县芦荡镇
            if (text.Text.At(end) == '的' && PlacePhrase.End(text, end + 1, sentence.End) is var behind && PlaceName.HasEnding(text, end + 1, behind)) (from, end) = (end + 1, behind);
            PlaceList.Add(text, from, end, places, isSure: false, isEnding: !isLead || !isFirst);
            isFirst = false;
        }
        // 实地走访|云川区|的企业: the area.
        if (isFirst && SeeingVerb.PlacesBehind(text, sentence) is var seen and >= 0 && IsDivision(text, seen, sentence.End)) PlaceList.Add(text, seen, text.Text.EndOfLongest(seen, WordKinds.Division), places, isSure: false, isEnding: true);
    }

    private static bool IsDivision(EventText text, int start, int end) => text.Text.EndOfLongest(start, WordKinds.Division) is var division && division > start && division <= end;
}
