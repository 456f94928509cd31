using System.Text;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using NodaTime;

namespace Bulletin.Parsing.Cli;

/// <summary>One run of <c>bulletin parse</c>: reads each input, writes each result, tells what could not be read.</summary>
internal sealed class ParseRun(TextWriter output, TextWriter error)
{
    public required string Format { get; init; }

    public InputFormat Input { get; init; }

    public LocalDate? Date { get; init; }

    public string? Encoding { get; init; }

    public string? Target { get; init; }

    /// <summary>Runs and returns the exit code.</summary>
    public int Execute(string[] paths)
    {
        BulletinParser parser;
        try
        {
            parser = new BulletinParser(new BulletinParserOptions { PublicationDate = Date, Format = Input, Reading = new ReadingOptions { Encoding = Encoding } });
        }
        catch (ArgumentException exception)
        {
            return Fail(exception.Message.Split(" (Parameter", 2)[0], BulletinCommand.WrongUsage);
        }
        var inputs = new InputList(error);
        inputs.Add(paths);
        if (inputs.Files.Count == 0) return inputs.Failed > 0 ? BulletinCommand.SomeFailed : Fail("the folder holds no text file and no web page", BulletinCommand.SomeFailed);
        var intoFolder = Target is not null && (inputs.Files.Count > 1 || inputs.HasFolder || Directory.Exists(Target));
        if (inputs.Files.Count > 1 && Format == "json" && !intoFolder)
            return Fail("several inputs need --format ndjson, or -o FOLDER for one file each", BulletinCommand.WrongUsage);
        return ParseAll(parser, inputs, intoFolder);
    }

    private int ParseAll(BulletinParser parser, InputList inputs, bool intoFolder)
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
                if (!TryParse(parser, input.Path, out var issue))
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

    private bool TryParse(BulletinParser parser, string path, out BulletinIssue issue)
    {
        issue = null!;
        try
        {
            issue = parser.ParseFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"bulletin: cannot read {path}: {exception.Message}");
            return false;
        }
        var unreadable = issue.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        if (unreadable is null) return true;
        error.WriteLine($"bulletin: {path}: {unreadable.Message} ({unreadable.Id})");
        return issue.Articles.Count > 0;
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
