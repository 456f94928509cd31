using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Few long iterations, with the throughput and the allocation for each byte of the archive.</summary>
internal sealed class ArchiveConfig : ManualConfig
{
    public ArchiveConfig()
    {
        AddJob(Job.Default.WithWarmupCount(2).WithIterationCount(8).WithInvocationCount(1).WithUnrollFactor(1));
        var length = new Lazy<double>(() => BenchmarkInputs.Archive().Sum(file => (double)file.Length));
        AddColumn(new ArchiveColumn("MB/s", "Megabytes of UTF-8 in a second", report => report.ResultStatistics is { } statistics ? length.Value * 1e3 / statistics.Mean : double.NaN));
        AddColumn(new ArchiveColumn("B/B", "Bytes allocated for each byte of the input", report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / length.Value ?? 0));
    }

    private sealed class ArchiveColumn(string name, string legend, Func<BenchmarkReport, double> value) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => legend;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase] is { } report ? value(report).ToString("N2", CultureInfo.InvariantCulture) : "?";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
