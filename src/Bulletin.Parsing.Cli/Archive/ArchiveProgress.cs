using System.Diagnostics;
using System.Globalization;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>Tells how far a run is: a line that renews itself on a terminal, a line every half minute elsewhere.</summary>
/// <param name="error">Where to tell it.</param>
/// <param name="inputLength">Bytes of all inputs.</param>
internal sealed class ArchiveProgress(TextWriter error, long inputLength)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(30);

    private readonly bool _isTerminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private readonly long _begin = Stopwatch.GetTimestamp();
    private long _told = Stopwatch.GetTimestamp();
    private long _firstPosition = -1;
    private bool _isLineOpen;
    private long _entries;
    private long _failed;
    private long _bytes;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_begin);

    /// <summary>Counts an entry.</summary>
    public void Advance(EncodedEntry entry)
    {
        // What was done before this run is passed over quickly and says nothing about the rate.
        if (_firstPosition < 0) _firstPosition = entry.InputPosition;
        _entries++;
        _bytes += entry.Result.Length;
        if (entry.Result.Failure is not null) _failed++;
        if (Stopwatch.GetElapsedTime(_told) < (_isTerminal ? OnTerminal : Elsewhere)) return;
        _told = Stopwatch.GetTimestamp();
        Tell(Line(_entries, _failed, _bytes, entry.InputPosition - _firstPosition, inputLength - entry.InputPosition, Elapsed));
    }

    /// <summary>Ends an open line.</summary>
    public void End()
    {
        if (_isLineOpen) error.WriteLine();
    }

    /// <summary>The line for these figures.</summary>
    internal static string Line(long entries, long failed, long bytes, long done, long left, TimeSpan elapsed)
    {
        var rate = bytes / 1e6 / elapsed.TotalSeconds;
        var remaining = done > 0 ? TimeSpan.FromSeconds(Math.Round(elapsed.TotalSeconds * left / done)).ToString("c", CultureInfo.InvariantCulture) : "?";
        return string.Create(CultureInfo.InvariantCulture, $"{100.0 * done / Math.Max(done + left, 1):F1} %, {entries} entries, {failed} without an issue, {rate:F1} MB/s, {remaining} left");
    }

    private void Tell(string line)
    {
        _isLineOpen = _isTerminal;
        if (_isTerminal) error.Write($"\r{line,-79}");
        else error.WriteLine(line);
    }
}
