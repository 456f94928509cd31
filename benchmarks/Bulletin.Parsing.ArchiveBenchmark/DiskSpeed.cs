using System.Diagnostics;

namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>How fast a folder's disk takes what is written to it, up to the moment when it is on the disk.</summary>
internal static class DiskSpeed
{
    private const long Length = 1L << 30;

    /// <summary>Bytes in a second.</summary>
    public static double Measure(string folder)
    {
        var path = Path.Combine(folder, "disk-speed");
        var block = new byte[4 << 20];
        // A disk may take zeros faster than data.
        new Random(1).NextBytes(block);
        var begin = Stopwatch.GetTimestamp();
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 0, FileOptions.DeleteOnClose))
        {
            for (var written = 0L; written < Length; written += block.Length) file.Write(block);
            file.Flush(flushToDisk: true);
        }
        return Length / Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
