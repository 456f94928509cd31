using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Cli;

/// <summary>Reads and parses files; what cannot be read is told, not thrown.</summary>
internal sealed class IssueReader
{
    private readonly BulletinParser _parser;
    private readonly TextWriter _error;

    private readonly Func<Stream> _input;

    private IssueReader(BulletinParser parser, TextWriter error, Func<Stream> input) => (_parser, _error, _input) = (parser, error, input);

    /// <summary>A reader with these options, or null when they are wrong; the reason is written to <paramref name="error"/>.</summary>
    public static IssueReader? Create(Func<BulletinParserOptions> options, TextWriter error, Func<Stream> input) =>
        Options(options, error) is { } right ? new IssueReader(new BulletinParser(right), error, input) : null;

    /// <summary>The options, or null when they are wrong; the reason is written to <paramref name="error"/>.</summary>
    public static BulletinParserOptions? Options(Func<BulletinParserOptions> options, TextWriter error)
    {
        try
        {
            var given = options();
            _ = new BulletinParser(given);
            return given;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"bulletin: {exception.Message.Split(" (Parameter", 2)[0]}");
            return null;
        }
    }

    /// <summary>The issue in the file <paramref name="path"/>; false when it cannot be read or holds no text.</summary>
    public bool TryRead(string path, out BulletinIssue issue)
    {
        issue = null!;
        try
        {
            issue = path == InputList.StandardInput ? ReadInput() : _parser.ParseFile(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            _error.WriteLine($"bulletin: no such file: {path}; give a file, or - for standard input");
            return false;
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(path))
        {
            _error.WriteLine($"bulletin: {path} is a folder; give one of its files");
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _error.WriteLine($"bulletin: cannot read {path}: {exception.Message}");
            return false;
        }
        var unreadable = issue.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        if (unreadable is null) return true;
        _error.WriteLine($"bulletin: {path}: {unreadable.Message} ({unreadable.Id})");
        return issue.Articles.Count > 0;
    }

    private BulletinIssue ReadInput()
    {
        using var stream = _input();
        return _parser.ParseStream(stream);
    }
}
