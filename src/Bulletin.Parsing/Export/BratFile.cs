using System.Globalization;
using System.Text;

namespace Bulletin.Parsing.Export;

/// <summary>A brat annotation file, read: places, relations, events, attributes, groups and notes by id.</summary>
internal sealed class BratFile
{
    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), string> _attributes = [];

    private BratFile()
    {
    }

    /// <summary>The places in the order of the text.</summary>
    public IReadOnlyList<BratText> Texts { get; private set; } = [];

    public List<(string Type, string From, string To)> Relations { get; } = [];

    public List<BratEvent> Events { get; } = [];

    /// <summary>The groups of equals, in the order in which each lists its members.</summary>
    public List<string[]> Groups { get; } = [];

    /// <exception cref="FormatException">A line is none of brat's, or a place lies outside the text.</exception>
    public static BratFile Read(string text, string annotations)
    {
        var file = new BratFile();
        var runes = text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        var texts = new List<BratText>();
        var number = 0;
        foreach (var line in annotations.Split('\n'))
        {
            number++;
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields[0].Length == 0) continue;
            try
            {
                if (fields[0][0] == 'T') texts.Add(Text(runes, fields));
                else file.Add(fields);
            }
            catch (Exception exception) when (exception is IndexOutOfRangeException or FormatException or ArgumentException)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the annotations is no brat annotation of this text: \"{line}\"."), exception);
            }
        }
        file.Texts = [.. texts.OrderBy(place => place.Start)];
        return file;
    }

    /// <summary>The value under <paramref name="key"/> in the note about an annotation, or null.</summary>
    public string? Note(string id, string key)
    {
        if (!_notes.TryGetValue(id, out var note)) return null;
        foreach (var part in note.Split(BratLines.NoteSeparator))
            if (part.StartsWith($"{key}=", StringComparison.Ordinal)) return part[(key.Length + 1)..];
        return null;
    }

    public string? Attribute(string id, string name) => _attributes.GetValueOrDefault((id, name));

    private static BratText Text(string[] runes, string[] fields)
    {
        var type = fields[1].Split(' ', 2);
        var surface = new StringBuilder();
        int? first = null;
        foreach (var piece in type[1].Split(';'))
        {
            var offsets = piece.Split(' ');
            var (start, end) = (int.Parse(offsets[0], NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(offsets[1], NumberStyles.None, CultureInfo.InvariantCulture));
            first ??= start;
            surface.AppendJoin(string.Empty, runes[start..end]);
        }
        return new BratText(fields[0], type[0], first!.Value, surface.ToString());
    }

    private void Add(string[] fields)
    {
        var words = fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (fields[0][0])
        {
            case 'R':
                Relations.Add((words[0], After(words[1]), After(words[2])));
                break;
            case 'E':
                Events.Add(new BratEvent(fields[0], words[0].Split(':')[0], After(words[0]), [.. words.Skip(1).Select(word => (word.Split(':')[0].TrimEnd("0123456789".ToCharArray()), After(word)))]));
                break;
            case 'A' or 'M':
                _attributes[(words[1], words[0])] = words.ElementAtOrDefault(2) ?? "true";
                break;
            case '*':
                Groups.Add(words[1..]);
                break;
            case '#':
                // A second note about the same annotation adds to the first.
                _notes[words[1]] = _notes.TryGetValue(words[1], out var before) ? before + BratLines.NoteSeparator + fields[2] : fields[2];
                break;
            default:
                throw new FormatException();
        }
    }

    private static string After(string word) => word.Split(':')[1];
}

/// <summary>A marked place: where its first piece begins, and its characters without line breaks.</summary>
internal sealed record BratText(string Id, string Type, int Start, string Surface);

/// <summary>An event: its trigger and what takes part in it.</summary>
internal sealed record BratEvent(string Id, string Type, string Trigger, IReadOnlyList<(string Role, string Id)> Arguments);
