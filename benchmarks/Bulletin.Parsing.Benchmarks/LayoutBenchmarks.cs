using System.Text;
using BenchmarkDotNet.Attributes;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Segmentation;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>One megabyte of each layout, read into articles and parsed whole, beside the floor: decoding the same bytes into a reused buffer.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private const int Length = 1 << 20;

    private readonly BulletinParser _parser = new();
    private readonly TextDecoder _decoder = new(BulletinLexicon.Default.FrequentCharacters);
    private readonly TextBlockReader _reader = new(BulletinLexicon.Default);
    private readonly Segmenter _segmenter = new(BulletinLexicon.Default, BulletinParserOptions.Default.Segmentation);
    private byte[] _bytes = [];
    private char[] _buffer = [];

    [Params("seed-like.md", "20230511.md", "20230512.md", "indented-page.txt", "hard-wrapped.txt", "leaders-deck.txt")]
    public string Sample { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _bytes = BenchmarkInputs.Repeat(Sample, Length);
        _buffer = new char[_bytes.Length];
        if (Parse().Articles.Count == 0) throw new InvalidOperationException("The sample gives no article.");
    }

    [Benchmark(Baseline = true)]
    public int DecodeOnly() => Encoding.UTF8.GetChars(_bytes, _buffer);

    [Benchmark]
    public int ReadArticles()
    {
        var diagnostics = new List<Diagnostic>();
        using var blocks = _reader.Read(new SourceText(_decoder.Decode(_bytes, null).Text));
        return _segmenter.Segment(blocks, diagnostics).Articles.Count;
    }

    [Benchmark]
    public BulletinIssue Parse() => _parser.Parse(_bytes);
}
