using System.Globalization;
using System.Text;

namespace Bulletin.Parsing.Cli.View;

/// <summary>One run of <c>bulletin view</c>: reads each input and puts it into the page; tells what could not be read and what found no room.</summary>
internal sealed class ViewRun(IssueReader reader, TextWriter output, TextWriter error)
{
    public string? Target { get; init; }

    /// <summary>How much a page holds; see <see cref="IssuePage.DefaultMaxLength"/>.</summary>
    public long MaxLength { get; init; } = IssuePage.DefaultMaxLength;

    /// <summary>Runs and returns the exit code.</summary>
    public int Execute(string[] paths)
    {
        var inputs = new InputList(error);
        inputs.Add(paths);
        // A page that an earlier run wrote into the folder is no bulletin.
        if (Target is not null) inputs.Files.RemoveAll(file => Path.GetFullPath(file.Path) == Path.GetFullPath(Target));
        if (inputs.Files.Count == 0)
        {
            if (inputs.Failed == 0) error.WriteLine("bulletin: the folder holds no text file and no web page");
            return BulletinCommand.SomeFailed;
        }
        return Write(inputs);
    }

    private int Write(InputList inputs)
    {
        using var progress = new ProgressLine(error, inputs.Files.Count);
        var failed = inputs.Failed > 0;
        TextWriter? writer = null;
        IssuePage? page = null;
        try
        {
            for (var i = 0; i < inputs.Files.Count; i++)
            {
                progress.Advance();
                if (!reader.TryRead(inputs.Files[i].Path, out var issue))
                {
                    failed = true;
                    continue;
                }
                // The file is made when there is something to show: a run that reads nothing leaves an older page as it is.
                writer ??= Target is null ? output : Create(Target);
                if (writer is null) return BulletinCommand.SomeFailed;
                page ??= new IssuePage(writer, MaxLength);
                if (page.TryAdd(inputs.Files[i].Name.Replace(Path.DirectorySeparatorChar, '/'), issue)) continue;
                failed = true;
                error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bulletin: the page is full with {i} of {inputs.Files.Count} files; make a page of its own for those from {inputs.Files[i].Path} on"));
                break;
            }
            page?.Finish();
        }
        finally
        {
            if (Target is not null) writer?.Dispose();
        }
        return failed ? BulletinCommand.SomeFailed : BulletinCommand.Done;
    }

    private StreamWriter? Create(string path)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            return new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"bulletin: cannot write {path}: {exception.Message}");
            return null;
        }
    }
}
