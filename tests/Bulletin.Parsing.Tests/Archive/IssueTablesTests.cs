using Bulletin.Parsing.Parquet;
using Bulletin.Parsing.Tests.Support;
using DuckDB.NET.Data;

namespace Bulletin.Parsing.Tests.Archive;

/// <summary>Tables of any length are written in row groups, so that memory does not grow with them.</summary>
public sealed class IssueTablesTests
{
    [Fact]
    public async Task Many_issues_make_several_row_groups_and_keep_their_order()
    {
        using var folder = new ArchiveFolder();
        var issue = BulletinParser.Default.ParseFile(Bulletins.Sample("seed-like.md"));
        var count = (1_200_000 / issue.Text.Length) + 1;
        await Write(folder, async tables =>
        {
            for (var i = 0; i < count; i++) await tables.AddAsync(new IssueSource(i, "seed-like.md"), issue);
        });
        Query($"select count(distinct row_group_id) from parquet_metadata('{folder.PathOf("issues")}')").Should().Equal([3L]);
        Query($"select issue_id from read_parquet('{folder.PathOf("issues")}')").Should().Equal(Enumerable.Range(0, count).Select(i => (object)(long)i));
        Query($"select count(*) from read_parquet('{folder.PathOf("articles")}')").Should().Equal([(long)count * issue.Articles.Count]);
    }

    [Fact]
    public async Task No_issue_makes_tables_without_rows()
    {
        using var folder = new ArchiveFolder();
        await Write(folder, _ => Task.CompletedTask);
        foreach (var table in IssueTables.Names) Query($"select count(*) from read_parquet('{folder.PathOf(table)}')").Should().Equal([0L], table);
    }

    private static async Task Write(ArchiveFolder folder, Func<IssueTables, Task> fill)
    {
        var streams = new List<Stream>();
        await using (var tables = new IssueTables(name =>
        {
            streams.Add(File.Create(folder.PathOf(name)));
            return streams[^1];
        }))
        {
            await fill(tables);
            await tables.CompleteAsync();
        }
        foreach (var stream in streams) await stream.DisposeAsync();
    }

    private static List<object> Query(string sql)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<object>();
        while (reader.Read()) values.Add(reader.GetValue(0));
        return values;
    }
}
