using System.Globalization;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary><c>bulletin archive --merge</c>: when all shares of a run are there, makes the folder what a run on one machine would have made it.</summary>
internal sealed class ArchiveMerge(string path, TextWriter error)
{
    public int Execute()
    {
        if (!Directory.Exists(path)) return Fail($"no such folder: {path}");
        using var folder = new OutputFolder(path, Share.Whole);
        if (!folder.Open()) return Fail($"another run is at work on {path}");
        var manifests = folder.Manifests().Where(found => found.Manifest.Share is not null).ToList();
        if (manifests.Count == 0) return Fail(folder.Manifests().Count > 0 ? $"{path} is whole already" : $"{path} holds no share of a run");
        if (Problem(folder, manifests) is { } problem) return Fail(problem);
        var shards = manifests[0].Manifest.Shards!.Value;
        var totals = manifests.Aggregate(ShardTotals.None, (sum, found) => sum + found.Manifest.Totals!);
        folder.WriteFailures(shards);
        folder.Write(new Manifest(manifests[0].Manifest.Plan) { Shards = shards, Totals = totals });
        folder.RemoveShareManifests();
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{manifests.Count} shares with {shards} shards: {totals.Entries} entries, {totals.Issues} issues, {totals.Articles} articles, {totals.Failed} failed, {totals.PassedOver} passed over."));
        return totals.Failed > 0 ? BulletinCommand.SomeFailed : BulletinCommand.Done;
    }

    private static string? Problem(OutputFolder folder, List<(string Name, Manifest Manifest)> manifests)
    {
        var (firstName, first) = manifests[0];
        foreach (var (name, manifest) in manifests)
        {
            if (manifest.Plan.DifferenceFrom(first.Plan) is { } difference) return $"{name} and {firstName} belong to different runs: {difference}";
            if (manifest.Shards is null) return $"the share of {name} is not finished; run it again";
        }
        var names = manifests.Select(found => found.Manifest.Share!).ToHashSet(StringComparer.Ordinal);
        var count = int.Parse(first.Share!.AsSpan(first.Share!.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);
        for (var index = 0; index < count; index++)
            if (!names.Contains(new Share(index, count).Name)) return string.Create(CultureInfo.InvariantCulture, $"share {index} of {count} is missing; run it with --shard {index}/{count}");
        if (names.Count > count) return $"the shares are of different counts: {string.Join(", ", names.Order(StringComparer.Ordinal))}";
        for (var shard = 0; shard < first.Shards; shard++)
            if (folder.Record(shard) is null) return string.Create(CultureInfo.InvariantCulture, $"shard {shard} is missing or a file of it is; run --shard {shard % count}/{count} again");
        return null;
    }

    private int Fail(string message)
    {
        error.WriteLine($"bulletin: {message}");
        return BulletinCommand.WrongUsage;
    }
}
