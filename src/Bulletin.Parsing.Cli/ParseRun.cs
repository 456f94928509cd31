using System.Text;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Cli;

/// <summary>One run of <c>bulletin parse</c>: reads each input, writes each result, tells what could not be read.</summary>
internal sealed class ParseRun(IssueReader reader, TextWriter output, TextWriter error)
{
    public required string Format { get; init; }

    public string? Target { get; init; }

    /// <summary>Runs and returns the exit code.</summary>
    public int Execute(string[] paths)
    {
        var inputs = new InputList(error);
        inputs.Add(paths);
        if (inputs.Files.Count == 0) return inputs.Failed > 0 ? BulletinCommand.SomeFailed : Fail("the folder holds no text file and no web page", BulletinCommand.SomeFailed);
        var intoFolder = Target is not null && (inputs.Files.Count > 1 || inputs.HasFolder || Directory.Exists(Target));
        if (inputs.Files.Count > 1 && Format == "json" && !intoFolder)
            return Fail("several inputs need --format ndjson, or -o FOLDER for one file each", BulletinCommand.WrongUsage);
        return ParseAll(inputs, intoFolder);
    }

    private int ParseAll(InputList inputs, bool intoFolder)
    {
        using var progress = new ProgressLine(error, inputs.Files.Count);
        var failed = inputs.Failed;
        var single = Target is null || intoFolder ? null : Create(Target);
        if (Target is not null && !intoFolder && single is null) return BulletinCommand.SomeFailed;
        using (single)
        {
            foreach (var input in inputs.Files)
            {
                progress.Advance();
                if (!reader.TryRead(input.Path, out var issue))
                {
                    failed++;
                    continue;
                }
                if (!intoFolder) Write(issue, single ?? output);
                else if (!WriteFile(issue, Path.Combine(Target!, Path.ChangeExtension(input.Name, Format == "text" ? ".txt" : ".json")))) failed++;
            }
        }
        return failed > 0 ? BulletinCommand.SomeFailed : BulletinCommand.Done;
    }

    private bool WriteFile(BulletinIssue issue, string path)
    {
        using var writer = Create(path);
        if (writer is null) return false;
        Write(issue, writer);
        return true;
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

    private void Write(BulletinIssue issue, TextWriter writer)
    {
        if (Format == "text") ReadableText.Write(issue, writer);
        else writer.WriteLine(BulletinJson.Serialize(issue, indented: Format == "json"));
    }

    private int Fail(string message, int code)
    {
        error.WriteLine($"bulletin: {message}");
        return code;
    }
}
