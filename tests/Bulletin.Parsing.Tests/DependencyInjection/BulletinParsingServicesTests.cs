using Bulletin.Parsing.DependencyInjection;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bulletin.Parsing.Tests.DependencyInjection;

public sealed class BulletinParsingServicesTests : IDisposable
{
    private readonly string _words = Path.GetTempFileName();

    public void Dispose() => File.Delete(_words);

    [Fact]
    public void Everybody_gets_the_same_parser()
    {
        using var provider = new ServiceCollection().AddBulletinParser().AddBulletinParser().BuildServiceProvider();
        provider.GetRequiredService<BulletinParser>().Should().BeSameAs(provider.GetRequiredService<BulletinParser>());
        provider.GetServices<BulletinParser>().Should().ContainSingle();
    }

    [Fact]
    public void Settings_come_from_code_and_from_configuration()
    {
        File.WriteAllText(_words, "数智官\tpost\n");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Home"] = "南通市崇川区", ["Format"] = "Text", ["LexiconFiles:0"] = _words,
        }).Build();
        using var provider = new ServiceCollection().AddBulletinParser(configuration).AddBulletinParser(settings => settings.Encoding = "gbk").BuildServiceProvider();
        var issue = provider.GetRequiredService<BulletinParser>().Parse(TextIn("gbk", "<html>\n云川市盐业局数智官顾清河出席会议。\n"));
        issue.Home!.Name.Should().Be("崇川区");
        issue.Encoding!.Reason.Should().Be(EncodingReason.Given);
        issue.Text.Should().StartWith("<html>", "it is read as text");
        issue.Articles[0].Participants[0].Positions[0].Title.Should().Be("数智官");
    }

    [Fact]
    public void Adjustments_follow_the_settings_and_each_other()
    {
        using var provider = new ServiceCollection().AddBulletinParser(settings =>
        {
            settings.Home = "南通市崇川区";
            settings.Adjust(options => options with { Home = "南通市海门区" });
            settings.Adjust(options => options with { Reading = new ReadingOptions { MaxTextLength = options.Home == "南通市海门区" ? 3 : 9 } });
        }).BuildServiceProvider();
        provider.GetRequiredService<BulletinParser>().Parse("会议今天召开。").Text.Should().HaveLength(3);
    }

    [Fact]
    public void Diagnostics_are_logged_with_their_id_and_file()
    {
        var log = new ListLogger();
        using var provider = new ServiceCollection().AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(log)).AddBulletinParser().BuildServiceProvider();
        provider.GetRequiredService<BulletinParser>().Parse([], "empty.txt");
        log.Entries.Should().Equal("Bulletin.Parsing.BulletinParser Information BP1005 in empty.txt at 0..0: The input is empty.");
    }

    [Fact]
    public void Nothing_is_logged_when_it_is_turned_off()
    {
        var log = new ListLogger();
        using var provider = new ServiceCollection().AddLogging(builder => builder.AddProvider(log)).AddBulletinParser(settings => settings.LogDiagnostics = false).BuildServiceProvider();
        provider.GetRequiredService<BulletinParser>().Parse(string.Empty);
        log.Entries.Should().BeEmpty();
    }

    private static byte[] TextIn(string encoding, string text)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        return System.Text.Encoding.GetEncoding(encoding).GetBytes(text);
    }

    private sealed class ListLogger : ILoggerProvider
    {
        public List<string> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Entries);

        public void Dispose()
        {
        }

        private sealed class Logger(string category, List<string> entries) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => entries.Add($"{category} {logLevel} {formatter(state, exception)}");
        }
    }
}
