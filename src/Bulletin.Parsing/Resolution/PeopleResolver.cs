using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Resolution;

/// <summary>Mentions of names to people: one entry for each name of an article, with all titles printed with it and every place where it stands.</summary>
internal static class PeopleResolver
{
    private const int MostFirsts = 32;

    /// <summary>The people of one article, by first mention; <paramref name="places"/> takes every place where one is named, in order.</summary>
    public static ValueList<Participant> Resolve(ArticleText text, List<PersonMention> mentions, string source, OrganizationForms forms, List<PersonPlace> places)
    {
        var people = new Dictionary<string, NamedPerson>(StringComparer.Ordinal);
        PositionBody? lastBody = null;
        var lastEnd = 0;
        foreach (var mention in mentions)
        {
            // A name inside a longer one (马库斯·韦伯) is none.
            if (mention.Start < lastEnd) continue;
            var name = NameOf(text, mention, source);
            var folded = text.Folded(name);
            if (!people.TryGetValue(folded, out var person)) people.Add(folded, person = new NamedPerson(name, folded));
            person.Find(mention);
            // A body printed once holds for the titles that follow in the same sentence.
            if (IsSentenceBetween(text, lastEnd, mention.Start)) lastBody = null;
            foreach (var title in mention.Titles) lastBody = person.Add(text, title, lastBody, source, forms);
            lastEnd = mention.End;
        }
        if (people.Count == 0) return [];
        var named = FindAgain(text, people);
        var ordered = people.Values.Select(person => (Person: person, Participant: person.ToParticipant(text))).OrderBy(pair => pair.Participant.Mentions[0].Start).ToList();
        for (var i = 0; i < ordered.Count; i++) ordered[i].Person.Index = i;
        foreach (var (person, start, end, title) in named) places.Add(new PersonPlace(start, end, person.Index, title));
        return [.. ordered.Select(pair => pair.Participant)];
    }

    private static string NameOf(ArticleText text, PersonMention mention, string source)
    {
        var surface = text.Surface(mention.Start, mention.End, source);
        return surface.AsSpan().ContainsAny(" 　\t") ? string.Concat(surface.Where(c => !CharacterClass.IsSpace(c))) : surface;
    }

    private static bool IsSentenceBetween(ArticleText text, int from, int to) => from < to && text.Text[from..to].IndexOfAny('。', '\n') >= 0;

    // Once known, a name is found again wherever it stands; of two that begin alike the one that a rule found there goes first, then the longer.
    private static List<(NamedPerson Person, int Start, int End, int TitleStart)> FindAgain(ArticleText text, Dictionary<string, NamedPerson> people)
    {
        var named = new List<(NamedPerson, int, int, int)>();
        var byFirst = new Dictionary<char, List<NamedPerson>>();
        foreach (var person in people.Values)
        {
            if (!byFirst.TryGetValue(person.Folded[0], out var alike)) byFirst.Add(person.Folded[0], alike = new(1));
            alike.Add(person);
            if (alike.Count > 1) alike.Sort((a, b) => b.Name.Length.CompareTo(a.Name.Length));
        }
        Span<char> firsts = stackalloc char[Math.Min(byFirst.Count, MostFirsts)];
        var count = 0;
        foreach (var first in byFirst.Keys) if (count < firsts.Length) firsts[count++] = first;
        var characters = text.Text;
        for (var i = Next(characters, 0, firsts, byFirst.Count); i >= 0; i = Next(characters, i + 1, firsts, byFirst.Count))
        {
            if (!byFirst.TryGetValue(characters[i], out var candidates)) continue;
            NamedPerson? here = null;
            foreach (var person in candidates)
            {
                var isFound = person.IsFoundAt(text, i);
                if (isFound || (here is null && characters[i..].StartsWith(person.Folded, StringComparison.Ordinal))) here = person;
                if (isFound) break;
            }
            if (here is null) continue;
            var (end, title) = here.TakeAt(text, i);
            named.Add((here, i, end, title));
            i = end - 1;
        }
        return named;
    }

    // Index of the next character that some name begins with; with very many names every character is looked at.
    private static int Next(ReadOnlySpan<char> characters, int from, ReadOnlySpan<char> firsts, int count)
    {
        if (from >= characters.Length) return -1;
        if (count > MostFirsts) return from;
        var next = characters[from..].IndexOfAny(firsts);
        return next < 0 ? -1 : from + next;
    }
}
