using System.Text.Json;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>Issues as a page of W3C Web Annotations: every mention, headline line, event and statement, by its offsets and by its characters.</summary>
/// <remarks>
/// Offsets count characters (Unicode code points) of <see cref="BulletinIssue.Text"/>, as the data model asks, not UTF-16 code units. The source of a target is the name of the input
/// as a relative address.
/// </remarks>
public sealed class WebAnnotationExporter : IIssueExporter
{
    // Enough to tell a place from another of the same characters.
    private const int Context = 16;

    private readonly Utf8JsonWriter _json;
    private bool _isEnded;

    /// <summary>Writes to <paramref name="stream"/>, which stays open.</summary>
    public WebAnnotationExporter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _json = ExportJson.WriterFor(stream);
    }

    /// <inheritdoc />
    public void Write(BulletinIssue issue, string name)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Begin(name);
        var source = string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
        var codePoints = new CodePoints(issue.Text);
        foreach (var mark in issue.Articles.SelectMany(TextMark.Of))
        {
            JsonSerializer.Serialize(_json, Annotation(issue.Text, name, source, codePoints, mark), ExportJson.Context.WebAnnotation);
            _json.Flush();
        }
    }

    /// <summary>Ends the page.</summary>
    public void Dispose()
    {
        if (_isEnded) return;
        _isEnded = true;
        Begin(null);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Dispose();
    }

    // The page has the id of its first input, so that pages of different inputs are different.
    private void Begin(string? name)
    {
        if (_json.CurrentDepth > 0) return;
        _json.WriteStartObject();
        _json.WriteString("@context"u8, "http://www.w3.org/ns/anno.jsonld"u8);
        _json.WriteString("id"u8, StableId.Urn("annotations", name));
        _json.WriteString("type"u8, "AnnotationPage"u8);
        _json.WriteStartArray("items"u8);
    }

    private static WebAnnotation Annotation(string text, string name, string source, CodePoints codePoints, TextMark mark)
    {
        List<WebAnnotationBody> bodies = [new("classifying", mark.Kind)];
        if (mark.Value.Length > 0) bodies.Add(new WebAnnotationBody("identifying", mark.Value));
        if (mark.Rule is not null) bodies.Add(new WebAnnotationBody("describing", mark.Rule));
        return new WebAnnotation(StableId.Urn("annotation", name, mark.Kind, mark.Span.ToString(), mark.Value, mark.Rule), "classifying", bodies, new WebAnnotationTarget(source,
        [
            new("TextPositionSelector") { Start = codePoints.Before(mark.Span.Start), End = codePoints.Before(mark.Span.End) },
            new("TextQuoteSelector")
            {
                Exact = text[mark.Span.Start..mark.Span.End],
                Prefix = text[WholeFrom(text, Math.Max(0, mark.Span.Start - Context))..mark.Span.Start],
                Suffix = text[mark.Span.End..WholeFrom(text, Math.Min(text.Length, mark.Span.End + Context))],
            },
        ]));
    }

    // No half of a character.
    private static int WholeFrom(string text, int offset) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;
}
