using System.Text.Json;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Lexicon;

public sealed class LexiconTableTests
{
    private static readonly string Folder = Path.Combine(Bulletins.Root, "src", "Bulletin.Parsing", "Lexicon", "Data");

    public static TheoryData<string> Tables => [.. BulletinLexicon.TableNames];

    [Fact]
    public void Every_table_in_the_folder_is_used() =>
        Directory.EnumerateFiles(Folder, "*.tsv").Select(file => Path.GetFileName(file)!).Should().BeEquivalentTo(BulletinLexicon.TableNames);

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_sorted_unique_and_clean(string table)
    {
        var lines = File.ReadAllText(Path.Combine(Folder, table)).Split('\n');
        lines[^1].Should().BeEmpty("a table ends with a line feed");
        lines[0].Should().StartWith("word\tkind");
        var rows = lines[1..^1];
        rows.Should().Equal(rows.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal));
        var columns = lines[0].Split('\t').Length;
        foreach (var row in rows)
        {
            var cells = row.Split('\t');
            cells.Should().HaveCount(columns, row);
            cells.Should().OnlyContain(cell => cell == cell.Trim(), row);
            cells[0].Should().NotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_readme_names_the_source_of_a_table(string table) =>
        File.ReadAllText(Path.Combine(Folder, "README.md")).Should().Contain($"| `{table}` |");

    [Fact]
    public void The_version_is_twelve_hexadecimal_digits() => BulletinLexicon.Default.Version.Should().MatchRegex("^[0-9a-f]{12}$");

    [Fact]
    public void The_kinds_of_organizations_are_those_of_the_model() =>
        WordTables.OrganizationKinds.Should().Equal(Enum.GetNames<OrganizationKind>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    [Fact]
    public void The_parts_of_the_day_are_those_of_the_model() =>
        DateWords.DayParts.Should().Equal(Enum.GetNames<DayPart>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    [Fact]
    public void Every_kind_of_a_date_word_is_known() =>
        LexiconTable.Load(DateWords.TableName).Kinds.Should().BeEquivalentTo(DateWords.Kinds);

    [Fact]
    public void Every_kind_of_an_event_word_is_known() =>
        LexiconTable.Load(EventWords.TableName).Kinds.Should().BeEquivalentTo(EventWords.Kinds);

    [Fact]
    public void A_word_set_answers_its_four_questions()
    {
        var words = new WordSet(["记者", "本报记者", "摄"]);
        words.Contains("记者").Should().BeTrue();
        words.Contains("记").Should().BeFalse();
        words.LengthAtStart("本报记者王五").Should().Be(4);
        words.LengthAtEnd("王五 摄").Should().Be(1);
        words.IsIn("据本报记者报道").Should().BeTrue();
        words.IndexIn("新华社记者").Should().Be(3);
        words.LengthAtStart(string.Empty).Should().Be(0);
    }
}
