using System.Globalization;
using System.Text;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>The lines of a brat annotation file: numbers annotations, and writes places as brat counts them.</summary>
/// <remarks>T text, R relation, E event, A attribute, * group of equals, # note. A place over a line break is written as several pieces.</remarks>
internal sealed class BratLines(string text, TextWriter writer)
{
    /// <summary>Between the parts of a note.</summary>
    public const string NoteSeparator = " | ";

    private readonly CodePoints _codePoints = new(text);
    private int _texts;
    private int _relations;
    private int _events;
    private int _attributes;
    private int _notes;

    /// <summary>Marks a place; null when no character is left of it.</summary>
    public string? AddText(string type, IEnumerable<TextSpan> spans)
    {
        var pieces = spans.SelectMany(Pieces).ToList();
        if (pieces.Count == 0) return null;
        var id = Id('T', ref _texts);
        var offsets = string.Join(';', pieces.Select(piece => string.Create(CultureInfo.InvariantCulture, $"{_codePoints.Before(piece.Start)} {_codePoints.Before(piece.End)}")));
        writer.WriteLine($"{id}\t{type} {offsets}\t{string.Join(' ', pieces.Select(piece => text[piece.Start..piece.End]))}");
        return id;
    }

    /// <summary>What a reader of the file finds at a place: its characters without line breaks.</summary>
    public string Surface(IEnumerable<TextSpan> spans)
    {
        var surface = new StringBuilder();
        foreach (var piece in spans.SelectMany(Pieces)) surface.Append(text, piece.Start, piece.Length);
        return surface.ToString();
    }

    public void AddRelation(string type, string from, string to) => writer.WriteLine($"{Id('R', ref _relations)}\t{type} Arg1:{from} Arg2:{to}");

    public string AddEvent(string type, string trigger, IEnumerable<(string Role, string Id)> arguments)
    {
        var id = Id('E', ref _events);
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        var line = new StringBuilder($"{id}\t{type}:{trigger}");
        foreach (var (role, argument) in arguments)
        {
            // brat numbers the second and further arguments of one role.
            var number = met[role] = met.GetValueOrDefault(role) + 1;
            line.Append(CultureInfo.InvariantCulture, $" {role}{(number > 1 ? number.ToString(CultureInfo.InvariantCulture) : string.Empty)}:{argument}");
        }
        writer.WriteLine(line.ToString());
        return id;
    }

    public void AddAttribute(string name, string of, string value) => writer.WriteLine($"{Id('A', ref _attributes)}\t{name} {of} {value}");

    public void AddEqual(IReadOnlyList<string> ids)
    {
        if (ids.Count > 1) writer.WriteLine($"*\tEquiv {string.Join(' ', ids)}");
    }

    /// <summary>Notes what the marks do not say; nothing when all values are null.</summary>
    public void AddNote(string about, params ReadOnlySpan<(string Key, string? Value)> values)
    {
        var parts = new List<string>();
        foreach (var (key, value) in values)
            if (value is not null) parts.Add($"{key}={value.ReplaceLineEndings(" ").Replace('\t', ' ')}");
        if (parts.Count > 0) writer.WriteLine($"{Id('#', ref _notes)}\tAnnotatorNotes {about}\t{string.Join(NoteSeparator, parts)}");
    }

    private IEnumerable<TextSpan> Pieces(TextSpan span)
    {
        for (var start = span.Start; start < span.End;)
        {
            var length = text.AsSpan(start, span.End - start).IndexOfAny("\r\n\t");
            var end = length < 0 ? span.End : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    private static string Id(char kind, ref int count) => string.Create(CultureInfo.InvariantCulture, $"{kind}{++count}");
}
