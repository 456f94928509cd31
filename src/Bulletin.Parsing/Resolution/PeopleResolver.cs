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
    public static ValueList<Participant> Resolve(ArticleText text, List<PersonMention> mentions, string source, OrganizationForms forms)
    {
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        string? lastBody = null;
        var lastEnd = 0;
        foreach (var mention in mentions)
        {
            // A name inside a longer one (马库斯·韦伯) is none.
            if (mention.Start < lastEnd) continue;
            var name = NameOf(text, mention, source);
            if (!people.TryGetValue(name, out var person)) people.Add(name, person = new Person(name, mention.Rule));
            // A body printed once holds for the titles that follow in the same sentence.
            if (IsSentenceBetween(text, lastEnd, mention.Start)) lastBody = null;
            foreach (var title in mention.Titles) lastBody = person.Add(text, title, lastBody, source, forms);
            lastEnd = mention.End;
        }
        if (people.Count == 0) return [];
        FindAgain(text, people);
        return [.. people.Values.OrderBy(person => person.Mentions.Count > 0 ? person.Mentions[0].Start : int.MaxValue).Select(person => person.ToParticipant())];
    }

    private static string NameOf(ArticleText text, PersonMention mention, string source)
    {
        var surface = text.Surface(mention.Start, mention.End, source);
        return surface.AsSpan().ContainsAny(" 　\t") ? string.Concat(surface.Where(c => !CharacterClass.IsSpace(c))) : surface;
    }

    private static bool IsSentenceBetween(ArticleText text, int from, int to) => from < to && text.Text[from..to].IndexOfAny('。', '\n') >= 0;

    // Once known, a name is found again wherever it stands; of two that begin alike the longer goes first.
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
            foreach (var person in candidates)
            {
                if (!characters[i..].StartsWith(person.Name, StringComparison.Ordinal)) continue;
                person.Mentions.Add(text.Extent(i, i + person.Name.Length));
                i += person.Name.Length - 1;
                break;
            }
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

    private sealed class Person(string name, string rule)
    {
        private readonly List<Position> _positions = [];

        public string Name { get; } = name;

        public List<TextSpan> Mentions { get; } = [];

        /// <summary>Takes up a title; returns the body that the next title inherits.</summary>
        public string? Add(ArticleText text, TitleMention title, string? inherited, string source, OrganizationForms forms)
        {
            var words = text.Surface(title.TitleStart, title.End, source);
            var body = title.Organization is { } place ? text.Surface(place.Start, place.End, source) : Inherits(title, words, inherited) ? inherited : null;
            (body, words) = WithPartyBody(body, words);
            var position = new Position(body, words)
            {
                OrganizationFullName = body is null ? null : forms.National(body),
                Kind = (title.Kinds & WordKinds.Rank) != 0 ? PositionKind.Rank : (title.Kinds & WordKinds.Profession) != 0 ? PositionKind.Profession : PositionKind.Post,
                Spans = text.Spans(title.OrganizationStart, title.End),
            };
            if (!_positions.Exists(known => known.Organization == position.Organization && known.Title == position.Title)) _positions.Add(position);
            return body ?? inherited;
        }

        // A title that holds its level (but behind 县人民政府|县长), names a nation-wide post or repeats the body's own word takes no body from before.
        private static bool Inherits(TitleMention title, string name, string? inherited) =>
            (title.Kinds & (WordKinds.Rank | WordKinds.Profession)) == 0
            && ((title.Kinds & WordKinds.LevelPost) == 0 || (inherited is not null && inherited.EndsWith("人民政府", StringComparison.Ordinal)))
            && !name.StartsWith("国家", StringComparison.Ordinal) && !name.StartsWith("全国", StringComparison.Ordinal)
            && !(inherited is not null && (name.StartsWith(inherited, StringComparison.Ordinal) || (name.EndsWith("校长", StringComparison.Ordinal) && inherited.EndsWith("党委", StringComparison.Ordinal))));

        // 区|党委书记 of a division is 区党委|书记; of a zone or a firm it stays.
        private static (string? Body, string Title) WithPartyBody(string? body, string title) =>
            body is { Length: > 0 } && body[^1] is '省' or '市' or '区' or '县' or '州' or '旗' or '校' && !body.EndsWith("开发区", StringComparison.Ordinal) && !body.EndsWith("园区", StringComparison.Ordinal) && !body.EndsWith("新区", StringComparison.Ordinal)
                && title.StartsWith("党委", StringComparison.Ordinal) && title.Length > 2 ? ($"{body}党委", title[2..]) : (body, title);

        // 李明副市长 beside 市人民政府副市长李明 says nothing new.
        private IEnumerable<Position> Distinct() =>
            _positions.Where(position => position.Organization is not null || !_positions.Exists(other => other.Organization is not null && other.Title == position.Title));

        public Participant ToParticipant() => new(Name)
        {
            Positions = [.. Distinct()],
            Mentions = [.. Mentions],
            Evidence = new Evidence { Rule = rule, Spans = Mentions.Count > 0 ? [Mentions[0]] : [] },
        };
    }
}
