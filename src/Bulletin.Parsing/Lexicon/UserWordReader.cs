using System.Globalization;

namespace Bulletin.Parsing.Lexicon;

/// <summary>Reads the lines of a user's words. The first mistake ends the reading with a message that says how to mend it.</summary>
internal sealed class UserWordReader(string? source)
{
    // The longest standing name of the built-in tables has 22 characters.
    private const int LongestWord = 60;
    private const int LongestSurname = 3;
    private const string Header = "word\tkind";

    private int _line;

    public List<UserWord> Read(TextReader reader)
    {
        var words = new List<UserWord>();
        for (_line = 1; reader.ReadLine() is { } line; _line++)
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#' || (_line == 1 && line == Header)) continue;
            words.Add(ReadWord(line));
        }
        return words;
    }

    private UserWord ReadWord(string line)
    {
        var cells = line.Split('\t', StringSplitOptions.TrimEntries);
        if (cells is not [{ Length: > 0 } word, { Length: > 0 } kind]) throw Mistake($"expected a word, a tab and a kind, found \"{line.Replace("\t", "⇥", StringComparison.Ordinal)}\".");
        if (!UserWordKinds.IsKnown(kind)) throw Mistake($"\"{kind}\" is no kind. Kinds are {string.Join(", ", UserWordKinds.Names)}.");
        if (kind == UserWordKinds.Surname && word.Length > LongestSurname) throw Mistake($"\"{word}\" is too long for a surname; it has at most {LongestSurname} characters.");
        if (kind != UserWordKinds.Surname && word.Length < 2) throw Mistake($"\"{word}\" is too short; only a surname may have one character.");
        if (word.Length > LongestWord) throw Mistake($"the word has {word.Length} characters; at most {LongestWord} are allowed.");
        return new UserWord(string.Create(word.Length, word, static (target, text) => HalfWidth(text, target)), kind);
    }

    // As the texts are compared.
    private static void HalfWidth(string text, Span<char> target)
    {
        for (var i = 0; i < text.Length; i++) target[i] = text[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(text[i] - 0xFEE0) : text[i];
    }

    private FormatException Mistake(FormattableString message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{(source is null ? "Line" : $"{source}, line")} {_line}: {message.ToString(CultureInfo.InvariantCulture)}"));
}
