using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Resolution;

/// <summary>By what part of it a name with a middle dot is named again in one article: 约翰·奥康纳, then 奥康纳. Not for concurrent use.</summary>
/// <remarks>A part that two names of the article share names neither. The first part counts only where a rule found it as a name (买买提江).</remarks>
internal sealed class ShortNames
{
    private const int ShortestLast = 2;
    private const int ShortestFirst = 3;

    private const WordKinds NoName = WordKinds.OrdinaryWord | WordKinds.Division | WordKinds.AnyOrganization | WordKinds.AnyTitle;

    private readonly Dictionary<string, string?> _fullByPart = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<NamedPerson>> _byFirst = [];

    /// <summary>The characters that the last parts begin with.</summary>
    public Dictionary<char, List<NamedPerson>>.KeyCollection Firsts => _byFirst.Keys;

    /// <summary>Learns the names with a middle dot among the mentions of an article, in place of those of the article before.</summary>
    public void Learn(ArticleText text, List<PersonMention> mentions)
    {
        if (_fullByPart.Count > 0) _fullByPart.Clear();
        if (_byFirst.Count > 0) _byFirst.Clear();
        foreach (var mention in mentions)
        {
            var name = text.Text[mention.Start..mention.End];
            var first = name.IndexOf('·');
            if (first < 0) continue;
            var full = name.ToString();
            var last = name[(name.LastIndexOf('·') + 1)..];
            if (last.Length >= ShortestLast) Add(last.ToString(), full);
            if (first >= ShortestFirst) Add(name[..first].ToString(), full);
        }
    }

    /// <summary>The whole name behind <paramref name="name"/>; itself when it is none's part.</summary>
    public string FullOf(string name) => _fullByPart.Count > 0 && _fullByPart.TryGetValue(name, out var full) && full is not null ? full : name;

    /// <summary>Takes up the person whose name has a middle dot, to be found again by its last part.</summary>
    public void Link(NamedPerson person)
    {
        if (_fullByPart.Count == 0 || person.Folded.LastIndexOf('·') is not (> 0 and var dot)) return;
        var last = person.Folded[(dot + 1)..];
        if (last.Length < ShortestLast || FullOf(last) != person.Folded) return;
        person.Short = last;
        if (!_byFirst.TryGetValue(last[0], out var alike)) _byFirst.Add(last[0], alike = []);
        alike.Add(person);
    }

    /// <summary>The person who is named by the last part at <paramref name="start"/>, or null.</summary>
    public NamedPerson? At(ArticleText text, int start)
    {
        if (_byFirst.Count == 0 || !_byFirst.TryGetValue(text.At(start), out var alike)) return null;
        foreach (var person in alike)
        {
            if (person.IsFoundAt(text, start)) return person;
            var end = start + person.Short!.Length;
            if (text.Text[start..].StartsWith(person.Short, StringComparison.Ordinal) && text.At(start - 1) != '·' && text.At(end) != '·' && text.WordAt(start, end, NoName) < 0 && !text.IsInside(start) && NameReader.EdgeAt(text, end) != NameEdge.None) return person;
        }
        return null;
    }

    private void Add(string part, string full)
    {
        if (!_fullByPart.TryAdd(part, full) && _fullByPart[part] != full) _fullByPart[part] = null;
    }
}
