using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Resolution;

/// <summary>Reads the home that a caller gives: 崇川区, 崇川, 南通市崇川区, 江苏省南通市崇川区.</summary>
internal static class HomeOption
{
    // So many places are named when the caller has to choose; 市中区 had eleven at most.
    private const int MostSuggestions = 8;

    /// <summary>The division called <paramref name="name"/> today, or else the one that was called so once.</summary>
    /// <exception cref="ArgumentException">No division is called so, or several are.</exception>
    public static DivisionPath Read(string name, DivisionIndex divisions)
    {
        var found = divisions.Find(name, null);
        if (found.Count == 0)
        {
            Span<Range> names = stackalloc Range[3];
            names = divisions.NamesAtStart(name, names);
            if (!names.IsEmpty && names[^1].End.Value == name.Length) found = divisions.Find(name, names, null);
        }
        // What is one division's full name may be the short form of another's: the full name goes first.
        if (found.Count > 1 && found.FindAll(path => path.Division.Name == name) is { Count: 1 } written) found = written;
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ArgumentException($"\"{name}\" is no division of China at county level or above; write it as 崇川区, 南通市崇川区 or 江苏省南通市崇川区.", nameof(name)),
            _ => throw new ArgumentException($"\"{name}\" is the name of {found.Count} divisions; write which: {string.Join(", ", found.Take(MostSuggestions).Select(path => path.FullName))}{(found.Count > MostSuggestions ? ", …" : string.Empty)}.", nameof(name)),
        };
    }
}
