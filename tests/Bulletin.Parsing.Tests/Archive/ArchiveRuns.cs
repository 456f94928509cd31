using System.Security.Cryptography;
using Bulletin.Parsing.Cli;
using Bulletin.Parsing.Cli.Archive;

namespace Bulletin.Parsing.Tests.Archive;

/// <summary>Short ways to run <c>bulletin archive</c> in tests and to compare what it wrote.</summary>
internal static class ArchiveRuns
{
    public static (int Code, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var code = BulletinCommand.Run(["archive", .. arguments], output, error);
        output.ToString().Should().BeEmpty();
        return (code, error.ToString());
    }

    /// <summary>A run inside this process, with something between it and its files.</summary>
    public static (int Code, string Error) Run(ArchiveSettings settings, Func<Stream, Stream> between)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var code = new ArchiveRun(settings, error) { Between = between }.Execute(TestContext.Current.CancellationToken);
        return (code, error.ToString());
    }

    /// <summary>Every file of a folder with its hash, in order.</summary>
    public static IReadOnlyList<string> Tree(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}")];

    /// <summary>Bulletins enough for a dozen shards of 64 KiB, some of them broken.</summary>
    public static string Papers(ArchiveFolder folder, int count = 400)
    {
        var samples = Support.Bulletins.Own.Select(File.ReadAllText).ToArray();
        for (var i = 0; i < count; i++) folder.File($"papers/{i / 50:D2}/202403{(i % 28) + 1:D2}-{i:D3}.md", samples[i % samples.Length]);
        folder.File("papers/03/cover.jpg", "no bulletin");
        folder.File("papers/05/binary.md", new byte[3000]);
        return folder.PathOf("papers");
    }
}
