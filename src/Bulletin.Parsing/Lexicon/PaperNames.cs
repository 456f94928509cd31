using System.Collections.Frozen;

namespace Bulletin.Parsing.Lexicon;

/// <summary>Papers and programmes whose name does not say where they are at home.</summary>
internal sealed class PaperNames(LexiconTable table)
{
    public const string TableName = "papers.tsv";

    private readonly FrozenDictionary<string, string> _local = table.Rows("local").ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
    private readonly WordSet _national = table.Words("national");

    /// <summary>True for a paper or programme of the whole country.</summary>
    public bool IsNational(string title) => _national.Contains(title);

    /// <summary>The division of a paper that is named otherwise (新华日报), or null.</summary>
    public string? DivisionOf(string title) => _local.GetValueOrDefault(title);
}
