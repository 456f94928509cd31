using System.Diagnostics;
using Bulletin.Parsing.Cli.Archive;

namespace Bulletin.Parsing.Tests.Archive;

/// <summary>A run that is ended anywhere and started again gives, byte for byte, what an undisturbed run gives.</summary>
public sealed class InterruptedRunTests : IDisposable
{
    private const int Kills = 50;

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Out => _folder.PathOf("out");

    [Fact]
    public async Task Killed_at_fifty_moments_and_started_again()
    {
        var papers = ArchiveRuns.Papers(_folder, 600);
        string[] arguments = ["archive", papers, "--shard-size", "32K", "-o"];
        var undisturbed = Stopwatch.StartNew();
        await RunAsync([.. arguments, _folder.PathOf("whole")], Timeout.InfiniteTimeSpan);
        var length = undisturbed.Elapsed;
        var expected = ArchiveRuns.Tree(_folder.PathOf("whole"));
        var random = new Random(1);
        var killed = 0;
        var amid = 0;
        while (killed < Kills)
        {
            if (await RunAsync([.. arguments, Out], length * random.NextDouble()))
            {
                // It came to its end before the blow: what it made must be right, and the next one begins anew.
                ArchiveRuns.Tree(Out).Should().Equal(expected);
                Directory.Delete(Out, recursive: true);
                continue;
            }
            killed++;
            if (Directory.Exists(Path.Combine(Out, "shards"))) amid++;
        }
        amid.Should().BeGreaterThan(Kills / 4, "most blows must fall while shards are written");
        await RunAsync([.. arguments, Out], Timeout.InfiniteTimeSpan);
        ArchiveRuns.Tree(Out).Should().Equal(expected);
    }

    [Fact]
    public void A_disk_that_fills_up_ends_the_run_and_loses_nothing()
    {
        var papers = ArchiveRuns.Papers(_folder, 200);
        var settings = new ArchiveSettings { Inputs = [papers], Output = Out, ShardSize = 32 << 10, Formats = [OutputFormat.JsonLines, OutputFormat.Parquet] };
        ArchiveRuns.Run(settings with { Output = _folder.PathOf("whole") }, stream => stream);
        foreach (var room in new long[] { 0, 10_000, 200_000, 500_000, 1_000_000 })
        {
            var left = room;
            var (code, error) = ArchiveRuns.Run(settings, stream => new FullDisk(stream, () => left, written => left -= written));
            error.Should().Be("bulletin: the run ended before its end: No space left on device. What is finished is kept; the same command continues it.\n");
            code.Should().Be(3);
        }
        ArchiveRuns.Run(settings, stream => stream).Code.Should().Be(1);
        ArchiveRuns.Tree(Out).Should().Equal(ArchiveRuns.Tree(_folder.PathOf("whole")));
    }

    [Fact]
    public void A_disk_that_is_really_full_does_the_same()
    {
        Directory.CreateDirectory(Out);
        Assert.SkipUnless(OperatingSystem.IsLinux() && Mount("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", Out), "Mounting is not permitted here.");
        try
        {
            var papers = ArchiveRuns.Papers(_folder, 300);
            var whole = _folder.PathOf("whole");
            ArchiveRuns.Run(papers, "-o", whole, "--shard-size", "32K");
            var (code, error) = ArchiveRuns.Run(papers, "-o", Out, "--shard-size", "32K");
            code.Should().Be(3);
            error.Should().StartWith("bulletin: the run ended before its end: No space left on device").And.EndWith("the same command continues it.\n");
            Directory.GetFiles(Path.Combine(Out, "shards")).Should().NotBeEmpty();
            Mount("mount", "-o", "remount,size=100m", Out).Should().BeTrue();
            ArchiveRuns.Run(papers, "-o", Out, "--shard-size", "32K").Code.Should().Be(1);
            ArchiveRuns.Tree(Out).Should().Equal(ArchiveRuns.Tree(whole));
        }
        finally
        {
            Mount("umount", Out);
        }
    }

    [Fact]
    public void Broken_archives_are_named_and_a_second_run_gives_the_same()
    {
        var tar = File.ReadAllBytes(_folder.Tar("a.tar.gz", [.. Enumerable.Range(0, 40).Select(i => ($"{i:D2}.md", ArchiveFolder.Bulletin(i)))]));
        var cut = _folder.File("cut.tar.gz", tar[..^20]);
        var zip = File.ReadAllBytes(_folder.Zip("b.zip", System.Text.Encoding.UTF8, ("1.md", ArchiveFolder.Bulletin(1)), ("2.md", ArchiveFolder.Bulletin(2))));
        zip[80] ^= 1;
        var bad = _folder.File("b.zip", zip);
        string[] arguments = [cut, bad, "-o", Out, "--shard-size", "1K"];
        var (code, error) = ArchiveRuns.Run(arguments);
        code.Should().Be(1);
        error.Should().MatchRegex("^4[0-9] entries: 4[01] issues");
        var failures = File.ReadAllText(Path.Combine(Out, "failures.jsonl"));
        failures.Should().Contain("cut.tar.gz").And.Contain("The data end too early.").And.Contain("b.zip/1.md");
        var before = ArchiveRuns.Tree(Out);
        ArchiveRuns.Run(arguments).Code.Should().Be(1);
        ArchiveRuns.Tree(Out).Should().Equal(before);
    }

    private static bool Mount(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    // True when the process came to its end; Process.Kill is SIGKILL.
    private static async Task<bool> RunAsync(string[] arguments, TimeSpan until)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "bulletin.dll"), .. arguments]) { RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var stop = new CancellationTokenSource();
        if (until != Timeout.InfiniteTimeSpan) stop.CancelAfter(until);
        try
        {
            await process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return false;
        }
        process.ExitCode.Should().Be(1, await error);
        return true;
    }

    private sealed class FullDisk(Stream inner, Func<long> left, Action<int> use) : Stream
    {
        public override bool CanRead => inner.CanRead;

        public override bool CanSeek => inner.CanSeek;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            use(buffer.Length);
            if (left() < 0) throw new IOException("No space left on device");
            inner.Write(buffer);
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);
    }
}
