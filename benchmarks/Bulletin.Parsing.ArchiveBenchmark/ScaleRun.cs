using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>Runs <c>bulletin archive</c> over archives of growing size, on one core and on two, and keeps time, memory and processor time of each run.</summary>
internal static class ScaleRun
{
    public const string TableName = "scale.tsv";

    /// <summary>Columns of the table.</summary>
    public const string Header = "size\tcores\tbytes\tseconds\tMB/s\tcpu_seconds\tpeak_MB";

    public static int Run(string bulletin, string folder, string results, string[] sizes)
    {
        var rows = new List<string> { Header };
        foreach (var size in sizes)
        {
            var archive = Path.Combine(folder, $"archive-{size}");
            Generation.Run(Sizes.Parse(size) ?? throw new ArgumentException($"\"{size}\" is no size.", nameof(sizes)), archive, seed: 1);
            var bytes = Directory.EnumerateFiles(archive, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
            // The first pass brings the files into memory, so that all runs read from the same place.
            foreach (var file in Directory.EnumerateFiles(archive, "*", SearchOption.AllDirectories)) File.ReadAllBytes(file);
            for (var cores = 1; cores <= 2; cores++)
            {
                var (seconds, processor, peak) = Measure(bulletin, archive, Path.Combine(folder, "out"), cores);
                rows.Add(string.Create(CultureInfo.InvariantCulture, $"{size}\t{cores}\t{bytes}\t{seconds:F2}\t{bytes / 1e6 / seconds:F1}\t{processor:F2}\t{peak / 1e6:F0}"));
                Console.WriteLine(rows[^1]);
            }
        }
        Directory.CreateDirectory(results);
        File.WriteAllText(Path.Combine(results, "versions.txt"), $"{Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; {DateTime.UtcNow:yyyy-MM-dd}\n");
        File.WriteAllLines(Path.Combine(results, TableName), rows);
        return ScalePlot.Draw(results);
    }

    private static (double Seconds, double Processor, long Peak) Measure(string bulletin, string archive, string output, int cores)
    {
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("taskset", ["-c", cores == 1 ? "0" : "0,1", bulletin, "archive", archive, "-o", output, "--jobs", cores.ToString(CultureInfo.InvariantCulture)]))!;
        var (peak, processor) = (0L, TimeSpan.Zero);
        // The kernel keeps the peak itself; asking often only makes the last answer a late one.
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            if (process.HasExited) break;
            (peak, processor) = (process.PeakWorkingSet64, process.TotalProcessorTime);
        }
        if (process.ExitCode != 0) throw new InvalidOperationException($"The run over {archive} ended with {process.ExitCode}.");
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        Directory.Delete(output, recursive: true);
        return (seconds, processor.TotalSeconds, peak);
    }

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':', 2)[1].Trim();
}
