using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Resolution;

/// <summary>Mentions of names to people: one entry for each name of an article, with all titles printed with it and every place where it stands.</summary>
/// <remarks>Keeps its working objects from article to article: not for concurrent use.</remarks>
internal sealed class PeopleResolver(OrganizationForms forms)
{
    // Beyond this the objects of one unusual article are not worth keeping.
    private const int MostKept = 256;

    private readonly IssueNames _issue = new();
    private readonly ShortNames _short = new();
    // The characters that the names begin with, of this article and of those before.
    private readonly CharacterSet _firsts = new();
    private readonly Dictionary<string, NamedPerson> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<char, NamedPerson> _byFirst = [];
    private readonly List<NamedPerson> _kept = [];
    private readonly List<(NamedPerson Person, Participant Participant)> _ordered = [];
    private readonly List<(NamedPerson Person, int Start, int End, int TitleStart)> _named = [];

    /// <summary>Forgets who was named in the articles of another issue.</summary>
    public void BeginIssue() => _issue.Clear();

    /// <summary>The people of one article, by first mention; <paramref name="places"/> takes every place where one is named, in order.</summary>
    public ValueList<Participant> Resolve(ArticleText text, List<PersonMention> mentions, string source, List<PersonPlace> places)
    {
        if (mentions.Count == 0 && _issue.FirstCount == 0) return [];
        Forget();
        _short.Learn(text, mentions);
        PositionBody? lastBody = null;
        TitleMention? lastTitle = null;
        var lastEnd = 0;
        foreach (var mention in mentions)
        {
            // A name inside a longer one (马库斯·韦伯) is none.
            if (mention.Start < lastEnd) continue;
            var name = NameOf(text, mention, source);
            var folded = text.Folded(name);
            var full = _short.FullOf(folded);
            if (!_people.TryGetValue(full, out var person)) _people.Add(full, person = Begin(name, full));
            else if (name.Length > person.Name.Length) person.Complete(name);
            person.Find(mention);
            // A body printed once holds for the titles that follow in the same sentence.
            if (IsSentenceBetween(text, lastEnd, mention.Start) && !IsDeputyOfLast(text, lastTitle, mention)) lastBody = null;
            for (var i = 0; i < mention.Titles.Count; i++) lastBody = person.Add(text, mention.Titles[i], lastBody, source, forms);
            if (mention.Titles.Count > 0) lastTitle = mention.Titles[^1];
            lastEnd = mention.End;
        }
        FindAgain(text, source);
        foreach (var person in _people.Values)
            if (person.HasTitle) _issue.Add(person.Folded);
        foreach (var person in _people.Values) _ordered.Add((person, person.ToParticipant(text)));
        _ordered.Sort(static (a, b) => a.Participant.Mentions[0].Start.CompareTo(b.Participant.Mentions[0].Start));
        var participants = new Participant[_ordered.Count];
        for (var i = 0; i < participants.Length; i++) (_ordered[i].Person.Index, participants[i]) = (i, _ordered[i].Participant);
        foreach (var (person, start, end, title) in _named) places.Add(new PersonPlace(start, end, person.Index, title));
        return ValueList.Adopt(participants);
    }

    private void Forget()
    {
        if (_kept.Count > MostKept) _kept.Clear();
        _people.Clear();
        _byFirst.Clear();
        _ordered.Clear();
        _named.Clear();
    }

    private NamedPerson Begin(string name, string folded)
    {
        if (_people.Count == _kept.Count) _kept.Add(new NamedPerson());
        var person = _kept[_people.Count];
        person.Begin(name, folded);
        return person;
    }

    private static string NameOf(ArticleText text, PersonMention mention, string source)
    {
        var surface = text.Surface(mention.Start, mention.End, source);
        return surface.AsSpan().ContainsAny(" 　\t") ? string.Concat(surface.Where(c => !CharacterClass.IsSpace(c))) : surface;
    }

    private static bool IsSentenceBetween(ArticleText text, int from, int to) => from < to && text.Text[from..to].IndexOfAny('。', '\n') >= 0;

    // 市政协主席李明主持会议。副主席王强出席: the deputies of the head named in the sentence before, in one paragraph.
    private static bool IsDeputyOfLast(ArticleText text, TitleMention? last, in PersonMention mention)
    {
        if (last is not { } head || mention.Titles.Count == 0 || mention.Titles[0] is not { Organization: null } deputy || text.At(deputy.TitleStart) != '副') return false;
        return text.Text[(deputy.TitleStart + 1)..deputy.End].SequenceEqual(text.Text[head.TitleStart..head.End]) && text.At(deputy.TitleStart - 1) == '。' && text.Text[head.End..deputy.TitleStart].IndexOf('\n') < 0;
    }

    // Once known, a name is found again wherever it stands; of two that begin alike the one that a rule found there goes first, then the longer.
    private void FindAgain(ArticleText text, string source)
    {
        foreach (var person in _people.Values)
        {
            Link(person);
            _short.Link(person);
        }
        FindFirsts();
        var characters = text.Text;
        for (var i = Next(characters, 0); i >= 0; i = Next(characters, i + 1))
        {
            var here = KnownAt(text, i) ?? _short.At(text, i) ?? NamedInIssue(text, i, source);
            if (here is null) continue;
            var (end, title) = here.TakeAt(text, i);
            _named.Add((here, i, end, title));
            i = end - 1;
        }
    }

    private NamedPerson? KnownAt(ArticleText text, int start)
    {
        if (!_byFirst.TryGetValue(text.At(start), out var candidate)) return null;
        NamedPerson? here = null;
        for (; candidate is not null; candidate = candidate.Alike)
        {
            if (candidate.IsFoundAt(text, start)) return candidate;
            if (here is null && text.Text[start..].StartsWith(candidate.Folded, StringComparison.Ordinal)) here = candidate;
        }
        return here;
    }

    // Named with a title in an article before: known from here on in this one too.
    private NamedPerson? NamedInIssue(ArticleText text, int start, string source)
    {
        if (_issue.FindAt(text, start) is not { } folded || _people.ContainsKey(folded)) return null;
        var mention = new PersonMention(start, start + folded.Length, [], "person.known-in-issue");
        var person = Begin(NameOf(text, mention, source), folded);
        _people.Add(folded, person);
        person.Find(mention);
        Link(person);
        return person;
    }

    private void FindFirsts()
    {
        _firsts.Clear();
        foreach (var first in _byFirst.Keys) _firsts.Add(first);
        foreach (var first in _issue.Firsts) _firsts.Add(first);
        foreach (var first in _short.Firsts) _firsts.Add(first);
    }

    // Into the chain of those that begin alike, the longest name first.
    private void Link(NamedPerson person)
    {
        if (!_byFirst.TryGetValue(person.Folded[0], out var first) || first.Name.Length < person.Name.Length)
        {
            person.Alike = first;
            _byFirst[person.Folded[0]] = person;
            return;
        }
        while (first.Alike is { } next && next.Name.Length >= person.Name.Length) first = next;
        (person.Alike, first.Alike) = (first.Alike, person);
    }

    private int Next(ReadOnlySpan<char> characters, int from)
    {
        var next = from < characters.Length ? _firsts.IndexIn(characters[from..]) : -1;
        return next < 0 ? -1 : from + next;
    }
}
