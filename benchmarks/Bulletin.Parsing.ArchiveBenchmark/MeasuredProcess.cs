using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>Runs a program and tells what it cost, as the kernel counted it up to its end.</summary>
/// <remarks>
/// The kernel keeps the costs of ended children, and of their memory the largest. So each program is started by a process of its own, this program again, which has no other child.
/// </remarks>
internal static partial class MeasuredProcess
{
    /// <summary>The first argument by which this program is told to be that process.</summary>
    public const string Verb = "measured";

    private const int OfChildren = -1;

    // struct rusage on 64-bit Linux: user and system time (seconds, microseconds), the largest resident set in KiB, and thirteen more.
    private const int UsageWords = 18;
    private const int PeakWord = 4;

    /// <exception cref="InvalidOperationException">The program did not end well.</exception>
    public static Cost Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Verb, program, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var line = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        var cells = line.Split('\n')[^1].Split('\t');
        return new Cost(double.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture), long.Parse(cells[2], CultureInfo.InvariantCulture));
    }

    /// <summary>Is the process between: runs the program, prints its costs.</summary>
    public static int Measure(string program, string[] arguments)
    {
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        Span<long> usage = stackalloc long[UsageWords];
        if (GetUsage(OfChildren, ref MemoryMarshal.GetReference(usage)) != 0) throw new InvalidOperationException("The system does not tell the costs of a process.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:F3}\t{usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6):F3}\t{usage[PeakWord] * 1024}"));
        return process.ExitCode;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, ref long usage);

    /// <param name="Seconds">From start to end.</param>
    /// <param name="ProcessorSeconds">Of all cores together.</param>
    /// <param name="PeakBytes">The largest resident set.</param>
    public sealed record Cost(double Seconds, double ProcessorSeconds, long PeakBytes);
}
