using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Resolution;

/// <summary>The people that the articles of an issue have named with a title so far: a later article may name them without one (胡军强调).</summary>
/// <remarks>Only the name is known again, never the position. A name that may be a word, or the beginning of another name, is not looked for. Not for concurrent use.</remarks>
internal sealed class IssueNames
{
    // A page names some dozens of people; the bound keeps hostile issues linear.
    private const int Most = 256;

    private const WordKinds NoName = WordKinds.OrdinaryWord | WordKinds.Division | WordKinds.AnyOrganization | WordKinds.Precede | WordKinds.FollowVerb | WordKinds.FollowParticle | WordKinds.AnyTitle | WordKinds.DateWord | WordKinds.EventWord;

    private readonly Dictionary<char, List<string>> _byFirst = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The characters that the names begin with.</summary>
    public Dictionary<char, List<string>>.KeyCollection Firsts => _byFirst.Keys;

    /// <summary>How many different characters that are.</summary>
    public int FirstCount => _byFirst.Count;

    /// <summary>Forgets all names.</summary>
    public void Clear()
    {
        _byFirst.Clear();
        _names.Clear();
    }

    /// <summary>Takes up a name, as folded.</summary>
    public void Add(string name)
    {
        if (_names.Count >= Most || !_names.Add(name)) return;
        if (!_byFirst.TryGetValue(name[0], out var alike)) _byFirst.Add(name[0], alike = []);
        alike.Add(name);
    }

    /// <summary>The only name that stands at <paramref name="start"/> between clear edges, or null.</summary>
    public string? FindAt(ArticleText text, int start)
    {
        if (!_byFirst.TryGetValue(text.At(start), out var alike) || text.IsInMarks(start) || text.IsInside(start)) return null;
        string? here = null;
        foreach (var name in alike)
        {
            if (!text.Text[start..].StartsWith(name, StringComparison.Ordinal)) continue;
            if (here is not null) return null;
            here = name;
        }
        return here is not null && IsBetweenEdges(text, start, start + here.Length) ? here : null;
    }

    // Two characters need the beginning of a clause and what persons do behind them.
    private static bool IsBetweenEdges(ArticleText text, int start, int end)
    {
        if (text.WordAt(start, end, NoName) >= 0 || text.EndOfLongest(start + 1, NoName) > start + 2 || NameReader.EdgeAt(text, end) != NameEdge.Firm) return false;
        return end - start > 2 ? NameLists.IsLeftEdge(text, start) : !CharacterClass.IsHan(text.At(start - 1)) && text.EndOfLongest(end, WordKinds.FollowVerb) > end + 1;
    }
}
