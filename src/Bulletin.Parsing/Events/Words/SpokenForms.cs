using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Words;

/// <summary>Reads what says that somebody spoke and is no word of the table: 说 before a mark, 作…报告 and 进行了…培训 with what stands between.</summary>
internal static class SpokenForms
{
    private const int LongestReport = 60;

    private static readonly EventWord Said = new() { IsStatement = true };
    private static readonly EventWord Spoke = new() { Role = ParticipantRole.Speaker };
    private static readonly EventWord Presented = new() { Role = ParticipantRole.Presenter };

    /// <summary>Adds the hits, form by form.</summary>
    public static void Add(EventText text, List<EventHit> hits)
    {
        AddSaid(text, hits);
        AddReports(text, hits, '作');
        AddReports(text, hits, '做');
        AddHeld(text, hits);
    }

    private static void AddSaid(EventText text, List<EventHit> hits)
    {
        for (var i = text.Text.NextOf('说', 0); i >= 0; i = text.Text.NextOf('说', i + 1))
            if (text.Text.At(i + 1) is ',' or ':' or '“' or '。') hits.Add(new EventHit(i, i + 1, Said));
    }

    // 作了题为《…》的报告, 就下一步工作作讲话
    private static void AddReports(EventText text, List<EventHit> hits, char verb)
    {
        for (var i = text.Text.NextOf(verb, 0); i >= 0; i = text.Text.NextOf(verb, i + 1))
        {
            if (!text.IsPersonEnd(i) && text.Characters.BeforeDo.Contains(text.Text.At(i - 1))) continue;
            var end = EventPhrase.ClauseEnd(text, i, Math.Min(text.Text.Length, i + LongestReport));
            while (end > i && text.Text.At(end - 1) is '。' or '\n') end--;
            for (var j = i + 1; j + 1 < end; j++)
            {
                if (text.Text.At(j) is '。' or '\n') break;
                if (WordOf(text, text.Text.Text[j..(j + 2)]) is not { } word) continue;
                if (j + 2 < end && text.Text.At(j + 2) is not ('。' or '\n' or '(' or '》' or '并')) continue;
                hits.Add(new EventHit(i, j + 2, word));
                break;
            }
        }
    }

    // 周平在会上进行了健康教育培训: somebody named in the clause, and the noun at its end.
    private static void AddHeld(EventText text, List<EventHit> hits)
    {
        for (var i = text.Text.NextOf('进', 0); i >= 0; i = text.Text.NextOf('进', i + 1))
        {
            if (text.Text.At(i + 1) != '行') continue;
            var end = EventPhrase.ClauseEnd(text, i, EventPhrase.LineEnd(text, i));
            if (end - i is < 4 or > LongestReport || text.Phrases.Held.LengthAtEnd(text.Text.Text[i..end]) is var noun && noun == 0) continue;
            if (text.HasPerson(EventPhrase.ClauseStart(text, i, Math.Max(0, i - LongestReport)), i)) hits.Add(new EventHit(i, end, Spoke));
        }
    }

    private static EventWord? WordOf(EventText text, ReadOnlySpan<char> noun) => text.Phrases.Spoken.Contains(noun) ? Spoke : text.Phrases.Presented.Contains(noun) ? Presented : null;
}
