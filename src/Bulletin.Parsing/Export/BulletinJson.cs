using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>Issues as JSON and back: camelCase names, stable order, absent means null, Chinese unescaped.</summary>
/// <remarks>The format is a public contract; its schema is <c>docs/schema/bulletin-issue.schema.json</c>.</remarks>
public static class BulletinJson
{
    // What held a longer issue would keep too much.
    private const int LongestKept = 1 << 20;

    // Kept for the thread's next issue; away while it is in use.
    [ThreadStatic]
    private static JsonText? s_kept;

    /// <summary>The serializer of the model, which reads; it would write the same as the faster <see cref="IssueJsonWriter"/> (a test compares them).</summary>
    internal static readonly IssueJsonContext Serializer = new(Options());

    /// <summary>The issue as one JSON object.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="indented">True for one member a line, false for one line in all (as JSON lines need it).</param>
    public static string Serialize(BulletinIssue issue, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var json = Begin(indented);
        IssueJsonWriter.Write(json, issue);
        var text = Encoding.UTF8.GetString(json.Written);
        Keep(json);
        return text;
    }

    /// <summary>Writes the issue as one UTF-8 JSON object to <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="indented">True for one member a line, false for one line in all.</param>
    public static void Write(Stream stream, BulletinIssue issue, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(issue);
        var json = Begin(indented);
        IssueJsonWriter.Write(json, issue);
        stream.Write(json.Written);
        Keep(json);
    }

    /// <summary>Writes the issue as one UTF-8 JSON object on one line to <paramref name="target"/>.</summary>
    /// <param name="target">Where to write.</param>
    /// <param name="issue">The issue.</param>
    public static void Write(IBufferWriter<byte> target, BulletinIssue issue)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(issue);
        var json = Begin(indented: false);
        IssueJsonWriter.Write(json, issue);
        target.Write(json.Written);
        Keep(json);
    }

    /// <summary>Writes the issue as one JSON value, for a caller whose JSON holds more than the issue.</summary>
    /// <param name="writer">Where to write; escaping and indentation are the writer's.</param>
    /// <param name="issue">The issue.</param>
    public static void Write(Utf8JsonWriter writer, BulletinIssue issue)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(issue);
        if (writer.Options.Indented || writer.Options.Encoder != JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
        {
            JsonSerializer.Serialize(writer, issue, Serializer.BulletinIssue);
            return;
        }
        var json = Begin(indented: false);
        IssueJsonWriter.Write(json, issue);
        writer.WriteRawValue(json.Written, skipInputValidation: true);
        Keep(json);
    }

    /// <summary>Reads an issue that <see cref="Serialize"/> or <see cref="Write(Stream, BulletinIssue, bool)"/> wrote; it equals the one written.</summary>
    /// <exception cref="JsonException">The text is not such an object.</exception>
    public static BulletinIssue Deserialize(string json) =>
        JsonSerializer.Deserialize(json, Serializer.BulletinIssue) ?? throw NoIssue();

    /// <summary>Reads an issue from UTF-8, such as a JSON line.</summary>
    /// <inheritdoc cref="Deserialize(string)" path="/exception"/>
    public static BulletinIssue Deserialize(ReadOnlySpan<byte> utf8Json) =>
        JsonSerializer.Deserialize(utf8Json, Serializer.BulletinIssue) ?? throw NoIssue();

    /// <summary>Reads an issue from a stream, which it reads to its end and leaves open.</summary>
    /// <inheritdoc cref="Deserialize(string)" path="/exception"/>
    public static BulletinIssue Read(Stream stream) =>
        JsonSerializer.Deserialize(stream, Serializer.BulletinIssue) ?? throw NoIssue();

    private static JsonException NoIssue() => new("The JSON is null, not an issue.");

    private static JsonText Begin(bool indented)
    {
        if (indented || s_kept is not { } json) return new JsonText(indented);
        s_kept = null;
        json.Clear();
        return json;
    }

    private static void Keep(JsonText json)
    {
        if (!json.IsIndented && json.Capacity <= LongestKept) s_kept = json;
    }

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in IssueJsonConverters.All) options.Converters.Add(converter);
        return options;
    }
}

/// <summary>The serializer that the compiler generates for the model.</summary>
[JsonSerializable(typeof(BulletinIssue))]
internal sealed partial class IssueJsonContext : JsonSerializerContext;
