namespace Bulletin.Parsing.Lexicon;

/// <summary>The words that tell events, roles, statements and items of agendas, row by row; the floor of events knows what the values mean.</summary>
internal sealed class EventWords(LexiconTable table)
{
    public const string TableName = "event_words.tsv";

    /// <summary>The kinds of the table.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["noun", "verb", "opener", "role", "statement", "agenda", "ordinary"];

    /// <summary>The rows of a kind: word, kind, value, subtype.</summary>
    public IReadOnlyList<string[]> Rows(string kind) => table.Rows(kind);
}
