using System.Globalization;

namespace Bulletin.Parsing.Cli;

/// <summary>A line that counts the files read; shown on a terminal only, and only when there are many.</summary>
internal sealed class ProgressLine(TextWriter error, int total) : IDisposable
{
    private const int Many = 20;

    private readonly bool _isShown = total >= Many && ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private int _done;

    /// <summary>Counts one file.</summary>
    public void Advance()
    {
        _done++;
        if (_isShown && (_done % 10 == 0 || _done == total)) error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_done} of {total} files"));
    }

    /// <summary>Ends the line.</summary>
    public void Dispose()
    {
        if (_isShown) error.WriteLine();
    }
}
