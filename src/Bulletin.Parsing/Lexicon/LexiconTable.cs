using System.Text;

namespace Bulletin.Parsing.Lexicon;

/// <summary>One table of the lexicon: a TSV file with a header line, whose first two columns are a word and its kind.</summary>
internal sealed class LexiconTable
{
    private readonly Dictionary<string, List<string>> _wordsByKind = new(StringComparer.Ordinal);

    private LexiconTable(string name, string text)
    {
        Name = name;
        foreach (var row in Rows(text).Skip(1))
        {
            var cells = row.Split('\t');
            if (!_wordsByKind.TryGetValue(cells[1], out var words)) _wordsByKind.Add(cells[1], words = []);
            words.Add(cells[0]);
        }
    }

    /// <summary>File name, for example <c>surnames.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>The kinds that occur in the table.</summary>
    public IEnumerable<string> Kinds => _wordsByKind.Keys;

    /// <summary>The words of one kind. A kind that the table lacks is a mistake in the program.</summary>
    public WordSet Words(string kind) => new(_wordsByKind[kind]);

    /// <summary>Reads a table that is embedded in this assembly.</summary>
    public static LexiconTable Load(string name) => new(name, Encoding.UTF8.GetString(ReadBytes(name)));

    /// <summary>The bytes of an embedded table.</summary>
    public static byte[] ReadBytes(string name)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not part of the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string[] Rows(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
