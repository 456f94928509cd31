using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Bulletin.Parsing.Tests.Support;

/// <summary>The processor time of this thread, which other programs on the machine do not count in; wall time where the system does not tell it.</summary>
internal static partial class ThreadTime
{
    private const int ThreadClock = 3;

    /// <summary>Milliseconds of processor time that <paramref name="work"/> takes.</summary>
    public static double Of(Action work)
    {
        var before = Now();
        work();
        return Now() - before;
    }

    private static double Now()
    {
        if (!OperatingSystem.IsLinux() || GetTime(ThreadClock, out var time) != 0) return Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;
        return (time.Seconds * 1000.0) + (time.Nanoseconds / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
