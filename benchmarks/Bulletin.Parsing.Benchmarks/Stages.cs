using Bulletin.Parsing.Events;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Html;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Segmentation;
using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>The floors of the pipeline one by one, each over what those above it gave for one input.</summary>
/// <remarks>Put together as <see cref="BulletinParser"/> and <see cref="ArticleReader"/> do; <see cref="Verify"/> makes sure that the result is the same.</remarks>
internal sealed class Stages
{
    // Given to the parser too: without a date it would look for the year first.
    private static readonly LocalDate Day = new(2023, 6, 9);

    private static readonly BulletinLexicon Lexicon = BulletinLexicon.Default;

    private readonly BulletinParser _parser = new(new BulletinParserOptions { PublicationDate = Day });
    private readonly TextDecoder _decoder = new(Lexicon.FrequentCharacters);
    private readonly TextBlockReader _reader = new(Lexicon);
    private readonly HtmlBlockReader _pages = new(Lexicon, BulletinParserOptions.Default.Html);
    private readonly Segmenter _segmenter = new(Lexicon, BulletinParserOptions.Default.Segmentation);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly byte[] _bytes;
    private readonly string _text;
    private readonly bool _isPage;
    private readonly BlockList _blocks;
    private readonly SegmentedIssue _segmented;
    private readonly ArticleStages _articles;
    private readonly BulletinIssue _issue;

    public Stages(byte[] bytes)
    {
        _bytes = bytes;
        _text = Decode();
        _isPage = HtmlSign.IsIn(_text);
        _blocks = ReadBlocks();
        _segmented = Segment();
        _articles = new ArticleStages(Lexicon, [.. _segmented.Articles], _segmented.Header.Title, Day, _blocks.Source);
        _issue = Parse();
    }

    public InputSize Size => new(_text.Length, _bytes.Length, _issue.Articles.Count);

    public string Decode() => _decoder.Decode(_bytes, null).Text;

    public BlockList ReadBlocks()
    {
        _diagnostics.Clear();
        return _isPage ? _pages.Read(_text, _diagnostics) : _reader.Read(new SourceText(_text, Lexicon.Simplified.Fold(_text)));
    }

    public SegmentedIssue Segment()
    {
        _diagnostics.Clear();
        return _segmenter.Segment(_blocks, _diagnostics);
    }

    public int FindWords() => _articles.FindWords();

    public int Extract() => _articles.Extract();

    public int Resolve() => _articles.Resolve();

    public int ReadEvents() => _articles.ReadEvents();

    public void WriteJson() => BulletinJson.Write(Stream.Null, _issue);

    public BulletinIssue Parse() => _parser.Parse(_bytes);

    /// <exception cref="InvalidOperationException">The floors one by one do not give what the parser gives.</exception>
    public void Verify()
    {
        FindWords();
        Extract();
        Resolve();
        ReadEvents();
        var staged = BulletinJson.Serialize(_issue with { Articles = _articles.Complete() });
        if (staged != BulletinJson.Serialize(_issue)) throw new InvalidOperationException("The floors one by one do not give what the parser gives.");
    }
}
