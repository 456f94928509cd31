using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bulletin.Parsing.Archive;
using Bulletin.Parsing.Export;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>Turns results into lines; called by all workers at once, so that writing JSON and compressing it is shared among the cores too.</summary>
internal sealed class EntryEncoder(IReadOnlyList<OutputFormat> formats)
{
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly OutputFormat[] _lineFormats = [.. formats.Where(format => format != OutputFormat.Parquet)];

    public EncodedEntry Encode(ArchiveEntry entry, ArchiveResult result)
    {
        var hash = SHA256.HashData(entry.Content.Span);
        if (result.Issue is null || _lineFormats.Length == 0) return new EncodedEntry(result, entry.InputPosition, hash, []);
        var plain = WriteLine(result);
        var lines = new PooledWriter[_lineFormats.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (_lineFormats[i] == OutputFormat.JsonLines)
            {
                lines[i] = plain;
                continue;
            }
            lines[i] = new PooledWriter();
            LineCompression.Compress(plain.Written, _lineFormats[i], lines[i]);
        }
        if (!lines.Contains(plain)) plain.Dispose();
        return new EncodedEntry(result, entry.InputPosition, hash, lines);
    }

    private static PooledWriter WriteLine(ArchiveResult result)
    {
        var line = new PooledWriter();
        using var json = new Utf8JsonWriter(line, JsonOptions);
        json.WriteStartObject();
        json.WriteString("source"u8, result.Entry);
        if (result.Id is not null) json.WriteString("id"u8, result.Id);
        json.WritePropertyName("issue"u8);
        json.Flush();
        BulletinJson.Write(line, result.Issue!);
        line.Write("}\n"u8);
        return line;
    }
}
