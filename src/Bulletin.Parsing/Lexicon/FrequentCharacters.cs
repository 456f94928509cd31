using System.Buffers;

namespace Bulletin.Parsing.Lexicon;

/// <summary>The commonest characters of Chinese text, by which a right decoding is told from a wrong one.</summary>
internal sealed class FrequentCharacters(LexiconTable table)
{
    public const string TableName = "frequent_characters.tsv";

    private readonly SearchValues<char> _characters =
        SearchValues.Create([.. table.Words("simplified").Words.Concat(table.Words("traditional").Words).Select(word => word[0])]);

    /// <summary>How many of the characters in <paramref name="text"/> are common ones.</summary>
    public int CountIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = text.IndexOfAny(_characters); i >= 0; i = text.IndexOfAny(_characters))
        {
            count++;
            text = text[(i + 1)..];
        }
        return count;
    }
}
