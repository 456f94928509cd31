using System.Diagnostics.CodeAnalysis;
using Bulletin.Parsing.Events;
using Bulletin.Parsing.Html;
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
[SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = "The first argument, text or bytes, always tells the overloads apart.")]
public sealed class BulletinParser
{
    // In UTF-8 a unit of UTF-16 takes up to three bytes, in GB18030 four.
    private const long MostBytesOfCharacter = 4;

    private readonly BulletinParserOptions _options;
    private readonly BulletinLexicon _lexicon;
    private readonly TextDecoder _decoder;
    private readonly TextBlockReader _reader;
    private readonly HtmlBlockReader _pages;
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
        _pages = new HtmlBlockReader(_lexicon, options.Html);
        _articles = new ArticleReader(_lexicon, options.Home, options.HomeResolver, options.MentionRules);
        _segmenter = new Segmenter(_lexicon, options.Segmentation);
    }

    /// <summary>A parser with the default options, made on first use.</summary>
    public static BulletinParser Default { get; } = new();

    /// <summary>Parses plain text, Markdown or the markup of a web page.</summary>
    /// <param name="text">The text; all spans of the result index it, or the text read out of it when it is a page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public BulletinIssue Parse(string text) => Parse(text, null);

    /// <summary>Parses plain text, Markdown or the markup of a web page of which more is known than it says.</summary>
    /// <param name="text">The text; all spans of the result index it, or the text read out of it when it is a page.</param>
    /// <param name="fileName">Name, path or key that the text came from; a date in it is a date of publication, and diagnostics are told with it. May be null.</param>
    /// <param name="publicationDate">Day of publication of this text, when it is known; it goes before that of the options and all that the text says.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public BulletinIssue Parse(string text, string? fileName = null, LocalDate? publicationDate = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text, null, fileName, publicationDate, []);
    }

    /// <summary>Decodes and parses the bytes of a text file or web page.</summary>
    /// <param name="bytes">The bytes, with or without a byte order mark.</param>
    /// <param name="fileName">Name or path that the bytes came from; a date in it is a date of publication. May be null.</param>
    /// <param name="publicationDate">Day of publication of this input, when it is known; it goes before that of the options and all that the input says.</param>
    public BulletinIssue Parse(ReadOnlySpan<byte> bytes, string? fileName = null, LocalDate? publicationDate = null)
    {
        var diagnostics = new List<Diagnostic>();
        if (bytes.Length > _options.Html.MaxLength && IsPage(bytes))
        {
            diagnostics.Add(HtmlDiagnostics.TooLong(_options.Html.MaxLength));
            bytes = bytes[.._options.Html.MaxLength];
        }
        var decoded = _decoder.Decode(bytes, _options.Reading.Encoding);
        ReadingDiagnostics.Judge(decoded, diagnostics);
        return Parse(decoded.Text, decoded.Encoding, fileName, publicationDate, diagnostics);
    }

    /// <summary>Reads a stream, as far as the limits of the options reach, and parses it.</summary>
    /// <param name="stream">The bytes; it stays open.</param>
    /// <param name="fileName">Name or path that the bytes came from; a date in it is a date of publication. May be null.</param>
    /// <param name="publicationDate">Day of publication of this input, when it is known; it goes before that of the options and all that the input says.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public BulletinIssue ParseStream(Stream stream, string? fileName = null, LocalDate? publicationDate = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = BytesOf(stream);
        while (bytes.Add(stream.Read(bytes.Room.Span)))
        {
        }
        return Parse(bytes.Read, fileName, publicationDate);
    }

    /// <summary>Reads a stream without blocking the caller, as far as the limits of the options reach, and parses it.</summary>
    /// <param name="stream">The bytes; it stays open.</param>
    /// <param name="fileName">Name or path that the bytes came from; a date in it is a date of publication. May be null.</param>
    /// <param name="publicationDate">Day of publication of this input, when it is known; it goes before that of the options and all that the input says.</param>
    /// <param name="cancellationToken">Ends the reading; parsing itself, once begun, is brief and goes to its end.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<BulletinIssue> ParseStreamAsync(Stream stream, string? fileName = null, LocalDate? publicationDate = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = BytesOf(stream);
        while (bytes.Add(await stream.ReadAsync(bytes.Room, cancellationToken).ConfigureAwait(false)))
        {
        }
        cancellationToken.ThrowIfCancellationRequested();
        return Parse(bytes.Read, fileName, publicationDate);
    }

    /// <summary>Reads and parses a file. A date in its name or path is a date of publication.</summary>
    /// <param name="path">The file.</param>
    /// <param name="publicationDate">Day of publication of this file, when it is known; it goes before that of the options and all that the file says.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or it is a folder.</exception>
    public BulletinIssue ParseFile(string path, LocalDate? publicationDate = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return ParseStream(file, path, publicationDate);
    }

    /// <summary>Reads and parses a file without blocking the caller while it is read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="publicationDate">Day of publication of this file, when it is known; it goes before that of the options and all that the file says.</param>
    /// <param name="cancellationToken">Ends the reading; parsing itself, once begun, is brief and goes to its end.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or it is a folder.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<BulletinIssue> ParseFileAsync(string path, LocalDate? publicationDate = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        await using (file.ConfigureAwait(false)) return await ParseStreamAsync(file, path, publicationDate, cancellationToken).ConfigureAwait(false);
    }

    // The pipeline: text, blocks, articles, what they say.
    private BulletinIssue Parse(string text, TextEncoding? encoding, string? fileName, LocalDate? publicationDate, List<Diagnostic> diagnostics)
    {
        using var blocks = ReadBlocks(text, diagnostics);
        var segmented = _segmenter.Segment(blocks, diagnostics);
        var header = segmented.Header;
        var (date, basis) = PublicationDate(publicationDate, header, blocks.Metadata, fileName);
        var (articles, home) = _articles.Read(segmented.Articles, header.Title, date, blocks.Source, diagnostics);
        diagnostics.Sort((a, b) => a.Span.CompareTo(b.Span) is var order && order != 0 ? order : string.CompareOrdinal(a.Id, b.Id));
        if (_options.OnDiagnostic is { } tell)
            foreach (var diagnostic in diagnostics) tell(diagnostic, fileName);
        return new BulletinIssue
        {
            Title = header.Title,
            Number = header.Number,
            Date = date,
            DateBasis = basis,
            Home = home,
            Page = header.Pages > 1 ? null : header.Page ?? blocks.Metadata?.Page,
            PageName = header.Pages > 1 ? null : header.PageName ?? blocks.Metadata?.PageName,
            Articles = articles,
            Links = blocks.Metadata?.Links ?? [],
            Diagnostics = [.. diagnostics],
            Encoding = encoding,
            LexiconVersion = _lexicon.Version,
            Text = blocks.Source.Text,
        };
    }

    // One byte more than is read tells that there was more.
    private InputBytes BytesOf(Stream stream) =>
        new(new InputLimits(_options.Html.MaxLength + 1L, (_options.Reading.MaxTextLength * MostBytesOfCharacter) + 1), IsPage, stream.CanSeek ? stream.Length - stream.Position : 0);

    private bool IsPage(ReadOnlySpan<byte> bytes) =>
        IsPage(_decoder.Decode(bytes[..Math.Min(bytes.Length, (int)(HtmlSign.SampleLength * MostBytesOfCharacter))], _options.Reading.Encoding).Text);

    private BlockList ReadBlocks(string text, List<Diagnostic> diagnostics)
    {
        var isText = ReadingDiagnostics.Judge(text, diagnostics);
        var isPage = isText && IsPage(text);
        if (isPage || !isText)
        {
            // What was said so far is about the markup, or about bytes that are no text: spans do not index them.
            for (var i = 0; i < diagnostics.Count; i++) diagnostics[i] = diagnostics[i] with { Span = default };
        }
        if (isPage) return _pages.Read(text, diagnostics);
        if (text.Length > _options.Reading.MaxTextLength)
        {
            diagnostics.Add(ReadingDiagnostics.TooLong(text.Length, _options.Reading.MaxTextLength));
            text = text[.._options.Reading.MaxTextLength];
        }
        if (isText && HtmlSign.IsIn(text)) diagnostics.Add(ReadingDiagnostics.HtmlAsText());
        return _reader.Read(isText ? new SourceText(text, _lexicon.Simplified.Fold(text)) : new SourceText(string.Empty));
    }

    private bool IsPage(ReadOnlySpan<char> text) => _options.Format == InputFormat.Html || (_options.Format == InputFormat.Auto && HtmlSign.IsIn(text));

    private (LocalDate? Date, DateBasis? Basis) PublicationDate(LocalDate? known, IssueHeader header, IssueMetadata? metadata, string? fileName)
    {
        if ((known ?? _options.PublicationDate) is { } given) return (given, DateBasis.Given);
        if (header.Date is not null) return (header.Date, header.Basis);
        if (metadata?.Date is { } stated) return (stated, DateBasis.Metadata);
        return PathDate.Find(fileName) is { } date ? (date, DateBasis.FileName) : (null, null);
    }
}
