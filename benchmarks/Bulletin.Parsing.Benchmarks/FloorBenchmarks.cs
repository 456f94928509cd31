using BenchmarkDotNet.Attributes;
using Bulletin.Parsing.Measurements;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Each floor of the pipeline alone, over what those above it gave, and all together.</summary>
[MemoryDiagnoser]
[Config(typeof(SuiteConfig))]
public class FloorBenchmarks : IRecorded
{
    private Stages _stages = null!;

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = string.Empty;

    public static IEnumerable<string> Inputs => BenchmarkInputs.OfFloors;

    string IRecorded.Table => BenchmarkTable.Floors;

    InputSize IRecorded.Size => _stages.Size;

    [GlobalSetup]
    public void Begin()
    {
        Setup();
        WarmUp.With(_stages.Verify);
    }

    public void Setup()
    {
        _stages = new Stages(BenchmarkInputs.Read(Input));
        _stages.Verify();
        // Twice: no floor may have changed what it was given.
        _stages.Verify();
    }

    string IRecorded.YieldOf(string benchmark) => string.Empty;

    [Benchmark]
    public string Decode() => _stages.Decode();

    [Benchmark]
    public int Blocks()
    {
        using var blocks = _stages.ReadBlocks();
        return blocks.Count;
    }

    [Benchmark]
    public int Segmentation() => _stages.Segment().Articles.Count;

    [Benchmark]
    public int Words() => _stages.FindWords();

    [Benchmark]
    public int Extraction() => _stages.Extract();

    [Benchmark]
    public int Resolution() => _stages.Resolve();

    [Benchmark]
    public int Events() => _stages.ReadEvents();

    [Benchmark]
    public void Json() => _stages.WriteJson();

    [Benchmark]
    public BulletinIssue Whole() => _stages.Parse();
}
