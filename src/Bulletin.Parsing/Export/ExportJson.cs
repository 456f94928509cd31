using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bulletin.Parsing.Export;

/// <summary>How the formats that are JSON are written: camelCase, absent members left out, Chinese unescaped.</summary>
internal static class ExportJson
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The compiler's serializer.</summary>
    public static ExportJsonContext Context { get; } = new(OptionsFor(indented: false));

    /// <summary>The same for files that people read.</summary>
    public static ExportJsonContext Indented { get; } = new(OptionsFor(indented: true));

    /// <summary>A writer to <paramref name="stream"/> that needs no more memory than one entry.</summary>
    public static Utf8JsonWriter WriterFor(Stream stream) => new(stream, new JsonWriterOptions { Encoder = Encoder });

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Encoder,
        WriteIndented = indented,
        NewLine = "\n",
    };
}

/// <summary>The serializer that the compiler generates for the formats.</summary>
[JsonSerializable(typeof(SchemaOrgNode))]
[JsonSerializable(typeof(FtmEntity))]
[JsonSerializable(typeof(WebAnnotation))]
[JsonSerializable(typeof(GoldIssue))]
internal sealed partial class ExportJsonContext : JsonSerializerContext;
