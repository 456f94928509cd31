using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Export;

/// <summary>Members of JSON objects as the format has them: what is null is left out, a list is always there.</summary>
internal static class JsonMembers
{
    // Two numbers of ten digits, a comma and brackets, and a comma behind.
    private const int LongestSpan = 24;
    private const int SpansOnStack = 16;
    private const int DateLength = 10;

    public static void Plain(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    public static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
    }

    public static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
    }

    public static void Word<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : struct, Enum => writer.WriteString(name, EnumWords<T>.Of(value));

    public static void Word<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, Enum
    {
        if (value is { } known) writer.WriteString(name, EnumWords<T>.Of(known));
    }

    public static void Date(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate? value)
    {
        if (value is not { } date) return;
        if (date.Year is < 0 or > 9999)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(date));
            return;
        }
        Span<byte> text = stackalloc byte[DateLength];
        Utf8Formatter.TryFormat(date.Year, text, out _, new StandardFormat('D', 4));
        text[4] = text[7] = (byte)'-';
        Utf8Formatter.TryFormat(date.Month, text[5..], out _, new StandardFormat('D', 2));
        Utf8Formatter.TryFormat(date.Day, text[8..], out _, new StandardFormat('D', 2));
        writer.WriteString(name, text);
    }

    public static void Time(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalTime? value)
    {
        if (value is { } time) writer.WriteString(name, LocalTimePattern.ExtendedIso.Format(time));
    }

    public static void Texts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values.AsSpan()) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    public static void Numbers(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<int> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values.AsSpan()) writer.WriteNumberValue(value);
        writer.WriteEndArray();
    }

    public static void Words<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<T> values)
        where T : struct, Enum
    {
        writer.WriteStartArray(name);
        foreach (var value in values.AsSpan()) writer.WriteStringValue(EnumWords<T>.Of(value));
        writer.WriteEndArray();
    }

    public static void List<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<T> values, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values.AsSpan()) write(writer, value);
        writer.WriteEndArray();
    }

    /// <summary>Spans are most of the JSON's tokens, so they are put together at once.</summary>
    public static void Spans(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<TextSpan> spans)
    {
        writer.WritePropertyName(name);
        if (writer.Options.Indented)
        {
            writer.WriteStartArray();
            foreach (var span in spans.AsSpan()) Span(writer, span);
            writer.WriteEndArray();
            return;
        }
        var longest = (spans.Count * LongestSpan) + 2;
        var rented = spans.Count > SpansOnStack ? ArrayPool<byte>.Shared.Rent(longest) : null;
        var text = rented ?? stackalloc byte[(SpansOnStack * LongestSpan) + 2];
        var length = 0;
        text[length++] = (byte)'[';
        foreach (var span in spans.AsSpan())
        {
            if (length > 1) text[length++] = (byte)',';
            length += Format(span, text[length..]);
        }
        text[length++] = (byte)']';
        writer.WriteRawValue(text[..length], skipInputValidation: true);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    public static void Span(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }

    private static int Format(TextSpan span, Span<byte> text)
    {
        text[0] = (byte)'[';
        Utf8Formatter.TryFormat(span.Start, text[1..], out var start);
        text[start + 1] = (byte)',';
        Utf8Formatter.TryFormat(span.End, text[(start + 2)..], out var end);
        text[start + end + 2] = (byte)']';
        return start + end + 3;
    }
}

/// <summary>The words for an enum's values, encoded once.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, JsonEncodedText> Words = Enum.GetValues<T>().ToDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));

    public static JsonEncodedText Of(T value) => Words[value];
}
