namespace Bulletin.Parsing.Lexicon;

/// <summary>Words that a user adds to the built-in tables: titles, surnames, places, organizations and their endings, ordinary words. Immutable.</summary>
/// <remarks>
/// The form is that of the tables: one line for each word, the word and its kind with a tab between them. A first line <c>word⇥kind</c>, empty lines and
/// lines that begin with # are passed over. Words may be in simplified or traditional characters.
/// </remarks>
/// <example><code>
/// var words = UserWords.Parse("链长\tpost\n云川智谷\tzone\n");
/// var lexicon = BulletinLexicon.Default.With(words);
/// </code></example>
public sealed class UserWords
{
    internal UserWords(IReadOnlyList<UserWord> words) => Words = words;

    /// <summary>The kinds that a word may have; <c>docs/lexicon.md</c> says what each does.</summary>
    public static IReadOnlyList<string> Kinds => UserWordKinds.Names;

    /// <summary>How many lines with a word were read.</summary>
    public int Count => Words.Count;

    internal IReadOnlyList<UserWord> Words { get; }

    /// <summary>Reads words from a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">A line is no word with a known kind; the message names the line and what is allowed.</exception>
    public static UserWords Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = new StringReader(text);
        return Read(reader);
    }

    /// <summary>Reads words up to the end of <paramref name="reader"/>, which stays open.</summary>
    /// <inheritdoc cref="Parse(string)"/>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static UserWords Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new UserWords(new UserWordReader(source: null).Read(reader));
    }

    /// <summary>Reads words from a file in UTF-8.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or it is a folder.</exception>
    /// <exception cref="FormatException">A line is no word with a known kind; the message names the file, the line and what is allowed.</exception>
    public static UserWords Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var reader = new StreamReader(path);
        return new UserWords(new UserWordReader(path).Read(reader));
    }
}
