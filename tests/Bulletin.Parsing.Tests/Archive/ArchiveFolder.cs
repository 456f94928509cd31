using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Bulletin.Parsing.Archive;

namespace Bulletin.Parsing.Tests.Archive;

/// <summary>A folder of its own for a test, and archives made in it.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("bulletin-archive-tests").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string PathOf(string name) => Path.Combine(Root, name);

    public static string Bulletin(int number) => $"## 韩松调研第{number}季度重点项目\n\n3月7日下午，市委书记韩松前往青石区，调研第{number}批重点项目建设，要求各部门压实责任。\n";

    public string File(string name, string? text = null) => File(name, Encoding.UTF8.GetBytes(text ?? Bulletin(1)));

    public string File(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Tar(string name, params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var writer = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (entryName, text) in entries)
                writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, entryName) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        }
        return File(name, name.EndsWith("gz", StringComparison.Ordinal) ? Gzip(bytes.ToArray()) : bytes.ToArray());
    }

    public string Zip(string name, Encoding names, params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (entryName, text) in entries)
            {
                using var stream = archive.CreateEntry(entryName, CompressionLevel.NoCompression).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return File(name, bytes.ToArray());
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return result.ToArray();
    }

    /// <summary>All results, with the folder's own path taken off the names.</summary>
    public async Task<List<ArchiveResult>> ReadAsync(ArchiveOptions options, params string[] inputs)
    {
        var results = new List<ArchiveResult>();
        await foreach (var result in new BulletinArchive(options).ReadAsync(inputs, TestContext.Current.CancellationToken))
            results.Add(result with { Entry = result.Entry.Replace(Root + "/", string.Empty, StringComparison.Ordinal) });
        return results;
    }

    public Task<List<ArchiveResult>> ReadAsync(params string[] inputs) => ReadAsync(ArchiveOptions.Default, inputs);
}
