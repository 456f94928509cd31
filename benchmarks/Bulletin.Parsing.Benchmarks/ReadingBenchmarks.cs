using System.Text;
using BenchmarkDotNet.Attributes;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Reading and segmentation of one megabyte of each layout, beside the floor: decoding the same bytes into a reused buffer.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Length = 1 << 20;

    private readonly BulletinParser _parser = new();
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
    public BulletinIssue Parse() => _parser.Parse(_bytes);
}
