using System.Globalization;
using Bulletin.Parsing.Measurements;

namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>Runs <c>bulletin archive</c> over a folder and puts the costs into a table.</summary>
/// <param name="bulletin">The program.</param>
/// <param name="output">Folder to write to; it is deleted after each run.</param>
internal sealed class ArchiveMeasurement(string bulletin, string output)
{
    /// <param name="table">Takes the figures.</param>
    /// <param name="size">What to call the size.</param>
    /// <param name="archive">The folder.</param>
    /// <param name="format">Format of the output.</param>
    /// <param name="cores">"1" or "2".</param>
    /// <param name="times">How often to run; the middle one by its time counts.</param>
    public void Run(ResultTable table, string size, string archive, string format, string cores, int times)
    {
        var bytes = LengthOf(archive);
        var runs = new List<(MeasuredProcess.Cost Cost, long Output)>();
        for (var i = 0; i < times; i++)
        {
            Clear();
            var cost = MeasuredProcess.Run("taskset", ["-c", cores == "1" ? "0" : "0,1", bulletin, "archive", archive, "-o", output, "--format", format, "--jobs", cores]);
            runs.Add((cost, LengthOf(output)));
            Clear();
        }
        var (middle, written) = runs.OrderBy(run => run.Cost.Seconds).ElementAt(times / 2);
        table.Set(size, format, cores, bytes, Rounded(middle.Seconds, 2), Rounded(bytes / 1e6 / middle.Seconds, 1), Rounded(middle.ProcessorSeconds, 2), Rounded(runs.Max(run => run.Cost.PeakBytes) / 1e6, 0), written);
        Console.WriteLine(string.Join('\t', table.Find(size, format, cores)!));
    }

    private void Clear()
    {
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
    }

    private static long LengthOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private static string Rounded(double value, int digits) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);
}
