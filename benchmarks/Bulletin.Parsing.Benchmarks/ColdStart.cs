using System.Diagnostics;
using System.Globalization;
using Bulletin.Parsing.Measurements;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>What the first parser of a process costs: time from nothing loaded to ready, and the memory that it keeps.</summary>
internal static class ColdStart
{
    private const int Processes = 7;

    private static readonly string[] Figures = [StartTable.Made, StartTable.Kept, StartTable.First];

    /// <summary>Measures this process and prints its figures.</summary>
    public static int Measure()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var parser = new BulletinParser();
        var made = Stopwatch.GetElapsedTime(start);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var input = BenchmarkInputs.Read(BenchmarkInputs.Page);
        start = Stopwatch.GetTimestamp();
        parser.Parse(input);
        var first = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made.TotalMilliseconds:F1}\t{kept / 1000}\t{first.TotalMilliseconds:F1}"));
        return 0;
    }

    /// <summary>Measures several new processes and records the middle one of each figure.</summary>
    public static void Record()
    {
        var runs = Enumerable.Range(0, Processes).Select(_ => Run()).ToList();
        var table = StartTable.Create();
        for (var i = 0; i < Figures.Length; i++)
        {
            var values = runs.Select(run => run[i]).Order().ToList();
            table.Set(Figures[i], values[Processes / 2], values[0], values[^1]);
        }
        table.Save(Machine.Describe());
    }

    private static double[] Run()
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["cold-start"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. line.Split('\t').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
    }
}
