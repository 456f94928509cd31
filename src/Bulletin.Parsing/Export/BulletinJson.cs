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
    // The writer of a longer issue would hold too much.
    private const int LongestKept = 256 * 1024;

    private const int FirstLength = 1024;

    // Kept for the thread's next issue, for its buffer; away while it is in use.
    [ThreadStatic]
    private static Utf8JsonWriter? s_kept;

    /// <summary>The serializer of the model, which reads; it would write the same as the faster <see cref="IssueJsonWriter"/> (a test compares them).</summary>
    internal static readonly IssueJsonContext Serializer = new(Options());

    /// <summary>The issue as one JSON object.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="indented">True for one member a line, false for one line in all (as JSON lines need it).</param>
    public static string Serialize(BulletinIssue issue, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var buffer = new ArrayBufferWriter<byte>(FirstLength + issue.Text.Length);
        using (var writer = new Utf8JsonWriter(buffer, OptionsFor(indented))) Write(writer, issue);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the issue as one UTF-8 JSON object to <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="indented">True for one member a line, false for one line in all.</param>
    public static void Write(Stream stream, BulletinIssue issue, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(issue);
        var writer = indented ? null : s_kept;
        s_kept = null;
        if (writer is null) writer = new Utf8JsonWriter(stream, OptionsFor(indented));
        else writer.Reset(stream);
        Write(writer, issue);
        writer.Flush();
        if (indented || issue.Text.Length > LongestKept) return;
        writer.Reset(Stream.Null);
        s_kept = writer;
    }

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

    private static JsonWriterOptions OptionsFor(bool indented) => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n", SkipValidation = true };

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
