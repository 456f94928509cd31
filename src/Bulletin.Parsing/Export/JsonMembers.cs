using System.Buffers;
using System.Buffers.Text;
using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Export;

/// <summary>Members of JSON objects as the format has them: what is null is left out, a list is always there.</summary>
internal static class JsonMembers
{
    private const int DateLength = 10;

    public static void Plain(JsonText json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null) return;
        json.Name(name);
        json.Text(value);
    }

    public static void Boolean(JsonText json, ReadOnlySpan<byte> name, bool value)
    {
        json.Name(name);
        json.Boolean(value);
    }

    public static void Number(JsonText json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is not { } number) return;
        json.Name(name);
        json.Number(number);
    }

    public static void Number(JsonText json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is not { } number) return;
        json.Name(name);
        json.Number(number);
    }

    public static void Word<T>(JsonText json, ReadOnlySpan<byte> name, T value)
        where T : struct, Enum
    {
        json.Name(name);
        json.Word(EnumWords<T>.Of(value));
    }

    public static void Word<T>(JsonText json, ReadOnlySpan<byte> name, T? value)
        where T : struct, Enum
    {
        if (value is { } known) Word(json, name, known);
    }

    public static void Date(JsonText json, ReadOnlySpan<byte> name, LocalDate? value)
    {
        if (value is not { } date) return;
        if (date.Year is < 0 or > 9999)
        {
            Plain(json, name, LocalDatePattern.Iso.Format(date));
            return;
        }
        Span<byte> text = stackalloc byte[DateLength];
        Utf8Formatter.TryFormat(date.Year, text, out _, new StandardFormat('D', 4));
        text[4] = text[7] = (byte)'-';
        Utf8Formatter.TryFormat(date.Month, text[5..], out _, new StandardFormat('D', 2));
        Utf8Formatter.TryFormat(date.Day, text[8..], out _, new StandardFormat('D', 2));
        json.Name(name);
        json.Word(text);
    }

    public static void Time(JsonText json, ReadOnlySpan<byte> name, LocalTime? value)
    {
        if (value is { } time) Plain(json, name, LocalTimePattern.ExtendedIso.Format(time));
    }

    public static void Texts(JsonText json, ReadOnlySpan<byte> name, ValueList<string> values)
    {
        json.BeginArray(name);
        foreach (var value in values.AsSpan()) json.Text(value);
        json.EndArray();
    }

    public static void Numbers(JsonText json, ReadOnlySpan<byte> name, ValueList<int> values)
    {
        json.BeginArray(name);
        foreach (var value in values.AsSpan()) json.Number(value);
        json.EndArray();
    }

    public static void Words<T>(JsonText json, ReadOnlySpan<byte> name, ValueList<T> values)
        where T : struct, Enum
    {
        json.BeginArray(name);
        foreach (var value in values.AsSpan()) json.Word(EnumWords<T>.Of(value));
        json.EndArray();
    }

    public static void List<T>(JsonText json, ReadOnlySpan<byte> name, ValueList<T> values, Action<JsonText, T> write)
    {
        json.BeginArray(name);
        foreach (var value in values.AsSpan()) write(json, value);
        json.EndArray();
    }

    public static void Spans(JsonText json, ReadOnlySpan<byte> name, ValueList<TextSpan> spans)
    {
        json.BeginArray(name);
        foreach (var span in spans.AsSpan()) json.Pair(span.Start, span.End);
        json.EndArray();
    }

    public static void Span(JsonText json, ReadOnlySpan<byte> name, TextSpan span)
    {
        json.Name(name);
        json.Pair(span.Start, span.End);
    }
}
