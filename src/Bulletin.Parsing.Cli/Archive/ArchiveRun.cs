using System.Globalization;
using System.Text.Json;
using Bulletin.Parsing.Archive;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>One run of <c>bulletin archive</c>: cuts the inputs into shards and writes those that are its own and not yet written.</summary>
internal sealed class ArchiveRun(ArchiveSettings settings, TextWriter error)
{
    /// <summary>Puts something between the run and the files that it writes; for tests.</summary>
    public Func<Stream, Stream> Between { get; init; } = stream => stream;

    /// <summary>Runs and returns the exit code.</summary>
    public int Execute(CancellationToken cancellation)
    {
        try
        {
            return Plan() is { } plan ? Execute(plan, cancellation) : BulletinCommand.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            return Stop("stopped");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return Stop(exception.Message);
        }
    }

    private RunPlan? Plan()
    {
        foreach (var input in settings.Inputs)
        {
            if (!Path.Exists(input) && !input.AsSpan().ContainsAny('*', '?')) return Refuse($"no such file or folder: {input}");
            if (IsInside(settings.Output, input)) return Refuse($"the output folder {settings.Output} lies in the input {input}");
        }
        var inputs = settings.Inputs.Select(InputCensus.Of).ToList();
        return new RunPlan { Program = $"Bulletin.Parsing {typeof(BulletinParser).Assembly.GetName().Version!.ToString(3)}", Lexicon = settings.Options.Parser.Lexicon.Version, Options = settings.Values, Inputs = inputs };
    }

    private RunPlan? Refuse(string message)
    {
        error.WriteLine($"bulletin: {message}");
        return null;
    }

    private int Execute(RunPlan plan, CancellationToken cancellation)
    {
        using var folder = new OutputFolder(settings.Output, settings.Share) { Between = Between };
        if (!folder.Open()) return Fail($"another run is at work on {settings.Output}; wait for it or stop it", BulletinCommand.Unfinished);
        foreach (var (name, made) in folder.Manifests())
        {
            if (plan.DifferenceFrom(made.Plan) is { } difference)
                return Fail($"{Path.Combine(settings.Output, name)} belongs to another run: {difference}. Use the same options and inputs to continue it, or another folder.", BulletinCommand.WrongUsage);
        }
        var manifest = new Manifest(plan) { Share = settings.Share.IsPart ? settings.Share.Name : null };
        folder.Write(manifest);
        var progress = new ArchiveProgress(error, plan.Inputs.Sum(input => input.Length));
        var cutter = new ShardCutter(settings.ShardSize, shard => settings.Share.Has(shard) && folder.Record(shard) is null or { MayImprove: true });
        WriteShardsAsync(folder, cutter, progress, cancellation).GetAwaiter().GetResult();
        progress.End();
        var totals = Enumerable.Range(0, cutter.Count).Where(settings.Share.Has).Aggregate(ShardTotals.None, (sum, shard) => sum + folder.Record(shard)!.Totals);
        if (!settings.Share.IsPart) folder.WriteFailures(cutter.Count);
        folder.Write(manifest with { Shards = cutter.Count, Totals = totals });
        error.WriteLine(Summary(totals, cutter.Count, progress.Elapsed));
        return totals.Failed > 0 ? BulletinCommand.SomeFailed : BulletinCommand.Done;
    }

    // A shard is put on the disk while the next is already being parsed.
    private async Task WriteShardsAsync(OutputFolder folder, ShardCutter cutter, ArchiveProgress progress, CancellationToken cancellation)
    {
        var archive = new BulletinArchive(settings.Options);
        var encoder = new EntryEncoder(settings.Formats);
        ShardWriter? current = null;
        var finishing = Task.CompletedTask;
        try
        {
            await foreach (var entry in archive.ParseAsync(cutter.Cut(archive.Entries(settings.Inputs)), encoder.Encode, cancellation).ConfigureAwait(false))
            {
                using (entry)
                {
                    var shard = cutter.Next();
                    if (current?.Shard != shard)
                    {
                        await finishing.ConfigureAwait(false);
                        finishing = FinishAsync(current);
                        current = new ShardWriter(folder, shard, settings.Formats);
                    }
                    current.Add(entry);
                    progress.Advance(entry);
                }
            }
            await finishing.ConfigureAwait(false);
            await FinishAsync(current).ConfigureAwait(false);
        }
        finally
        {
            await finishing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            current?.Dispose();
        }
    }

    private static Task FinishAsync(ShardWriter? writer) => writer is null ? Task.CompletedTask : Task.Run(() =>
    {
        using (writer) writer.Finish();
    });

    private static string Summary(ShardTotals totals, int shards, TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture,
        $"{totals.Entries} entries: {totals.Issues} issues with {totals.Articles} articles, {totals.Failed} failed, {totals.PassedOver} passed over; {totals.Bytes / 1e6:F1} MB, {shards} shards, {elapsed.TotalSeconds:F1} s.");

    private static bool IsInside(string folder, string input) =>
        Directory.Exists(input) && $"{Path.GetFullPath(folder)}/".StartsWith($"{Path.GetFullPath(input).TrimEnd('/')}/", StringComparison.Ordinal);

    private int Stop(string reason) => Fail($"the run ended before its end: {reason.TrimEnd('.')}. What is finished is kept; the same command continues it.", BulletinCommand.Unfinished);

    private int Fail(string message, int code)
    {
        error.WriteLine($"bulletin: {message}");
        return code;
    }
}
