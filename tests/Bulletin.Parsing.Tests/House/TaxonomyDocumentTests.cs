using System.Text.RegularExpressions;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary><c>docs/taxonomy.md</c> shows every value of the closed lists, with words that lead to it.</summary>
public sealed partial class TaxonomyDocumentTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Bulletins.Root, "docs", "taxonomy.md"));

    private static readonly HashSet<string> Rows =
        [.. File.ReadLines(Path.Combine(Bulletins.Root, "src", "Bulletin.Parsing", "Lexicon", "Data", "event_words.tsv")).Select(row => row.TrimEnd('\t'))];

    [Theory]
    [InlineData(typeof(EventType))]
    [InlineData(typeof(ParticipantRole))]
    [InlineData(typeof(AgendaAction))]
    public void Every_value_has_its_row(Type closedList)
    {
        foreach (var value in Enum.GetNames(closedList))
            Lines.Should().Contain(line => line.StartsWith($"| `{value}` |", StringComparison.Ordinal), value);
    }

    [Fact]
    public void Every_word_of_an_event_leads_to_the_type_of_its_row()
    {
        var type = string.Empty;
        foreach (var cells in Tables(columns: 4))
        {
            if (cells[0].Length > 0) type = Name(cells[0]);
            var subtype = Name(cells[1]);
            foreach (var noun in Words(cells[2])) Rows.Should().Contain($"{noun}\tnoun\t{type}\t{subtype}".TrimEnd('\t'));
            foreach (var verb in Words(cells[3])) Rows.Should().Contain($"{verb}\tverb\t{type}\t{subtype}".TrimEnd('\t'));
        }
    }

    [Fact]
    public void Every_verb_of_a_role_or_action_leads_to_it()
    {
        foreach (var cells in Tables(columns: 2))
        {
            foreach (var verb in Words(cells[1]))
                Rows.Should().Contain(row => row == $"{verb}\trole\t{Name(cells[0])}" || row == $"{verb}\tagenda\t{Name(cells[0])}", verb);
        }
    }

    private static IEnumerable<string[]> Tables(int columns) =>
        from line in Lines
        where line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal)
        let cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()
        where cells.Length == columns
        select cells;

    private static string[] Words(string cell) => SentenceInEnglish().IsMatch(cell) ? [] : cell.Split('、', StringSplitOptions.RemoveEmptyEntries);

    private static string Name(string cell) => cell.Trim('`') is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : string.Empty;

    [GeneratedRegex("[a-z]{2}", RegexOptions.None, 1000)]
    private static partial Regex SentenceInEnglish();
}
