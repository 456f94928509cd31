using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Cli;

/// <summary>One run of <c>bulletin parse</c>: reads each input, writes each result, tells what could not be read.</summary>
internal sealed class ParseRun(IssueReader reader, TextWriter output, TextWriter error)
{
    public required OutputFormat Format { get; init; }

    public string? Target { get; init; }

    /// <summary>Runs and returns the exit code.</summary>
    public int Execute(string[] paths)
    {
        var inputs = new InputList(error);
        inputs.Add(paths);
        if (inputs.Files.Count == 0) return inputs.Failed > 0 ? BulletinCommand.SomeFailed : Fail("the folder holds no text file and no web page", BulletinCommand.SomeFailed);
        var intoFolder = NamesFolder() || (Target is not null && Format.IsOneIssue && (inputs.Files.Count > 1 || inputs.HasFolder));
        if (Format.ToFolder is not null && Target is null)
            return Fail($"{Format.Name} writes several files; say where with -o FOLDER", BulletinCommand.WrongUsage);
        if (Format.IsWhole && NamesFolder())
            return Fail($"{Format.Name} is one graph of all inputs; name a file with -o FILE{Format.Extension}", BulletinCommand.WrongUsage);
        if (inputs.Files.Count > 1 && Format.IsOneIssue && !intoFolder)
            return Fail("several inputs need --format ndjson, or -o FOLDER for one file each", BulletinCommand.WrongUsage);
        try
        {
            return Format.ToFolder is null && intoFolder ? ParseApart(inputs) : ParseTogether(inputs);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail($"cannot write {Target ?? "the output"}: {exception.Message}", BulletinCommand.SomeFailed);
        }
    }

    private bool NamesFolder() => Target is not null && (Directory.Exists(Target) || Path.EndsInDirectorySeparator(Target));

    private int ParseTogether(InputList inputs)
    {
        using Stream? stream = Format.ToStream is null ? null : Target is null ? new TextOutputStream(output) : Create(Target);
        using var exporter = stream is null ? Format.ToFolder!(Target!) : Format.ToStream!(stream);
        return ParseAll(inputs, exporter.Write);
    }

    private int ParseApart(InputList inputs)
    {
        // a.md and a.txt are two results: a.md.json and a.txt.json.
        var shared = inputs.Files.CountBy(file => Path.ChangeExtension(file.Name, null), StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        return ParseAll(inputs, (issue, name) =>
        {
            var file = shared.Contains(Path.ChangeExtension(name, null)) ? name + Format.Extension : Path.ChangeExtension(name, Format.Extension);
            using var stream = Create(Path.Combine(Target!, file));
            using var exporter = Format.ToStream!(stream);
            exporter.Write(issue, name);
        });
    }

    private int ParseAll(InputList inputs, Action<BulletinIssue, string> write)
    {
        using var progress = new ProgressLine(error, inputs.Files.Count);
        var failed = inputs.Failed;
        foreach (var input in inputs.Files)
        {
            progress.Advance();
            if (!reader.TryRead(input.Path, out var issue)) failed++;
            else if (!TryWrite(issue, input.Name, write)) failed++;
        }
        return failed > 0 ? BulletinCommand.SomeFailed : BulletinCommand.Done;
    }

    private bool TryWrite(BulletinIssue issue, string name, Action<BulletinIssue, string> write)
    {
        try
        {
            write(issue, name.Replace(Path.DirectorySeparatorChar, '/'));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"bulletin: cannot write the result of {name}: {exception.Message}");
            return false;
        }
    }

    private static FileStream Create(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        return File.Create(path);
    }

    private int Fail(string message, int code)
    {
        error.WriteLine($"bulletin: {message}");
        return code;
    }
}
