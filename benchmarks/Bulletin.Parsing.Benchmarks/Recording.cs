using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Bulletin.Parsing.Measurements;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Runs benchmarks and writes their figures into <c>benchmarks/results</c>.</summary>
internal static class Recording
{
    private static readonly Dictionary<string, Type> Classes = new(StringComparer.Ordinal)
    {
        [BenchmarkTable.Floors] = typeof(FloorBenchmarks),
        [BenchmarkTable.Shapes] = typeof(ShapeBenchmarks),
        [BenchmarkTable.Pages] = typeof(HtmlBenchmarks),
        [BenchmarkTable.Patterns] = typeof(PatternBenchmarks),
        [BenchmarkTable.Archive] = typeof(ArchiveBenchmarks),
    };

    /// <summary>Measures the tables named, or all.</summary>
    public static int Run(string[] names)
    {
        foreach (var name in names.Length > 0 ? names : [.. Classes.Keys, StartTable.Name])
        {
            if (name == StartTable.Name) ColdStart.Record();
            else Save(name, BenchmarkRunner.Run(Classes[name], DefaultConfig.Instance.WithOptions(ConfigOptions.DisableLogFile)));
        }
        return 0;
    }

    private static void Save(string name, Summary summary)
    {
        if (summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(report => !report.Success)) throw new InvalidOperationException($"A benchmark of \"{name}\" did not run.");
        var table = BenchmarkTable.Create(name);
        IRecorded? subject = null;
        foreach (var report in summary.Reports)
        {
            var input = report.BenchmarkCase.Parameters.Items is [var parameter, ..] ? parameter.Value : null;
            if (subject is null || (input is string other && other != subject.Input)) subject = Prepare(Classes[name], input);
            var method = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
            var (size, mean) = (subject.Size, report.ResultStatistics!.Mean);
            var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            table.Set(method, subject.Input, size.Characters, size.Bytes, size.Articles, Whole(mean), Whole(report.ResultStatistics.StandardError), allocated,
                Whole(size.Characters * 1e9 / mean), allocated / size.Articles, subject.YieldOf(method));
        }
        table.Save(Machine.Describe($"BenchmarkDotNet {typeof(BenchmarkRunner).Assembly.GetName().Version!.ToString(3)}"));
    }

    // The benchmarks ran in processes of their own; sizes and yields are found again here.
    private static IRecorded Prepare(Type type, object? input)
    {
        var subject = Activator.CreateInstance(type)!;
        if (input is not null) type.GetProperty(nameof(IRecorded.Input))!.SetValue(subject, input);
        var recorded = (IRecorded)subject;
        recorded.Setup();
        return recorded;
    }

    private static string Whole(double value) => value.ToString("F0", CultureInfo.InvariantCulture);
}
