using System.Globalization;
using Bulletin.Parsing.Measurements;

namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>Runs <c>bulletin archive</c> over archives of growing size and records time, memory and processor time of each run.</summary>
internal static class ScaleRun
{
    /// <param name="bulletin">The program.</param>
    /// <param name="folder">Where archives and output are put; the output is deleted after each run.</param>
    /// <param name="runs">What to run, as <c>100M/jsonl.zst/2</c>: size, format, cores.</param>
    public static int Run(string bulletin, string folder, string[] runs)
    {
        var table = ScaleTable.Create().Load();
        foreach (var run in runs.Select(run => run.Split('/')))
        {
            if (run is not [var size, var format, var cores] || Sizes.Parse(size) is not { } wanted) throw new ArgumentException($"\"{string.Join('/', run)}\" is no SIZE/FORMAT/CORES.", nameof(runs));
            var archive = Path.Combine(folder, $"archive-{size}");
            Generation.Run(wanted, archive, seed: 1);
            var bytes = LengthOf(archive);
            var output = Path.Combine(folder, "out");
            if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
            var cost = MeasuredProcess.Run("taskset", ["-c", cores == "1" ? "0" : "0,1", bulletin, "archive", archive, "-o", output, "--format", format, "--jobs", cores]);
            table.Set(size, format, cores, bytes, Rounded(cost.Seconds, 2), Rounded(bytes / 1e6 / cost.Seconds, 1), Rounded(cost.ProcessorSeconds, 2), Rounded(cost.PeakBytes / 1e6, 0), LengthOf(output));
            Console.WriteLine(string.Join('\t', table.Find(size, format, cores)!));
            Directory.Delete(output, recursive: true);
            // Each run is kept as soon as it is done: the largest take long.
            table.Save(Machine.Describe($"the folder's disk writes {DiskSpeed.Measure(folder) / 1e6:F0} MB/s"));
        }
        return ScalePlot.Draw();
    }

    private static long LengthOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private static string Rounded(double value, int digits) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);
}
