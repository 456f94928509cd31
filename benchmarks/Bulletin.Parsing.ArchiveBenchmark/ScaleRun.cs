using Bulletin.Parsing.Measurements;

namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>Runs <c>bulletin archive</c> over archives of growing size, or over a folder that is there, and records time, memory and processor time of each run.</summary>
internal static class ScaleRun
{
    private const int TimesOverFolder = 3;

    /// <param name="bulletin">The program.</param>
    /// <param name="folder">Where archives and output are put.</param>
    /// <param name="runs">What to run, as <c>100M/jsonl.zst/2</c>: size, format, cores.</param>
    public static int Run(string bulletin, string folder, string[] runs)
    {
        var table = ScaleTable.Create(ScaleTable.Scale).Load();
        var measurement = new ArchiveMeasurement(bulletin, Path.Combine(folder, "out"));
        foreach (var run in runs.Select(run => run.Split('/')))
        {
            if (run is not [var size, var format, var cores] || Sizes.Parse(size) is not { } length) throw new ArgumentException($"\"{string.Join('/', run)}\" is no SIZE/FORMAT/CORES.", nameof(runs));
            var archive = Path.Combine(folder, $"archive-{size}");
            Generation.Run(length, archive, seed: 1);
            measurement.Run(table, size, archive, format, cores, times: 1);
            // Each run is kept as soon as it is done: the largest take long.
            table.Save(Machine.Describe($"the folder's disk writes {DiskSpeed.Measure(folder) / 1e6:F0} MB/s"));
        }
        return ScalePlot.Draw();
    }

    /// <param name="bulletin">The program.</param>
    /// <param name="archive">The folder to read.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="runs">What to run, as <c>jsonl.zst/2</c>: format, cores.</param>
    public static int RunOver(string bulletin, string archive, string output, string[] runs)
    {
        var table = ScaleTable.Create(ScaleTable.Folder);
        var measurement = new ArchiveMeasurement(bulletin, output);
        foreach (var run in runs.Select(run => run.Split('/')))
        {
            if (run is not [var format, var cores]) throw new ArgumentException($"\"{string.Join('/', run)}\" is no FORMAT/CORES.", nameof(runs));
            measurement.Run(table, "folder", archive, format, cores, TimesOverFolder);
        }
        table.Save(Machine.Describe($"middle of {TimesOverFolder} runs, files and output in memory"));
        return 0;
    }
}
