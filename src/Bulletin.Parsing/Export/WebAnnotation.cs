using System.Text.Json.Serialization;

namespace Bulletin.Parsing.Export;

/// <summary>An annotation of the W3C Web Annotation Data Model.</summary>
internal sealed record WebAnnotation(string Id, string Motivation, IReadOnlyList<WebAnnotationBody> Body, WebAnnotationTarget Target)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; init; } = "Annotation";
}

/// <summary>A text about the marked place.</summary>
internal sealed record WebAnnotationBody(string Purpose, string Value)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; init; } = "TextualBody";

    public string Format { get; init; } = "text/plain";
}

/// <summary>The marked place: the input, and how it is found in its text.</summary>
internal sealed record WebAnnotationTarget(string Source, IReadOnlyList<WebAnnotationSelector> Selector);

/// <summary>A place by its offsets, or by its characters and those around it.</summary>
internal sealed record WebAnnotationSelector(string Type)
{
    public int? Start { get; init; }

    public int? End { get; init; }

    public string? Exact { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }
}
