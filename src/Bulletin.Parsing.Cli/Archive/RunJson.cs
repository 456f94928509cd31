using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>How the files are written that a run keeps beside its results: Chinese as it is.</summary>
internal static class RunJson
{
    /// <summary>A member on each line, for people.</summary>
    public static RunJsonContext Readable { get; } = new(OptionsFor(indented: true));

    /// <summary>A value on each line.</summary>
    public static RunJsonContext OneLine { get; } = new(OptionsFor(indented: false));

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}

/// <summary>The serializers that the compiler generates.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(ShardRecord))]
internal sealed partial class RunJsonContext : JsonSerializerContext;
