using System.Globalization;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary>The figures of <c>docs/accuracy.md</c> are the recorded floors, which the checks keep.</summary>
public sealed class AccuracyDocumentTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Bulletins.Root, "docs", "accuracy.md"));

    private static readonly Dictionary<string, double> Own = Floors("own-gold.tsv");

    private static readonly Dictionary<string, double> Shared = Floors("shared-gold.tsv");

    public static TheoryData<string> Kinds { get; } = [.. Own.Keys.Union(Shared.Keys, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_figures_shown_are_those_recorded(string kind) =>
        Page.Should().Contain($"| {kind} | {Figure(Own, kind)} | {Figure(Shared, kind)} |");

    private static string Figure(Dictionary<string, double> floors, string kind) =>
        floors.GetValueOrDefault(kind) is var floor && floor > 0 ? (Math.Floor((floor * 10) + 1e-9) / 10).ToString("F1", CultureInfo.InvariantCulture) : "–";

    private static Dictionary<string, double> Floors(string file) =>
        File.ReadLines(Path.Combine(Bulletins.Root, "benchmarks", "Bulletin.Parsing.Accuracy", "floors", file)).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
