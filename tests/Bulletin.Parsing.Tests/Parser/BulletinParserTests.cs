using System.Text;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Parser;

public sealed class BulletinParserTests
{
    private static readonly string Sample = Bulletins.Sample("20230511.md");

    [Fact]
    public async Task Files_streams_bytes_and_async_forms_give_the_same_issue()
    {
        var parser = BulletinParser.Default;
        var expected = parser.ParseFile(Sample);
        using var stream = File.OpenRead(Sample);
        parser.Parse(File.ReadAllBytes(Sample).AsSpan(), Sample).Should().Be(expected);
        parser.ParseStream(stream, Sample).Should().Be(expected);
        stream.Position = 0;
        (await parser.ParseStreamAsync(stream, Sample, TestContext.Current.CancellationToken)).Should().Be(expected);
        (await parser.ParseFileAsync(Sample, TestContext.Current.CancellationToken)).Should().Be(expected);
        stream.CanRead.Should().BeTrue("it stays open");
    }

    [Fact]
    public async Task A_cancelled_reading_ends()
    {
        var cancelled = new CancellationToken(canceled: true);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("会议召开。"));
        await ((Func<Task>)(() => BulletinParser.Default.ParseStreamAsync(stream, cancellationToken: cancelled))).Should().ThrowAsync<OperationCanceledException>();
        await ((Func<Task>)(() => BulletinParser.Default.ParseFileAsync(Sample, cancelled))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Each_diagnostic_is_told_once_with_the_file()
    {
        var told = new List<(Diagnostic, string?)>();
        var parser = new BulletinParser(new BulletinParserOptions { OnDiagnostic = (diagnostic, file) => told.Add((diagnostic, file)) });
        var issue = parser.Parse([], "empty.txt");
        told.Should().NotBeEmpty().And.Equal(issue.Diagnostics.Select(diagnostic => (diagnostic, (string?)"empty.txt")));
    }
}
