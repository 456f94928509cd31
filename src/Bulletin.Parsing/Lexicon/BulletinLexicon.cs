using System.Security.Cryptography;

namespace Bulletin.Parsing.Lexicon;

/// <summary>The word tables that a parser reads with. Immutable and safe for concurrent use.</summary>
/// <remarks>Sources and licences of the tables stand in <c>Lexicon/Data/README.md</c>.</remarks>
public sealed class BulletinLexicon
{
    private static readonly Lazy<BulletinLexicon> Shared = new(() => new BulletinLexicon());

    private BulletinLexicon()
    {
        Layout = new LayoutWords(LexiconTable.Load(LayoutWords.TableName));
        Bylines = new BylineWords(LexiconTable.Load(BylineWords.TableName), LexiconTable.Load(BylineWords.SurnameTableName));
        Headlines = new HeadlineWords(LexiconTable.Load(HeadlineWords.TableName));
        Datelines = new DatelineWords(LexiconTable.Load(DatelineWords.TableName));
        Html = new HtmlWords(LexiconTable.Load(HtmlWords.TableName));
        FrequentCharacters = new FrequentCharacters(LexiconTable.Load(FrequentCharacters.TableName));
        Documents = new DocumentWords(LexiconTable.Load(DocumentWords.TableName));
        var names = LexiconTable.Load(NameCharacters.TableName);
        Names = new NameCharacters(names);
        Boundaries = new BoundaryCharacters(names);
        Words = WordTables.Build();
        Version = HashOf(TableNames);
    }

    /// <summary>The built-in tables.</summary>
    public static BulletinLexicon Default => Shared.Value;

    /// <summary>Hash of all tables: twelve hexadecimal digits that change when a word does.</summary>
    public string Version { get; }

    internal static IReadOnlyList<string> TableNames { get; } =
        [LayoutWords.TableName, BylineWords.TableName, BylineWords.SurnameTableName, HeadlineWords.TableName, DatelineWords.TableName, HtmlWords.TableName, FrequentCharacters.TableName, DocumentWords.TableName, NameCharacters.TableName, .. WordTables.Names];

    internal LayoutWords Layout { get; }

    internal BylineWords Bylines { get; }

    internal HeadlineWords Headlines { get; }

    internal DatelineWords Datelines { get; }

    internal HtmlWords Html { get; }

    internal FrequentCharacters FrequentCharacters { get; }

    internal DocumentWords Documents { get; }

    internal NameCharacters Names { get; }

    internal BoundaryCharacters Boundaries { get; }

    internal WordMatcher Words { get; }

    private static string HashOf(IEnumerable<string> tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in tables) hash.AppendData(LexiconTable.ReadBytes(table));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
