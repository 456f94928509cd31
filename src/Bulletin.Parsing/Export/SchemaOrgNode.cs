using System.Text.Json.Serialization;

namespace Bulletin.Parsing.Export;

/// <summary>A node of a schema.org graph: the properties that this library states, each under its schema.org name.</summary>
internal sealed record SchemaOrgNode
{
    [JsonPropertyName("@type")]
    public string? Type { get; init; }

    [JsonPropertyName("@id")]
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AdditionalType { get; init; }

    public IReadOnlyList<string>? AlternateName { get; init; }

    public string? LegalName { get; init; }

    public string? AreaServed { get; init; }

    public string? Headline { get; init; }

    public IReadOnlyList<string>? AlternativeHeadline { get; init; }

    public IReadOnlyList<SchemaOrgNode>? Author { get; init; }

    public IReadOnlyList<SchemaOrgNode>? Contributor { get; init; }

    public string? DatePublished { get; init; }

    public string? IssueNumber { get; init; }

    public SchemaOrgNode? IsPartOf { get; init; }

    public string? PrintPage { get; init; }

    public string? Dateline { get; init; }

    public string? InLanguage { get; init; }

    public string? Url { get; init; }

    public string? ArticleBody { get; init; }

    public IReadOnlyList<SchemaOrgNode>? About { get; init; }

    public IReadOnlyList<SchemaOrgNode>? Mentions { get; init; }

    public IReadOnlyList<SchemaOrgNode>? Citation { get; init; }

    public IReadOnlyList<SchemaOrgNode>? HasPart { get; init; }

    public string? CreativeWorkStatus { get; init; }

    public string? Text { get; init; }

    public SchemaOrgNode? SpokenByCharacter { get; init; }

    public string? StartDate { get; init; }

    public string? EndDate { get; init; }

    public IReadOnlyList<SchemaOrgNode>? Location { get; init; }

    public IReadOnlyList<SchemaOrgNode>? Attendee { get; init; }

    public IReadOnlyList<string>? RoleName { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string>? JobTitle { get; init; }

    public IReadOnlyList<SchemaOrgNode>? MemberOf { get; init; }

    /// <summary>A mention of a node that stands elsewhere in the graph.</summary>
    public static SchemaOrgNode Reference(string id) => new() { Id = id };
}
