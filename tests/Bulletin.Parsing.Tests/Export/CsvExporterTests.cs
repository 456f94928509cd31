using System.Globalization;
using System.Text;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using CsvHelper;
using CsvHelper.Configuration;
using NodaTime;

namespace Bulletin.Parsing.Tests.Export;

public sealed class CsvExporterTests
{
    [Theory]
    [MemberData(nameof(Exported.Own), MemberType = typeof(Exported))]
    public void Every_table_reads_back_as_its_rows(string path) => ShouldComeBack(Exported.Read(path));

    [Fact]
    public void What_no_format_can_hold_comes_back_too() => ShouldComeBack(Exported.Hostile);

    [Fact]
    public void An_issue_with_every_member_fills_every_table() =>
        Exported.Files(open => new CsvExporter(open), Exported.Full()).Should().HaveCount(10).And.OnlyContain(file => Records(file.Value).Count >= 2);

    [Fact]
    public void Issues_are_numbered_in_order_and_their_rows_are_joined_by_the_number()
    {
        var files = Exported.Files(open => new CsvExporter(open), Exported.Full(), Exported.Full());
        Records(files["issues.csv"]).Skip(1).Select(record => (record[0], record[1])).Should().Equal(("0", "0"), ("1", "1"));
        Records(files["event_participants.csv"]).Skip(1).Select(record => string.Join(' ', record)).Should().Equal(
            "0 0 0 韩松 chair 区委书记", "0 0 0 韩松 speaker 区委书记", "0 0 0 韩松二 appointee ", "1 0 0 韩松 chair 区委书记", "1 0 0 韩松 speaker 区委书记", "1 0 0 韩松二 appointee ");
    }

    [Fact]
    public void The_documented_columns_are_the_columns()
    {
        var document = File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "exports.md"));
        foreach (var table in BulletinTable.All)
            document.Should().Contain($"| `{table.Name}` | {string.Join(", ", table.Columns.Select(column => $"`{column}`"))} |");
    }

    private static void ShouldComeBack(BulletinIssue issue)
    {
        var files = Exported.Files(open => new CsvExporter(open), issue);
        foreach (var table in BulletinTable.All)
        {
            var records = Records(files[$"{table.Name}.csv"]);
            ReadByOthers(files[$"{table.Name}.csv"]).Should().BeEquivalentTo(records, options => options.WithStrictOrdering());
            records[0].Should().Equal(table.Columns);
            records.Skip(1).Should().BeEquivalentTo(table.Rows(new TableIssue(issue, 0, "0")).Select(row => row.Select(Text)), options => options.WithStrictOrdering());
        }
    }

    private static string Text(object? value) => value switch
    {
        null => string.Empty,
        bool flag => flag ? "true" : "false",
        LocalDate day => day.ToString("uuuu-MM-dd", null),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value.ToString()!)),
    };

    private static List<string[]> ReadByOthers(string text)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false });
        var records = new List<string[]>();
        while (parser.Read()) records.Add(parser.Record!);
        return records;
    }

    // RFC 4180: records end with CR LF, a field in quotes may hold anything, and a quote in it is doubled.
    private static List<List<string>> Records(string text)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var field = new StringBuilder();
            if (text[i] == '"')
            {
                for (i++; text[i] != '"' || text.ElementAtOrDefault(i + 1) == '"'; i++)
                {
                    if (text[i] == '"') i++;
                    field.Append(text[i]);
                }
                i++;
            }
            else
            {
                while (text[i] is not (',' or '\r'))
                {
                    text[i].Should().NotBe('"').And.NotBe('\n');
                    field.Append(text[i++]);
                }
            }
            record.Add(field.ToString());
            if (text[i++] == ',') continue;
            text[i - 1].Should().Be('\r');
            text[i++].Should().Be('\n');
            records.Add(record);
            record = [];
        }
        record.Should().BeEmpty("the last record ends too");
        return records;
    }
}
