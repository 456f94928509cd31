using System.Text.Json.Serialization;

namespace Bulletin.Parsing.Cli.View;

/// <summary>An issue as the page's list shows it before the issue itself is read.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Articles">How many articles it has.</param>
internal sealed record IndexEntry(string Name, int Articles)
{
    public string? Title { get; init; }

    public string? Date { get; init; }

    public string? Page { get; init; }

    public string? Headline { get; init; }
}

/// <summary>The serializer that the compiler generates for the list of issues and that of rules.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<IndexEntry>))]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
internal sealed partial class IndexJsonContext : JsonSerializerContext;
