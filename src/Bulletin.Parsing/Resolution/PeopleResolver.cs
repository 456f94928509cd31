using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Resolution;

/// <summary>Mentions of names to people: one entry for each name of an article, with all titles printed with it and every place where it stands.</summary>
internal static class PeopleResolver
{
    private const int MostFirsts = 32;

    /// <summary>The people of one article, by first mention.</summary>
    public static ValueList<Participant> Resolve(ArticleText text, List<PersonMention> mentions, string source)
    {
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        PositionBody? lastBody = null;
        var lastEnd = 0;
        foreach (var mention in mentions)
        {
            // A name inside a longer one (马库斯·韦伯) is none.
            if (mention.Start < lastEnd) continue;
            var name = NameOf(text, mention, source);
            if (!people.TryGetValue(name, out var person)) people.Add(name, person = new Person(name));
            person.Find(mention);
            // A body printed once holds for the titles that follow in the same sentence.
            if (IsSentenceBetween(text, lastEnd, mention.Start)) lastBody = null;
            foreach (var title in mention.Titles) lastBody = person.Add(text, title, lastBody, source);
            lastEnd = mention.End;
        }
        if (people.Count == 0) return [];
        FindAgain(text, people);
        return [.. people.Values.Select(person => person.ToParticipant(text)).OrderBy(person => person.Mentions[0].Start)];
    }

    private static string NameOf(ArticleText text, PersonMention mention, string source)
    {
        var surface = text.Surface(mention.Start, mention.End, source);
        return surface.AsSpan().ContainsAny(" 　\t") ? string.Concat(surface.Where(c => !CharacterClass.IsSpace(c))) : surface;
    }

    private static bool IsSentenceBetween(ArticleText text, int from, int to) => from < to && text.Text[from..to].IndexOfAny('。', '\n') >= 0;

    // Once known, a name is found again wherever it stands; of two that begin alike the one that a rule found there goes first, then the longer.
    private static void FindAgain(ArticleText text, Dictionary<string, Person> people)
    {
        var byFirst = new Dictionary<char, List<Person>>();
        foreach (var person in people.Values)
        {
            if (!byFirst.TryGetValue(person.Name[0], out var alike)) byFirst.Add(person.Name[0], alike = new(1));
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
            Person? here = null;
            foreach (var person in candidates)
            {
                var isFound = person.IsFoundAt(text, i);
                if (isFound || (here is null && characters[i..].StartsWith(person.Name, StringComparison.Ordinal))) here = person;
                if (isFound) break;
            }
            if (here is not null) i = here.TakeAt(text, i) - 1;
        }
    }

    // Index of the next character that some name begins with; with very many names every character is looked at.
    private static int Next(ReadOnlySpan<char> characters, int from, ReadOnlySpan<char> firsts, int count)
    {
        if (from >= characters.Length) return -1;
        if (count > MostFirsts) return from;
        var next = characters[from..].IndexOfAny(firsts);
        return next < 0 ? -1 : from + next;
    }

    /// <summary>A body printed before a title, with its place.</summary>
    private sealed record PositionBody(string Name, ValueList<TextSpan> Spans);

    private sealed class Person(string name)
    {
        private readonly List<Position> _positions = [];
        private readonly List<PersonMention> _found = [];
        private readonly MentionList _mentions = new();
        private int _next;

        public string Name { get; } = name;

        /// <summary>Takes up a place where a rule found the name; places come by position.</summary>
        public void Find(PersonMention mention) => _found.Add(mention);

        /// <summary>True when a rule found the name at <paramref name="start"/>; asked by position.</summary>
        public bool IsFoundAt(ArticleText text, int start)
        {
            while (_next < _found.Count && _found[_next].Start < start) TakeFound(text);
            return _next < _found.Count && _found[_next].Start == start;
        }

        /// <summary>Takes up the name at <paramref name="start"/>, found by a rule there or again; returns where it ends.</summary>
        public int TakeAt(ArticleText text, int start)
        {
            if (IsFoundAt(text, start)) return TakeFound(text);
            _mentions.Add(text.Extent(start, start + Name.Length), "person.again");
            return start + Name.Length;
        }

        /// <summary>Takes up a title; returns the body that the next title inherits.</summary>
        public PositionBody? Add(ArticleText text, TitleMention title, PositionBody? inherited, string source)
        {
            var words = text.Surface(title.TitleStart, title.End, source);
            var body = title.Organization is { } place ? new PositionBody(text.Surface(place.Start, place.End, source), text.Spans(place.Start, place.End)) : null;
            var isInherited = body is null && inherited is not null && Inherits(title, words, inherited.Name);
            if (isInherited) body = inherited;
            (var organization, words) = WithPartyBody(body?.Name, words);
            var position = new Position(organization, words)
            {
                Kind = (title.Kinds & WordKinds.Rank) != 0 ? PositionKind.Rank : (title.Kinds & WordKinds.Profession) != 0 ? PositionKind.Profession : PositionKind.Post,
                Spans = text.Spans(title.OrganizationStart, title.End),
                Evidence = new Evidence { Rule = isInherited ? "position.inherited-body" : title.Rule, Spans = [.. body?.Spans ?? [], .. text.Spans(title.TitleStart, title.End)] },
            };
            if (!_positions.Exists(known => known.Organization == position.Organization && known.Title == position.Title)) _positions.Add(position);
            return body is null ? inherited : body with { Name = organization! };
        }

        private int TakeFound(ArticleText text)
        {
            var mention = _found[_next++];
            _mentions.Add(text.Extent(mention.Start, mention.End), mention.Rule);
            return mention.End;
        }

        // A title that holds its level (but behind 县人民政府|县长), names a nation-wide post or repeats the body's own word takes no body from before.
        private static bool Inherits(TitleMention title, string name, string inherited) =>
            (title.Kinds & (WordKinds.Rank | WordKinds.Profession)) == 0
            && ((title.Kinds & WordKinds.LevelPost) == 0 || inherited.EndsWith("人民政府", StringComparison.Ordinal))
            && !name.StartsWith("国家", StringComparison.Ordinal) && !name.StartsWith("全国", StringComparison.Ordinal)
            && !(name.StartsWith(inherited, StringComparison.Ordinal) || (name.EndsWith("校长", StringComparison.Ordinal) && inherited.EndsWith("党委", StringComparison.Ordinal)));

        // 区|党委书记 of a division is 区党委|书记; of a zone or a firm it stays.
        private static (string? Body, string Title) WithPartyBody(string? body, string title) =>
            body is { Length: > 0 } && body[^1] is '省' or '市' or '区' or '县' or '州' or '旗' or '校' && !body.EndsWith("开发区", StringComparison.Ordinal) && !body.EndsWith("园区", StringComparison.Ordinal) && !body.EndsWith("新区", StringComparison.Ordinal)
                && title.StartsWith("党委", StringComparison.Ordinal) && title.Length > 2 ? ($"{body}党委", title[2..]) : (body, title);

        // 李明副市长 beside 市人民政府副市长李明 says nothing new.
        private IEnumerable<Position> Distinct() =>
            _positions.Where(position => position.Organization is not null || !_positions.Exists(other => other.Organization is not null && other.Title == position.Title));

        public Participant ToParticipant(ArticleText text)
        {
            while (_next < _found.Count) TakeFound(text);
            return new(Name) { Positions = [.. Distinct()], Mentions = _mentions.ToSpans(), Evidence = _mentions.ToEvidence() };
        }
    }
}
