using System.Text;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using NodaTime;

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
        (await parser.ParseStreamAsync(stream, Sample, cancellationToken: TestContext.Current.CancellationToken)).Should().Be(expected);
        (await parser.ParseFileAsync(Sample, cancellationToken: TestContext.Current.CancellationToken)).Should().Be(expected);
        stream.CanRead.Should().BeTrue("it stays open");
    }

    [Fact]
    public async Task A_day_given_with_an_input_goes_before_everything_else_and_holds_for_that_input_alone()
    {
        var day = new LocalDate(2021, 3, 8);
        var parser = new BulletinParser(new BulletinParserOptions { PublicationDate = new LocalDate(2019, 1, 1) });
        using var stream = File.OpenRead(Sample);
        BulletinIssue[] given =
        [
            parser.Parse("3月7日，会议召开。", publicationDate: day),
            parser.Parse(Encoding.UTF8.GetBytes("3月7日，会议召开。").AsSpan(), "20230511.md", day),
            parser.ParseFile(Sample, day),
            await parser.ParseFileAsync(Sample, day, TestContext.Current.CancellationToken),
            parser.ParseStream(stream, Sample, day),
            await parser.ParseStreamAsync(stream, Sample, day, TestContext.Current.CancellationToken),
        ];
        given.Should().OnlyContain(issue => issue.Date == day && issue.DateBasis == DateBasis.Given);
        given[0].Articles[0].Dates[0].Start.Should().Be(new LocalDate(2021, 3, 7), "days without a year are counted from it");
        parser.Parse("3月7日，会议召开。").Date.Should().Be(new LocalDate(2019, 1, 1));
    }

    [Fact]
    public void The_name_that_a_text_came_under_dates_it_and_goes_with_its_diagnostics()
    {
        var names = new List<string?>();
        var parser = new BulletinParser(new BulletinParserOptions { OnDiagnostic = (_, name) => names.Add(name) });
        var issue = parser.Parse("会议召开。", "archive/20240308/1");
        issue.Date.Should().Be(new LocalDate(2024, 3, 8));
        issue.DateBasis.Should().Be(DateBasis.FileName);
        names.Clear();
        parser.Parse(string.Empty, "empty");
        names.Should().Equal("empty");
    }

    [Fact]
    public void Texts_are_parsed_by_a_query_without_a_lambda() => new[] { "会议召开。" }.Select(BulletinParser.Default.Parse).Should().ContainSingle();

    [Fact]
    public async Task A_cancelled_reading_ends()
    {
        var cancelled = new CancellationToken(canceled: true);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("会议召开。"));
        await ((Func<Task>)(() => BulletinParser.Default.ParseStreamAsync(stream, cancellationToken: cancelled))).Should().ThrowAsync<OperationCanceledException>();
        await ((Func<Task>)(() => BulletinParser.Default.ParseFileAsync(Sample, cancellationToken: cancelled))).Should().ThrowAsync<OperationCanceledException>();
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
