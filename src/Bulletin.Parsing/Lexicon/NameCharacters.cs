using System.Buffers;

namespace Bulletin.Parsing.Lexicon;

/// <summary>Characters that names are, or are never, made of.</summary>
internal sealed class NameCharacters(LexiconTable table)
{
    public const string TableName = "name_characters.tsv";

    /// <summary>Characters that no given name holds.</summary>
    public SearchValues<char> NeverGiven { get; } = SetOf(table, "never-given");

    /// <summary>Characters by which foreign names are written.</summary>
    public SearchValues<char> Transliteration { get; } = SetOf(table, "transliteration");

    /// <summary>Characters that seldom end a given name, as they begin what persons do: 率, 作, 拟.</summary>
    public SearchValues<char> SeldomLast { get; } = SetOf(table, "seldom-last");

    /// <summary>Characters that end the names of places rather than of people.</summary>
    public SearchValues<char> PlaceEnd { get; } = SetOf(table, "place-end");

    /// <summary>Single characters that follow a name whose title stands before it.</summary>
    public SearchValues<char> AfterNames { get; } = SetOf(table, "after-names");

    /// <summary>Characters that make a word with 为 (作为, 成为).</summary>
    public SearchValues<char> JoinsAs { get; } = SetOf(table, "joins-as");

    private static SearchValues<char> SetOf(LexiconTable table, string kind) => SearchValues.Create([.. table.Rows(kind).Select(row => row[0][0])]);
}
