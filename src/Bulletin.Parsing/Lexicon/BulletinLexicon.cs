using System.Security.Cryptography;
using System.Text;

namespace Bulletin.Parsing.Lexicon;

/// <summary>The word tables that a parser reads with. Immutable and safe for concurrent use.</summary>
/// <remarks>Sources and licences of the tables stand in <c>Lexicon/Data/README.md</c>.</remarks>
public sealed class BulletinLexicon
{
    private const int VersionLength = 12;

    private static readonly Lazy<BulletinLexicon> Shared = new(() => new BulletinLexicon());

    // The user's words in the form of the texts, sorted and unique; empty in the default.
    private readonly UserWord[] _added = [];

    private readonly Lazy<DivisionIndex> _divisions = new(() => new DivisionIndex(Encoding.UTF8.GetString(LexiconTable.ReadBytes(DivisionIndex.TableName))));
    private readonly Lazy<OrganizationForms> _organizationForms = new(() => new OrganizationForms(LexiconTable.Load(OrganizationForms.TableName)));
    private readonly Lazy<PaperNames> _papers = new(() => new PaperNames(LexiconTable.Load(PaperNames.TableName)));

    private BulletinLexicon()
    {
        Layout = new LayoutWords(LexiconTable.Load(LayoutWords.TableName));
        Bylines = BylineWords.Load([]);
        Headlines = new HeadlineWords(LexiconTable.Load(HeadlineWords.TableName));
        Datelines = new DatelineWords(LexiconTable.Load(DatelineWords.TableName));
        Html = new HtmlWords(LexiconTable.Load(HtmlWords.TableName));
        FrequentCharacters = new FrequentCharacters(LexiconTable.Load(FrequentCharacters.TableName));
        Dates = new DateWords(LexiconTable.Load(DateWords.TableName));
        Events = new EventWords(LexiconTable.Load(EventWords.TableName));
        EventPhrases = new EventPhrases(LexiconTable.Load(EventPhrases.TableName), new EventCharacters(LexiconTable.Load(EventCharacters.TableName)));
        Documents = new DocumentWords(LexiconTable.Load(DocumentWords.TableName));
        var names = LexiconTable.Load(NameCharacters.TableName);
        Names = new NameCharacters(names);
        Boundaries = new BoundaryCharacters(names);
        Simplified = new SimplifiedForms(LexiconTable.Load(SimplifiedForms.TableName));
        Words = WordTables.Build([]);
        Version = HashOf(TableNames);
    }

    // Only what holds the added words is built anew.
    private BulletinLexicon(BulletinLexicon tables, UserWord[] added)
    {
        _added = added;
        Layout = tables.Layout;
        Bylines = added.Any(word => word.Kind == UserWordKinds.Surname) ? BylineWords.Load(added.Where(word => word.Kind == UserWordKinds.Surname).Select(word => word.Word)) : tables.Bylines;
        Headlines = tables.Headlines;
        Datelines = tables.Datelines;
        FrequentCharacters = tables.FrequentCharacters;
        Html = tables.Html;
        _divisions = tables._divisions;
        _organizationForms = tables._organizationForms;
        _papers = tables._papers;
        Dates = tables.Dates;
        Events = tables.Events;
        EventPhrases = tables.EventPhrases;
        Documents = tables.Documents;
        Names = tables.Names;
        Boundaries = tables.Boundaries;
        Simplified = tables.Simplified;
        Words = WordTables.Build(added.Select(UserWordKinds.Entry));
        Version = HashOf(tables.Version, added);
    }

    /// <summary>The built-in tables.</summary>
    public static BulletinLexicon Default => Shared.Value;

    /// <summary>Hash of all tables and added words: twelve hexadecimal digits that change when a word does.</summary>
    public string Version { get; }

    internal static IReadOnlyList<string> TableNames { get; } =
        [LayoutWords.TableName, BylineWords.TableName, BylineWords.SurnameTableName, HeadlineWords.TableName, DatelineWords.TableName, HtmlWords.TableName, FrequentCharacters.TableName, EventPhrases.TableName, EventCharacters.TableName, DocumentWords.TableName, NameCharacters.TableName, SimplifiedForms.TableName, OrganizationForms.TableName, PaperNames.TableName, RuleRecord.TableName, .. WordTables.Names];

    internal LayoutWords Layout { get; }

    internal BylineWords Bylines { get; }

    internal HeadlineWords Headlines { get; }

    internal DatelineWords Datelines { get; }

    internal HtmlWords Html { get; }

    internal FrequentCharacters FrequentCharacters { get; }

    internal DateWords Dates { get; }

    internal EventWords Events { get; }

    internal EventPhrases EventPhrases { get; }

    internal DocumentWords Documents { get; }

    internal NameCharacters Names { get; }

    internal BoundaryCharacters Boundaries { get; }

    internal SimplifiedForms Simplified { get; }

    internal WordMatcher Words { get; }

    /// <summary>A lexicon with these words added; this one stays as it is.</summary>
    /// <param name="words">Words of one or more files; their order has no meaning.</param>
    /// <returns>The same lexicon when nothing is new. Making another takes about as long as loading the built-in tables: make it once and keep it.</returns>
    /// <exception cref="ArgumentNullException">One of <paramref name="words"/> is null.</exception>
    public BulletinLexicon With(params ReadOnlySpan<UserWords> words)
    {
        var all = new HashSet<UserWord>(_added);
        foreach (var added in words)
        {
            ArgumentNullException.ThrowIfNull(added, nameof(words));
            foreach (var word in added.Words) all.Add(word with { Word = Simplified.Fold(word.Word) });
        }
        return all.Count == _added.Length
            ? this
            : new BulletinLexicon(Default, [.. all.OrderBy(word => word.Word, StringComparer.Ordinal).ThenBy(word => word.Kind, StringComparer.Ordinal)]);
    }

    /// <summary>The divisions by name; made on first use, as not every text asks for them.</summary>
    internal DivisionIndex Divisions => _divisions.Value;

    /// <summary>The full names behind short ones; made on first use.</summary>
    internal OrganizationForms OrganizationForms => _organizationForms.Value;

    /// <summary>The homes of papers; made on first use.</summary>
    internal PaperNames Papers => _papers.Value;

    private static string HashOf(IEnumerable<string> tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in tables) hash.AppendData(LexiconTable.ReadBytes(table));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }

    private static string HashOf(string tables, UserWord[] added)
    {
        var text = string.Concat(added.Select(word => $"{word.Word}\t{word.Kind}\n").Prepend($"{tables}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..VersionLength];
    }
}
