using System.Buffers;
using System.Text;
using System.Text.Json;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Archive;

/// <summary>What a JSON line says: the bulletin's bytes in UTF-8, its date and its identifier.</summary>
internal sealed class JsonLine : IDisposable
{
    public PooledBytes? Content { get; private set; }

    public bool IsHtml { get; private set; }

    public string? Date { get; private set; }

    public string? Id { get; private set; }

    /// <summary>Why there is no content, or null.</summary>
    public string? Problem { get; private set; }

    public static JsonLine Read(ReadOnlySpan<byte> bytes, JsonLineFields fields)
    {
        var line = new JsonLine();
        try
        {
            line.ReadObject(bytes, fields);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            line.Problem = "The line is not a JSON object.";
        }
        return line;
    }

    public void Dispose() => Content?.Dispose();

    private void ReadObject(ReadOnlySpan<byte> bytes, JsonLineFields fields)
    {
        var reader = new Utf8JsonReader(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        var best = (Content: int.MaxValue, Date: int.MaxValue, Id: int.MaxValue);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var content = IndexOf(fields.Text, name) is var text && text >= 0 ? text : IndexOf(fields.Html, name) is var html && html >= 0 ? fields.Text.Count + html : -1;
            if (content >= 0 && content < best.Content && reader.TokenType == JsonTokenType.String) (best.Content, IsHtml) = (Keep(reader, content), content >= fields.Text.Count);
            if (IndexOf(fields.Date, name) is var date && date >= 0 && date < best.Date) (best.Date, Date) = (date, Plain(reader));
            if (IndexOf(fields.Id, name) is var id && id >= 0 && id < best.Id) (best.Id, Id) = (id, Plain(reader));
            reader.Skip();
        }
        // Reading on past the object's end throws when something follows it.
        reader.Read();
        if (Content is null) Problem = "The line has no text: none of the members that hold one is there.";
    }

    private int Keep(Utf8JsonReader reader, int rank)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(reader.ValueSpan.Length, 1));
        var length = reader.CopyString(buffer);
        Content?.Dispose();
        Content = PooledBytes.CopyOf(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return rank;
    }

    private static string? Plain(Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => null,
    };

    private static int IndexOf(ValueList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++) if (names[i] == name) return i;
        return -1;
    }
}
