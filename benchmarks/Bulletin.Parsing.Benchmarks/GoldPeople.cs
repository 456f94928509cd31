using System.Text.Json;
using Bulletin.Parsing.Measurements;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>The bulletins of the project's own gold, and the people that they name.</summary>
internal sealed class GoldPeople
{
    private GoldPeople(string text, HashSet<string> names) => (Text, Names) = (text, names);

    public string Text { get; }

    /// <summary>Everybody who takes part in one of the articles.</summary>
    public IReadOnlySet<string> Names { get; }

    public static IReadOnlyList<GoldPeople> Read() => [.. Directory.EnumerateFiles(Repository.Gold, "*.json").Order(StringComparer.Ordinal).Select(Read)];

    private static GoldPeople Read(string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(file));
        var source = Path.Combine(Repository.Root, "tests", gold.RootElement.GetProperty("source").GetString()!);
        return new GoldPeople(BenchmarkInputs.Decode(File.ReadAllBytes(source)), [.. gold.RootElement.GetProperty("articles").EnumerateArray()
            .SelectMany(article => article.GetProperty("participants").EnumerateArray()).Select(person => person.GetProperty("name").GetString()!)]);
    }
}
