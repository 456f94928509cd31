namespace Bulletin.Parsing.Lexicon;

/// <summary>Words by which titles in book marks are told apart.</summary>
internal sealed class DocumentWords(LexiconTable table)
{
    public const string TableName = "document_words.tsv";

    /// <summary>What the brackets at the end of a title say about its state: 讨论稿, 试行.</summary>
    public WordSet Status { get; } = table.Words("status");

    /// <summary>Ends of official papers: 办法, 规划.</summary>
    public WordSet Official { get; } = table.Words("official");

    /// <summary>Ends of reports and speeches.</summary>
    public WordSet Report { get; } = table.Words("report");

    /// <summary>Ends of the names of papers, magazines and works.</summary>
    public WordSet Work { get; } = table.Words("work");

    /// <summary>Words before a work: 电影, 歌曲.</summary>
    public WordSet WorkBefore { get; } = table.Words("work-before");
}
