using System.Collections.Frozen;

namespace Bulletin.Parsing.Lexicon;

/// <summary>The kinds that users may give to their words, named as in the built-in tables, and what each is to the matcher.</summary>
internal static class UserWordKinds
{
    /// <summary>The kind of surnames, the only words that may have one character.</summary>
    public const string Surname = "surname";

    private const string EndingMark = "-suffix";

    private static readonly FrozenDictionary<string, (WordKinds Kinds, int Organization)> ByName =
        All().ToFrozenDictionary(entry => entry.Name, entry => (entry.Kinds, entry.Organization), StringComparer.Ordinal);

    /// <summary>The names of the kinds: titles, names of people and places, ordinary words, organizations and their endings.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All().Select(entry => entry.Name)];

    /// <summary>True when <paramref name="kind"/> is the name of a kind.</summary>
    public static bool IsKnown(string kind) => ByName.ContainsKey(kind);

    /// <summary>The word as the matcher takes it.</summary>
    public static (string Word, WordKinds Kinds, int Organization) Entry(UserWord word)
    {
        var (kinds, organization) = ByName[word.Kind];
        return (word.Word, word.Kind == Surname && word.Word.Length > 1 ? WordKinds.CompoundSurname : kinds, organization);
    }

    private static IEnumerable<(string Name, WordKinds Kinds, int Organization)> All()
    {
        yield return ("post", WordKinds.Post, -1);
        yield return ("levelPost", WordKinds.LevelPost, -1);
        yield return ("rank", WordKinds.Rank, -1);
        yield return ("profession", WordKinds.Profession, -1);
        yield return ("address", WordKinds.Address, -1);
        yield return ("collective", WordKinds.Collective, -1);
        yield return ("ordinary", WordKinds.Ordinary, -1);
        yield return (Surname, WordKinds.Surname, -1);
        yield return ("division", WordKinds.Division, -1);
        yield return ("word", WordKinds.OrdinaryWord, -1);
        for (var i = 0; i < WordTables.OrganizationKinds.Count; i++)
        {
            yield return (WordTables.OrganizationKinds[i], WordKinds.OrganizationName, i);
            yield return (WordTables.OrganizationKinds[i] + EndingMark, WordKinds.StrongSuffix, i);
        }
    }
}

/// <summary>A word that a user adds.</summary>
/// <param name="Word">The word, in half width.</param>
/// <param name="Kind">The name of its kind.</param>
internal readonly record struct UserWord(string Word, string Kind);
