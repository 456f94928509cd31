using Bulletin.Parsing.Events;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Segmentation;
using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing;

/// <summary>Reads bulletins: text, bytes or files in, a <see cref="BulletinIssue"/> out.</summary>
/// <remarks>
/// Immutable and safe for concurrent use: make one and keep it. Parsing never throws because of the content, never uses the machine's clock,
/// culture or network, and takes time in proportion to the length. The same input gives the same result.
/// </remarks>
public sealed class BulletinParser
{
    private readonly BulletinParserOptions _options;
    private readonly BulletinLexicon _lexicon;
    private readonly TextDecoder _decoder;
    private readonly TextBlockReader _reader;
    private readonly Segmenter _segmenter;
    private readonly ArticleReader _articles;

    /// <summary>A parser with the default options.</summary>
    public BulletinParser()
        : this(BulletinParserOptions.Default)
    {
    }

    /// <summary>A parser with these options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option names an unknown encoding, or a home that is no division or may be several.</exception>
    public BulletinParser(BulletinParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Reading.Encoding is { } name) KnownEncodings.Find(name);
        _options = options;
        _lexicon = options.Lexicon;
        _decoder = new TextDecoder(_lexicon.FrequentCharacters);
        _reader = new TextBlockReader(_lexicon);
        _articles = new ArticleReader(_lexicon, options.Home);
        _segmenter = new Segmenter(_lexicon, options.Segmentation);
    }

    /// <summary>A parser with the default options, made on first use.</summary>
    public static BulletinParser Default { get; } = new();

    /// <summary>Parses plain text or Markdown.</summary>
    /// <param name="text">The text; all spans of the result index it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public BulletinIssue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text, null, null, []);
    }

    /// <summary>Decodes and parses the bytes of a text file.</summary>
    /// <param name="bytes">The bytes, with or without a byte order mark.</param>
    /// <param name="fileName">Name or path that the bytes came from; a date in it is a date of publication. May be null.</param>
    public BulletinIssue Parse(ReadOnlySpan<byte> bytes, string? fileName = null)
    {
        var diagnostics = new List<Diagnostic>();
        var decoded = _decoder.Decode(bytes, _options.Reading.Encoding);
        ReadingDiagnostics.Judge(decoded, diagnostics);
        return Parse(decoded.Text, decoded.Encoding, fileName, diagnostics);
    }

    /// <summary>Reads and parses a file. A date in its name or path is a date of publication.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or it is a folder.</exception>
    public BulletinIssue ParseFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Parse(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads and parses a file without blocking the caller while it is read.</summary>
    /// <inheritdoc cref="ParseFile(string)"/>
    public async Task<BulletinIssue> ParseFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return Parse(bytes, path);
    }

    // The pipeline: text, blocks, articles, what they say.
    private BulletinIssue Parse(string text, TextEncoding? encoding, string? fileName, List<Diagnostic> diagnostics)
    {
        var isText = ReadingDiagnostics.Judge(text, diagnostics);
        if (text.Length > _options.Reading.MaxTextLength)
        {
            diagnostics.Add(ReadingDiagnostics.TooLong(text.Length, _options.Reading.MaxTextLength));
            text = text[.._options.Reading.MaxTextLength];
        }
        using var blocks = _reader.Read(isText ? new SourceText(text, _lexicon.Simplified.Fold(text)) : new SourceText(string.Empty));
        var segmented = _segmenter.Segment(blocks, diagnostics);
        var header = segmented.Header;
        var (date, basis) = PublicationDate(header, fileName);
        var (articles, home) = _articles.Read(segmented.Articles, header.Title, date, text, diagnostics);
        diagnostics.Sort((a, b) => a.Span.CompareTo(b.Span) is var order && order != 0 ? order : string.CompareOrdinal(a.Id, b.Id));
        return new BulletinIssue
        {
            Title = header.Title,
            Number = header.Number,
            Date = date,
            DateBasis = basis,
            Home = home,
            Page = header.Pages > 1 ? null : header.Page,
            PageName = header.Pages > 1 ? null : header.PageName,
            Articles = articles,
            Diagnostics = [.. diagnostics],
            Encoding = encoding,
            LexiconVersion = _lexicon.Version,
            Text = text,
        };
    }

    private (LocalDate? Date, DateBasis? Basis) PublicationDate(IssueHeader header, string? fileName)
    {
        if (_options.PublicationDate is { } given) return (given, DateBasis.Given);
        if (header.Date is not null) return (header.Date, header.Basis);
        return PathDate.Find(fileName) is { } date ? (date, DateBasis.FileName) : (null, null);
    }
}
