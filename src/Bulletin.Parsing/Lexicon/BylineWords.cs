namespace Bulletin.Parsing.Lexicon;

/// <summary>Words by which authors are known, and the surnames that names begin with.</summary>
internal sealed class BylineWords(LexiconTable table, LexiconTable surnames)
{
    public const string TableName = "byline_words.tsv";
    public const string SurnameTableName = "surnames.tsv";

    /// <summary>Words before an author's name: 记者, 通讯员.</summary>
    public WordSet Role { get; } = table.Words("role");

    /// <summary>Words beside a photographer's name: 摄, 供图.</summary>
    public WordSet Photo { get; } = table.Words("photo");

    /// <summary>Words before a colon or slash that an author follows: 作者, 文/图.</summary>
    public WordSet Label { get; } = table.Words("label");

    /// <summary>Words after the authors: 报道, 供稿.</summary>
    public WordSet Credit { get; } = table.Words("credit");

    /// <summary>Ends of the names of offices.</summary>
    public WordSet OfficeSuffix { get; } = table.Words("office-suffix");

    /// <summary>House pen names.</summary>
    public WordSet PenName { get; } = table.Words("pen-name");

    /// <summary>Ends of pen names.</summary>
    public WordSet PenNameEnd { get; } = table.Words("pen-name-end");

    /// <summary>What stands in brackets at the end of a text and names nobody.</summary>
    public WordSet NotByline { get; } = table.Words("not-byline");

    /// <summary>Surnames of one character.</summary>
    public WordSet Surname { get; } = new([.. surnames.Rows("single").Concat(surnames.Rows("rare")).Select(row => row[0])]);

    /// <summary>Surnames of two or more characters.</summary>
    public WordSet CompoundSurname { get; } = surnames.Words("compound");
}
