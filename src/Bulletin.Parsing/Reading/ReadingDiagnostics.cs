using System.Buffers;
using System.Globalization;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Reading;

/// <summary>What reading has to say about a text; ids BP1xxx, explained in <c>docs/diagnostics.md</c>.</summary>
internal static class ReadingDiagnostics
{
    public const string UndecodableId = "BP1001";
    public const string DoubtfulEncodingId = "BP1002";
    public const string LoneSurrogateId = "BP1003";
    public const string NotTextId = "BP1004";
    public const string EmptyId = "BP1005";
    public const string TooLongId = "BP1006";
    public const string HtmlId = "BP1007";

    // Control characters beyond one in twenty do not occur in text.
    private const int SampleLength = 4096;
    private const int FewControls = 8;

    // What no text holds: control characters but for the tab and the breaks, and what a decoder could not read.
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Except("\t\n\r\f"), '\uFFFD']);

    /// <summary>Adds what is to be said about how <paramref name="decoded"/> was decoded.</summary>
    public static void Judge(DecodedText decoded, List<Diagnostic> diagnostics)
    {
        if (decoded.Undecodable is { } bytes)
        {
            diagnostics.Add(new(UndecodableId, DiagnosticSeverity.Warning, new TextSpan(bytes.TextOffset, bytes.TextOffset + 1), string.Create(CultureInfo.InvariantCulture,
                $"{bytes.Count} place(s) are not valid {decoded.Encoding.Name}, the first at byte {bytes.ByteOffset}; they read as U+FFFD.")));
        }
        if (decoded.Encoding.Reason == EncodingReason.FewestErrors)
            diagnostics.Add(new(DoubtfulEncodingId, DiagnosticSeverity.Warning, default, $"No known encoding fits all bytes; {decoded.Encoding.Name} fits best. Name the encoding if you know it."));
    }

    /// <summary>Adds what is to be said about the characters of <paramref name="text"/>; false when it is not text and must not be read.</summary>
    public static bool Judge(string text, List<Diagnostic> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text)) diagnostics.Add(new(EmptyId, DiagnosticSeverity.Warning, default, "The input is empty."));
        if (FindLoneSurrogate(text) is var lone && lone >= 0)
            diagnostics.Add(new(LoneSurrogateId, DiagnosticSeverity.Warning, new TextSpan(lone, lone + 1), "Half of a surrogate pair stands alone; it cannot be written as UTF-8."));
        if (!IsBinary(text)) return true;
        diagnostics.Add(new(NotTextId, DiagnosticSeverity.Error, default, "The input is not text: it is full of control characters."));
        return false;
    }

    /// <summary>The remark that the text was cut at <paramref name="limit"/>.</summary>
    public static Diagnostic TooLong(int length, int limit) => new(TooLongId, DiagnosticSeverity.Error, new TextSpan(limit, limit), string.Create(CultureInfo.InvariantCulture,
        $"The text has {length} characters; only the first {limit} were read. Raise ReadingOptions.MaxTextLength to read it whole."));

    /// <summary>The remark that a web page was read as text because the caller wanted it so.</summary>
    public static Diagnostic HtmlAsText() => new(HtmlId, DiagnosticSeverity.Warning, default, "The input looks like a web page; it was read as plain text as you asked, so that parts of its furniture may remain.");

    private static int FindLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length;)
        {
            if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            var next = text[(i + 2)..].IndexOfAnyInRange('\uD800', '\uDFFF');
            i = next < 0 ? -1 : i + 2 + next;
        }
        return -1;
    }

    private static bool IsBinary(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        var controls = 0;
        for (var rest = sample; rest.IndexOfAny(Controls) is var next and >= 0; rest = rest[(next + 1)..]) controls++;
        return controls > FewControls && controls * 20 > sample.Length;
    }
}
