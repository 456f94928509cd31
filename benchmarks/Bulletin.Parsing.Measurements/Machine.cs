using System.Globalization;
using System.Runtime.InteropServices;

namespace Bulletin.Parsing.Measurements;

/// <summary>What a figure depends on beside the code.</summary>
public static class Machine
{
    /// <summary>Processor, cores, system, runtime and day.</summary>
    /// <param name="others">Versions of what else took part.</param>
    public static string Describe(params string[] others) => string.Join("; ",
        [$"{Processor()}, {Environment.ProcessorCount} cores", System(), RuntimeInformation.FrameworkDescription, .. others, DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]);

    private static string Processor() => Value("/proc/cpuinfo", "model name", ':') ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string System() => Value("/etc/os-release", "PRETTY_NAME", '=') ?? RuntimeInformation.OSDescription;

    private static string? Value(string file, string name, char separator) => !File.Exists(file) ? null :
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(separator, 2)[1].Trim().Trim('"');
}
