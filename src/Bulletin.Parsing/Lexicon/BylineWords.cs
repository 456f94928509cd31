namespace Bulletin.Parsing.Lexicon;

/// <summary>Words by which authors are known, and the surnames that names begin with.</summary>
internal sealed class BylineWords
{
    public const string TableName = "byline_words.tsv";
    public const string SurnameTableName = "surnames.tsv";

    private BylineWords(LexiconTable table, LexiconTable surnames, LexiconTable parts, IReadOnlyCollection<string> added)
    {
        NamePart = new WordSet([.. parts.Rows("Tibetan").Concat(parts.Rows("Mongolian")).Concat(parts.Rows("Turkic")).Select(row => row[0])]);
        Role = table.Words("role");
        Photo = table.Words("photo");
        Label = table.Words("label");
        Credit = table.Words("credit");
        OfficeSuffix = table.Words("office-suffix");
        PenName = table.Words("pen-name");
        PenNameEnd = table.Words("pen-name-end");
        NotByline = table.Words("not-byline");
        Surname = new WordSet([.. surnames.Rows("single").Concat(surnames.Rows("rare")).Select(row => row[0]), .. added.Where(word => word.Length == 1)]);
        CompoundSurname = new WordSet([.. surnames.Words("compound").Words, .. added.Where(word => word.Length > 1)]);
    }

    /// <summary>Words before an author's name: 记者, 通讯员.</summary>
    public WordSet Role { get; }

    /// <summary>Words beside a photographer's name: 摄, 供图.</summary>
    public WordSet Photo { get; }

    /// <summary>Words before a colon or slash that an author follows: 作者, 文/图.</summary>
    public WordSet Label { get; }

    /// <summary>Words after the authors: 报道, 供稿.</summary>
    public WordSet Credit { get; }

    /// <summary>Ends of the names of offices.</summary>
    public WordSet OfficeSuffix { get; }

    /// <summary>House pen names.</summary>
    public WordSet PenName { get; }

    /// <summary>Ends of pen names.</summary>
    public WordSet PenNameEnd { get; }

    /// <summary>What stands in brackets at the end of a text and names nobody.</summary>
    public WordSet NotByline { get; }

    /// <summary>Surnames of one character.</summary>
    public WordSet Surname { get; }

    /// <summary>Surnames of two or more characters.</summary>
    public WordSet CompoundSurname { get; }

    /// <summary>Parts that names without surnames are put together from: 卓玛, 其木格.</summary>
    public WordSet NamePart { get; }

    /// <summary>The words of the tables, with <paramref name="surnames"/> added.</summary>
    public static BylineWords Load(IEnumerable<string> surnames) => new(LexiconTable.Load(TableName), LexiconTable.Load(SurnameTableName), LexiconTable.Load("name_parts.tsv"), [.. surnames]);
}
