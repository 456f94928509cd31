using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Few long iterations, each over the whole archive.</summary>
internal sealed class ArchiveConfig : ManualConfig
{
    public ArchiveConfig() => AddJob(Job.Default.WithWarmupCount(2).WithIterationCount(8).WithInvocationCount(1).WithUnrollFactor(1));
}
