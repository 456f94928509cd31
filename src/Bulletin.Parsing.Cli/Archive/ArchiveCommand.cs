using System.CommandLine;
using System.Runtime.InteropServices;
using Bulletin.Parsing.Archive;
using ZstdSharp;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary><c>bulletin archive INPUT... -o FOLDER</c>.</summary>
internal sealed class ArchiveCommand
{
    private const int LookAheadPerJob = 8;
    private const long LookAheadBytes = 4L << 20;

    private readonly Argument<string[]> _inputs = new("INPUT") { Description = "Folders, patterns, .tar, .tar.gz, .zip, .gz, .zst, .jsonl.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _output = new("-o", "--output") { Description = "Folder to write to; a run that was ended before its end continues there.", Required = true, HelpName = "FOLDER" };
    private readonly Option<string[]> _format = new("--format") { Description = "What is written; may be given more than once.", DefaultValueFactory = _ => ["jsonl"] };
    private readonly Option<long?> _shardSize = Size("--shard-size", "Bytes of input in one output file, as 64K or 1G. Default: 4M.");
    private readonly Option<Share?> _share = new("--shard") { Description = "Do the share I of N only, I from 0, as 2/8; --merge joins them. Default: all.", CustomParser = ReadShare, HelpName = "I/N" };
    private readonly Option<bool> _merge = new("--merge") { Description = "Join the shares in the output folder." };
    private readonly Option<int?> _jobs = new("--jobs") { Description = "How many bulletins are parsed at once. Default: one for each processor.", HelpName = "N" };
    private readonly Option<string[]> _jsonText = Names("--json-text", "Members of JSON lines that hold text.", new JsonLineFields().Text);
    private readonly Option<string[]> _jsonHtml = Names("--json-html", "Members of JSON lines that hold web pages.", new JsonLineFields().Html);
    private readonly Option<string[]> _jsonDate = Names("--json-date", "Members of JSON lines that hold the day of publication.", new JsonLineFields().Date);
    private readonly Option<string[]> _jsonId = Names("--json-id", "Members of JSON lines that hold an identifier.", new JsonLineFields().Id);
    private readonly Option<long?> _maxEntry = Size("--max-entry", "Longest entry that is read. Default: 64M.");
    private readonly Option<int> _maxRatio = new("--max-ratio") { Description = "Most bytes that may come out of one compressed byte.", DefaultValueFactory = _ => new ArchiveLimits().MaxCompressionRatio, HelpName = "N" };
    private readonly InputOptions _parser;
    private readonly Command _command;
    private readonly TextWriter _error;

    private ArchiveCommand(TextWriter error)
    {
        _error = error;
        _format.AcceptOnlyFromAmong([.. OutputFormats.Names]);
        _command = new("archive", "Parses archives into JSON lines or Parquet tables, in parts, and continues where it was ended.")
        {
            _inputs, _output, _format, _shardSize, _share, _merge, _jobs, _jsonText, _jsonHtml, _jsonDate, _jsonId, _maxEntry, _maxRatio,
        };
        _parser = new InputOptions(_command);
        _command.SetAction(Execute);
    }

    public static Command Create(TextWriter error) => new ArchiveCommand(error)._command;

    private int Execute(ParseResult result)
    {
        var inputs = result.GetValue(_inputs)!;
        var output = result.GetValue(_output)!;
        if (result.GetValue(_merge)) return inputs.Length > 0 ? Fail("--merge takes no inputs, only -o FOLDER") : new ArchiveMerge(output, _error).Execute();
        if (inputs.Length == 0) return Fail("no input is named");
        if (Jobs(result) < 1 || result.GetValue(_maxRatio) < 1) return Fail("--jobs and --max-ratio must be at least 1");
        if (result.GetValue(_maxEntry) > 1L << 30) return Fail("--max-entry may be 1G at most");
        if (IssueReader.Options(() => _parser.Read(result), _error) is not { } options) return BulletinCommand.WrongUsage;
        return Run(new ArchiveSettings { Inputs = inputs, Output = output, Formats = Formats(result), ShardSize = result.GetValue(_shardSize) ?? ArchiveSettings.DefaultShardSize, Share = result.GetValue(_share) ?? Share.Whole, Options = Read(result, options) });
    }

    // Ctrl+C and a batch system's notice end the run in good order; kill -9 does no harm either.
    private int Run(ArchiveSettings settings)
    {
        using var stop = new CancellationTokenSource();
        void OnSignal(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
        return new ArchiveRun(settings, _error).Execute(stop.Token);
    }

    private int Jobs(ParseResult result) => result.GetValue(_jobs) ?? Environment.ProcessorCount;

    private List<OutputFormat> Formats(ParseResult result) => [.. result.GetValue(_format)!.Select(OutputFormats.Parse).Distinct().Order()];

    private ArchiveOptions Read(ParseResult result, BulletinParserOptions options) => new()
    {
        Parser = options,
        Parallelism = Jobs(result),
        // An entry's lines are several times as long as the entry, so few may wait to be written.
        LookAhead = LookAheadPerJob * Jobs(result),
        LookAheadBytes = LookAheadBytes,
        JsonLines = new JsonLineFields
        {
            Text = [.. result.GetValue(_jsonText)!],
            Html = [.. result.GetValue(_jsonHtml)!],
            Date = [.. result.GetValue(_jsonDate)!],
            Id = [.. result.GetValue(_jsonId)!],
        },
        Limits = new ArchiveLimits { MaxEntryLength = result.GetValue(_maxEntry) ?? new ArchiveLimits().MaxEntryLength, MaxCompressionRatio = result.GetValue(_maxRatio) },
        Decompressors = new Dictionary<string, Func<Stream, Stream>>(StringComparer.Ordinal) { [".zst"] = stream => new DecompressionStream(stream, leaveOpen: false) },
    };

    private static Option<long?> Size(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "SIZE",
        CustomParser = result =>
        {
            if (ByteSize.Parse(result.Tokens[0].Value) is { } size) return size;
            result.AddError($"{name} must be a number of bytes as 64K, 4M or 1G, not \"{result.Tokens[0].Value}\".");
            return null;
        },
    };

    private static Option<string[]> Names(string name, string description, IEnumerable<string> standard) => new(name) { Description = description, HelpName = "NAME", DefaultValueFactory = _ => [.. standard] };

    private static Share ReadShare(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (Share.Parse(result.Tokens[0].Value) is { } share) return share;
        result.AddError($"--shard must be I/N with I from 0 to N - 1, not \"{result.Tokens[0].Value}\".");
        return Share.Whole;
    }

    private int Fail(string message)
    {
        _error.WriteLine($"bulletin: {message}");
        return BulletinCommand.WrongUsage;
    }
}
