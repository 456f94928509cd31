using System.Text.Json.Nodes;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Export;

/// <summary>What the published data model of FollowTheMoney says (<c>Models/followthemoney.json</c>).</summary>
internal static class FtmFacts
{
    private static readonly JsonObject Schemata =
        JsonNode.Parse(File.ReadAllText(Path.Combine(Bulletins.Root, "tests", "Bulletin.Parsing.Tests", "Export", "Models", "followthemoney.json")))!.AsObject();

    /// <summary>True for a schema that entities may have.</summary>
    public static bool Knows(string schema) => Schemata[schema] is { } known && known["abstract"] is null;

    /// <summary>The properties that an entity of the schema must have.</summary>
    public static IEnumerable<string> Required(string schema) => Texts(schema, "required").Concat(Texts(schema, "extends").SelectMany(Required)).Distinct(StringComparer.Ordinal);

    /// <summary>True when <paramref name="schema"/> is <paramref name="kind"/> or a kind of it.</summary>
    public static bool Is(string schema, string kind) => schema == kind || Texts(schema, "extends").Any(parent => Is(parent, kind));

    /// <summary>The type of a property's values, a schema for references; null when the entity has no such property.</summary>
    public static string? TypeOf(string schema, string property) =>
        Schemata[schema]!["properties"]![property]?.GetValue<string>() ?? Texts(schema, "extends").Select(parent => TypeOf(parent, property)).FirstOrDefault(type => type is not null);

    private static IEnumerable<string> Texts(string schema, string member) => Schemata[schema]![member]!.AsArray().Select(text => text!.GetValue<string>());
}
