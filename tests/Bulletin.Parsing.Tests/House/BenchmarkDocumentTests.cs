using Bulletin.Parsing.Measurements;
using Bulletin.Parsing.Measurements.Documents;

namespace Bulletin.Parsing.Tests.House;

/// <summary>The figures of the documents are those in <c>benchmarks/results</c>, and those say where they were measured.</summary>
public sealed class BenchmarkDocumentTests
{
    public static TheoryData<string> Documents { get; } = [.. FigureDocument.All.Select(document => document.Path)];

    public static TheoryData<string> Results { get; } = [.. Directory.EnumerateFiles(Repository.Results, "*.tsv").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_figures_shown_are_those_recorded(string path)
    {
        var document = FigureDocument.All.Single(document => document.Path == path);
        document.Text.Should().Be(document.Current(), $"{path} is brought up to date by benchmarks/record --documents");
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_result_names_machine_versions_and_day(string file) =>
        File.ReadLines(Path.Combine(Repository.Results, file)).First().Should().MatchRegex(@"^# .+ cores; .+; \.NET \d+\.\d+\.\d+; .*\d{4}-\d\d-\d\d$");

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_row_of_a_result_has_all_columns(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Results, file)).Skip(1).Select(line => line.Split('\t')).ToList();
        lines.Should().HaveCountGreaterThan(1);
        lines.Should().OnlyContain(cells => cells.Length == lines[0].Length);
    }
}
