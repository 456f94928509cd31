using System.Diagnostics;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Runs the code until it is compiled for good, which takes its time: the runtime compiles in the background, in steps. Only then can the length of a measurement be chosen.</summary>
internal static class WarmUp
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2.5);

    public static void With(Action work)
    {
        var begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin) < Enough) work();
    }
}
