using System.Text.RegularExpressions;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using DuckDB.NET.Data;

namespace Bulletin.Parsing.Tests.Archive;

/// <summary>The tables as another program reads them: every row counted again from the model, and the queries of docs/archive.md run.</summary>
public sealed partial class ParquetTableTests : IClassFixture<ParquetTableTests.Tables>
{
    private readonly Tables _tables;

    public ParquetTableTests(Tables tables) => _tables = tables;

    [Fact]
    public void Each_table_has_the_rows_that_the_issues_have()
    {
        var articles = _tables.Issues.SelectMany(issue => issue.Articles).ToList();
        var events = articles.SelectMany(article => article.Events).ToList();
        Count("issues").Should().Be(_tables.Issues.Count);
        Count("articles").Should().Be(articles.Count);
        Count("participants").Should().Be(articles.Sum(article => article.Participants.Count));
        Count("positions").Should().Be(articles.Sum(article => article.Participants.Sum(person => person.Positions.Count)));
        Count("organizations").Should().Be(articles.Sum(article => article.Organizations.Count));
        Count("events").Should().Be(events.Count);
        Count("event_participants").Should().Be(events.Sum(happening => happening.Participants.Sum(participant => participant.Roles.Count)));
        Count("agenda").Should().Be(events.Sum(happening => happening.Agenda.Count));
        Count("documents").Should().Be(articles.Sum(article => article.Documents.Count));
        Count("statements").Should().Be(articles.Sum(article => article.Statements.Count));
    }

    [Fact]
    public void Days_are_dates_and_texts_are_texts()
    {
        var article = BulletinParser.Default.ParseFile(Bulletins.Sample("readme.md")).Articles[0];
        var row = _tables.Query("select a.headline, a.kicker, a.text, i.text from articles a join issues i using (issue_id) where i.source like '%readme.md'").Single();
        row.Should().Equal(article.Headline, article.Kicker, string.Join('\n', article.Paragraphs.Select(paragraph => paragraph.Text)), File.ReadAllText(Bulletins.Sample("readme.md")));
        _tables.Query("select distinct typeof(date) from issues where date is not null").Single().Should().Equal("DATE");
        _tables.Query("select date from issues where source like '%20230511.md'").Single().Should().Equal(new DateOnly(2023, 5, 11));
    }

    [Fact]
    public void A_statement_is_the_text_at_its_place()
    {
        var spans = _tables.Issues.SelectMany(issue => issue.Articles.SelectMany(article => article.Statements).Where(statement => statement.Spans.Count == 1).Select(statement => issue.Text[statement.Spans[0].Start..statement.Spans[0].End])).ToList();
        spans.Should().NotBeEmpty();
        _tables.Query("select text from statements").Select(row => row[0]).Should().Contain(spans);
    }

    [Fact]
    public void The_documented_queries_run_and_find_something()
    {
        var page = File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "archive.md")).ReplaceLineEndings("\n");
        var queries = Sql().Matches(page).Select(match => match.Groups["sql"].Value).ToList();
        queries.Should().NotBeEmpty();
        foreach (var query in queries) _tables.Query(query.Replace("out/", $"{_tables.Out}/", StringComparison.Ordinal)).Should().NotBeEmpty(query);
    }

    [Fact]
    public void Every_table_and_column_is_documented()
    {
        var page = File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "archive.md"));
        foreach (var table in Tables.Names)
        {
            var columns = _tables.Query($"select column_name from (describe {table})").Select(row => (string)row[0]!).ToList();
            page.Should().Contain($"| `{table}` | {string.Join(", ", columns.Where(column => column is not ("issue_id" or "article") || table is "issues").Select(column => $"`{column}`"))} |");
        }
    }

    [Fact]
    public void The_csv_tables_have_the_same_columns()
    {
        foreach (var table in BulletinTable.All)
            _tables.Query($"select column_name from (describe {table.Name})").Select(row => (string)row[0]!).Where(column => column is not ("source_id" or "offset" or "length")).Should().Equal(table.Columns, table.Name);
    }

    private long Count(string table) => (long)_tables.Query($"select count(*) from {table}").Single()[0]!;

    [GeneratedRegex("```sql\n(?<sql>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sql();

    public sealed class Tables : IDisposable
    {
        private readonly ArchiveFolder _folder = new();
        private readonly DuckDBConnection _connection = new("Data Source=:memory:");

        public Tables()
        {
            Out = _folder.PathOf("out");
            ArchiveRuns.Run(Bulletins.Samples, Bulletins.Gold, "-o", Out, "--format", "parquet", "--format", "jsonl", "--format", "jsonl.gz", "--shard-size", "20K");
            Issues = [.. Directory.EnumerateFiles(Path.Combine(Out, "jsonl"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(line =>
            {
                using var json = System.Text.Json.JsonDocument.Parse(line);
                return Bulletin.Parsing.Export.BulletinJson.Deserialize(json.RootElement.GetProperty("issue").GetRawText());
            })];
            _connection.Open();
            // Nothing is to be fetched from anywhere.
            Execute("set autoinstall_known_extensions = false");
            foreach (var name in Names) Execute($"create view {name} as select * from '{Out}/parquet/{name}/*.parquet'");
        }

        public static IReadOnlyList<string> Names { get; } = Parquet.IssueTables.Names;

        public string Out { get; }

        public IReadOnlyList<BulletinIssue> Issues { get; }

        public IReadOnlyList<object?[]> Query(string sql)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                var row = new object?[reader.FieldCount];
                for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
                rows.Add(row);
            }
            return rows;
        }

        public void Dispose()
        {
            _connection.Dispose();
            _folder.Dispose();
        }

        private void Execute(string sql)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
