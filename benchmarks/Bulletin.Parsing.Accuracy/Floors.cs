using System.Globalization;

namespace Bulletin.Parsing.Accuracy;

/// <summary>The least F1 that each kind of fact must reach on a gold folder, kept in a file: <c>kind TAB percent</c>.</summary>
public static class Floors
{
    /// <summary>The kinds that fall below their floor in <paramref name="file"/>, as messages.</summary>
    public static IReadOnlyList<string> Broken(string file, GoldScorer scorer)
    {
        var broken = new List<string>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            var cells = line.Split('\t');
            var floor = double.Parse(cells[1], CultureInfo.InvariantCulture);
            var reached = 100 * scorer[cells[0]].F1;
            if (reached + 0.005 < floor) broken.Add(string.Create(CultureInfo.InvariantCulture, $"{cells[0]}: F1 {reached:F2} is below the floor of {floor:F2}"));
        }
        return broken;
    }

    /// <summary>Raises the floors in <paramref name="file"/> to what was reached; none is lowered, and a kind of which nothing was found has none.</summary>
    public static void Raise(string file, GoldScorer scorer)
    {
        var floors = File.Exists(file)
            ? File.ReadLines(file).Where(line => line.Length > 0).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)
            : [];
        var lines = scorer.Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Kind}\t{Math.Max(floors.GetValueOrDefault(row.Kind), row.Tally.Hits == 0 ? 0 : Math.Floor(10000 * row.Tally.F1) / 100):F2}"));
        File.WriteAllLines(file, lines);
    }
}
