namespace Bulletin.Parsing.Lexicon;

/// <summary>Words that make up a dateline.</summary>
internal sealed class DatelineWords(LexiconTable table)
{
    public const string TableName = "dateline_words.tsv";

    /// <summary>Beginnings: 本报, 新华社.</summary>
    public WordSet Head { get; } = table.Words("head");

    /// <summary>Ends of the names of papers and agencies: 日报, 网.</summary>
    public WordSet HeadEnd { get; } = table.Words("head-end");

    /// <summary>Ends: 讯, 电.</summary>
    public WordSet Tail { get; } = table.Words("tail");
}
