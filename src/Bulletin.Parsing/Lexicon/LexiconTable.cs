using System.Buffers;
using System.Text;

namespace Bulletin.Parsing.Lexicon;

/// <summary>One table of the lexicon: a TSV file with a header line, whose first two columns are a word and its kind.</summary>
internal sealed class LexiconTable
{
    private readonly Dictionary<string, List<string[]>> _rowsByKind = new(StringComparer.Ordinal);

    private LexiconTable(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).AsSpan(1))
        {
            var row = line.Split('\t');
            if (!_rowsByKind.TryGetValue(row[1], out var rows)) _rowsByKind.Add(row[1], rows = []);
            rows.Add(row);
        }
    }

    /// <summary>The kinds that occur in the table.</summary>
    public IEnumerable<string> Kinds => _rowsByKind.Keys;

    /// <summary>The words of one kind. A kind that the table lacks is a mistake in the program.</summary>
    public WordSet Words(string kind) => new([.. _rowsByKind[kind].Select(row => row[0])]);

    /// <summary>The words of one kind, each of which is one character.</summary>
    public SearchValues<char> Characters(string kind) => SearchValues.Create([.. _rowsByKind[kind].Select(row => row[0].Length == 1 ? row[0][0] : throw new InvalidOperationException($"{row[0]} is more than one character."))]);

    /// <summary>The rows of one kind, cell by cell; none when the table lacks the kind.</summary>
    public IReadOnlyList<string[]> Rows(string kind) => _rowsByKind.TryGetValue(kind, out var rows) ? rows : [];

    /// <summary>Reads a table that is embedded in this assembly.</summary>
    public static LexiconTable Load(string name) => new(Encoding.UTF8.GetString(ReadBytes(name)));

    /// <summary>The bytes of an embedded table.</summary>
    public static byte[] ReadBytes(string name)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not part of the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
