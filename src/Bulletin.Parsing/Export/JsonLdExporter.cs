using System.Text.Json;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>Issues as JSON-LD in the vocabulary of schema.org: PublicationIssue, NewsArticle, Event, Person, Organization and the roles between them.</summary>
/// <remarks>One document with one graph, however many issues are written. Ids are made from the names of the inputs and are the same in every run.</remarks>
public sealed class JsonLdExporter : IIssueExporter
{
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes to <paramref name="stream"/>, which stays open.</summary>
    public JsonLdExporter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _json = ExportJson.WriterFor(stream);
        _json.WriteStartObject();
        _json.WriteString("@context"u8, "https://schema.org"u8);
        _json.WriteStartArray("@graph"u8);
    }

    /// <inheritdoc />
    public void Write(BulletinIssue issue, string name)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentException.ThrowIfNullOrEmpty(name);
        foreach (var node in new SchemaOrgGraph(issue, name).Nodes())
        {
            JsonSerializer.Serialize(_json, node, ExportJson.Context.SchemaOrgNode);
            _json.Flush();
        }
    }

    /// <summary>Ends the document.</summary>
    public void Dispose()
    {
        if (_json.CurrentDepth == 0) return;
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Dispose();
    }
}
