using BenchmarkDotNet.Attributes;
using Bulletin.Parsing.Measurements;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>The whole parse of every kind of input: text, web pages of each profile, and inputs made to be slow.</summary>
[MemoryDiagnoser]
[Config(typeof(SuiteConfig))]
public class ShapeBenchmarks : IRecorded
{
    private readonly BulletinParser _parser = new();
    private byte[] _bytes = [];

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = string.Empty;

    public static IEnumerable<string> Inputs => BenchmarkInputs.All;

    string IRecorded.Table => BenchmarkTable.Shapes;

    InputSize IRecorded.Size => new(BenchmarkInputs.Decode(_bytes).Length, _bytes.Length, _parser.Parse(_bytes).Articles.Count);

    [GlobalSetup]
    public void Begin()
    {
        Setup();
        WarmUp.With(() => Parse());
    }

    public void Setup()
    {
        _bytes = BenchmarkInputs.Read(Input);
        if (_parser.Parse(_bytes).Articles.Count == 0) throw new InvalidOperationException($"\"{Input}\" gives no article.");
    }

    string IRecorded.YieldOf(string benchmark) => string.Empty;

    [Benchmark]
    public BulletinIssue Parse() => _parser.Parse(_bytes);
}
