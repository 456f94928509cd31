using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Long enough to settle, short enough that the whole suite takes minutes. Methods are counted from their first call on, so that all are compiled for good before the measurement.</summary>
internal sealed class SuiteConfig : ManualConfig
{
    public SuiteConfig() => AddJob(Job.Default.WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0").WithWarmupCount(4).WithIterationCount(12).WithIterationTime(TimeInterval.FromMilliseconds(120)));
}
