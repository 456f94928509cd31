using System.Diagnostics;
using System.Globalization;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>What the first parser of a process costs: time from nothing loaded to ready, and the memory that it keeps.</summary>
internal static class ColdStart
{
    public static void Measure()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var parser = new BulletinParser();
        var made = Stopwatch.GetElapsedTime(start);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        start = Stopwatch.GetTimestamp();
        parser.Parse(BenchmarkInputs.All()[0]);
        var first = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parser made in {made.TotalMilliseconds:N1} ms, keeps {kept / 1e6:N2} MB, first parse {first.TotalMilliseconds:N1} ms"));
    }
}
