using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>Issues as JSON and back: camelCase names, stable order, absent means null, Chinese unescaped.</summary>
/// <remarks>The format is a public contract; its schema is <c>docs/schema/bulletin-issue.schema.json</c>.</remarks>
public static class BulletinJson
{
    private static readonly IssueJsonContext Compact = new(OptionsFor(indented: false));
    private static readonly IssueJsonContext Indented = new(OptionsFor(indented: true));

    /// <summary>The issue as one JSON object.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="indented">True for one member a line, false for one line in all (as JSON lines need it).</param>
    public static string Serialize(BulletinIssue issue, bool indented = false) =>
        JsonSerializer.Serialize(issue, indented ? Indented.BulletinIssue : Compact.BulletinIssue);

    /// <summary>Writes the issue as one UTF-8 JSON object to <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="indented">True for one member a line, false for one line in all.</param>
    public static void Write(Stream stream, BulletinIssue issue, bool indented = false) =>
        JsonSerializer.Serialize(stream, issue, indented ? Indented.BulletinIssue : Compact.BulletinIssue);

    /// <summary>Writes the issue as one JSON value, for a caller whose JSON holds more than the issue.</summary>
    /// <param name="writer">Where to write; escaping and indentation are the writer's.</param>
    /// <param name="issue">The issue.</param>
    public static void Write(Utf8JsonWriter writer, BulletinIssue issue)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(issue);
        IssueJsonWriter.Write(writer, issue);
    }

    /// <summary>Reads an issue that <see cref="Serialize"/> or <see cref="Write(Stream, BulletinIssue, bool)"/> wrote; it equals the one written.</summary>
    /// <exception cref="JsonException">The text is not such an object.</exception>
    public static BulletinIssue Deserialize(string json) =>
        JsonSerializer.Deserialize(json, Compact.BulletinIssue) ?? throw new JsonException("The JSON is null, not an issue.");

    private static JsonSerializerOptions OptionsFor(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
        };
        foreach (var converter in IssueJsonConverters.All) options.Converters.Add(converter);
        return options;
    }
}

/// <summary>The serializer that the compiler generates for the model.</summary>
[JsonSerializable(typeof(BulletinIssue))]
internal sealed partial class IssueJsonContext : JsonSerializerContext;
