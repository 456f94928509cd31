using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>The folder that a run writes to. Nothing appears under its final name before all of it is on the disk.</summary>
/// <param name="path">The folder.</param>
/// <param name="share">The share that this run writes.</param>
internal sealed class OutputFolder(string path, Share share) : IDisposable
{
    private const string FailuresName = "failures.jsonl";
    // What is longer is written at once, without a copy.
    private const int BufferLength = 1 << 16;

    private FileStream? _lock;

    /// <summary>Puts something between a run and the files that it writes; for tests.</summary>
    public Func<Stream, Stream> Between { get; init; } = stream => stream;

    private string Partial => Path.Combine(path, ".partial", share.Name);

    private string ManifestName => share.IsPart ? $"manifest-{share.Name}.json" : "manifest.json";

    /// <summary>Takes the folder for this run and clears away what a killed run left half written.</summary>
    /// <returns>False when another run is at work on the same share.</returns>
    public bool Open()
    {
        Directory.CreateDirectory(path);
        try
        {
            _lock = new FileStream(Path.Combine(path, $".lock-{share.Name}"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(Path.Combine(path, $".lock-{share.Name}")))
        {
            return false;
        }
        if (Directory.Exists(Partial)) Directory.Delete(Partial, recursive: true);
        Directory.CreateDirectory(Partial);
        return true;
    }

    /// <summary>Every manifest in the folder: that of the whole, and those of shares.</summary>
    public IReadOnlyList<(string Name, Manifest Manifest)> Manifests() =>
        [.. Directory.EnumerateFiles(path, "manifest*.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), Read(file, RunJson.Readable.Manifest)))];

    public void Write(Manifest manifest) => WriteJson(ManifestName, manifest, RunJson.Readable.Manifest);

    public void Write(ShardRecord record) => WriteJson(RecordName(record.Shard), record, RunJson.Readable.ShardRecord);

    /// <summary>The record of a shard whose files are all there, or null.</summary>
    public ShardRecord? Record(int shard)
    {
        var file = Path.Combine(path, RecordName(shard));
        if (!File.Exists(file)) return null;
        var record = Read(file, RunJson.Readable.ShardRecord);
        return record.Files.All(written => new FileInfo(Path.Combine(path, written.Path)) is { Exists: true } info && info.Length == written.Length) ? record : null;
    }

    /// <summary>Begins a file that is to have this name when it is whole.</summary>
    public PendingFile Create(string name) => new(Path.Combine(Partial, name.Replace('/', '-')), path, name, Between, BufferLength);

    /// <summary>Joins the failures of all shards into one file, in the order of the entries.</summary>
    public void WriteFailures(int shards)
    {
        using var file = Create(FailuresName);
        for (var shard = 0; shard < shards; shard++)
        {
            foreach (var failure in Record(shard)!.Failures)
            {
                JsonSerializer.Serialize(file.Stream, failure, RunJson.OneLine.FailedEntry);
                file.Stream.WriteByte((byte)'\n');
            }
        }
        file.Finish();
        file.Publish();
    }

    /// <summary>Removes the manifests of shares, once the whole has its own.</summary>
    public void RemoveShareManifests()
    {
        foreach (var file in Directory.EnumerateFiles(path, "manifest-*.json")) File.Delete(file);
    }

    public void Dispose()
    {
        if (_lock is null) return;
        if (Directory.Exists(Partial)) Directory.Delete(Partial, recursive: true);
        var above = Path.GetDirectoryName(Partial)!;
        if (!Directory.EnumerateFileSystemEntries(above).Any()) DeleteIfEmpty(above);
        _lock.Dispose();
    }

    private static string RecordName(int shard) => string.Create(CultureInfo.InvariantCulture, $"shards/{shard:D6}.json");

    // Another share may put its folder there at this moment.
    private static void DeleteIfEmpty(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (IOException)
        {
        }
    }

    private static T Read<T>(string file, JsonTypeInfo<T> type)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize(stream, type) ?? throw new JsonException($"{file} is empty.");
    }

    private void WriteJson<T>(string name, T value, JsonTypeInfo<T> type)
    {
        using var file = Create(name);
        JsonSerializer.Serialize(file.Stream, value, type);
        file.Stream.WriteByte((byte)'\n');
        file.Finish();
        file.Publish();
    }
}
