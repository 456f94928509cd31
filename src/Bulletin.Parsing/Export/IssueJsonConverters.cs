using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Export;

/// <summary>How the model's own types stand in JSON: spans as <c>[start, end]</c>, dates as <c>2024-03-01</c>, enums as camelCase words.</summary>
internal static class IssueJsonConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new TextSpanConverter(),
        new PatternConverter<LocalDate>(LocalDatePattern.Iso),
        new PatternConverter<LocalTime>(LocalTimePattern.ExtendedIso),
        Word<DateBasis>(), Word<EncodingReason>(), Word<DiagnosticSeverity>(), Word<HeadlineLayer>(), Word<ParagraphKind>(), Word<BylineKind>(),
        Word<BylineRole>(), Word<PositionKind>(), Word<OrganizationKind>(), Word<DocumentKind>(), Word<EventType>(), Word<EventSubtype>(),
        Word<ParticipantRole>(), Word<AgendaAction>(), Word<PersonnelAct>(), Word<DayPart>(), Word<DatePrecision>(), Word<DateAnchor>(), Word<HomeBasis>(), Word<AdministrativeLevel>(),
        List<Article>(), List<Diagnostic>(), List<HeadlineLine>(), List<Byline>(), List<Paragraph>(), List<Participant>(), List<Organization>(),
        List<BulletinDate>(), List<Event>(), List<Document>(), List<Statement>(), List<TextSpan>(), List<string>(), List<Position>(), List<Place>(), List<EventParticipant>(),
        List<ParticipantRole>(), List<AgendaItem>(), List<PersonnelChange>(), List<Evidence>(), List<PageLink>(), List<int>(),
    ];

    private static JsonStringEnumConverter<T> Word<T>()
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

    private static ValueListConverter<T> List<T>() => new();

    private sealed class TextSpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A span is an array of two numbers.");
            reader.Read();
            var start = reader.GetInt32();
            reader.Read();
            var end = reader.GetInt32();
            reader.Read();
            return reader.TokenType == JsonTokenType.EndArray ? new TextSpan(start, end) : throw new JsonException("A span is an array of two numbers.");
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }

    private sealed class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            pattern.Parse(reader.GetString() ?? string.Empty) is { Success: true } result ? result.Value : throw new JsonException("Not an ISO date or time.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
    }

    private sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var items = new List<T>();
            var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException("A list holds null."));
            return [.. items];
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
        {
            var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            writer.WriteStartArray();
            foreach (var item in value.AsSpan()) JsonSerializer.Serialize(writer, item, type);
            writer.WriteEndArray();
        }
    }
}
