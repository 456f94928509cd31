using Bulletin.Parsing.DependencyInjection;
using Bulletin.Parsing.Html;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

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
    public void Limits_come_from_configuration()
    {
        using var provider = Configured(("MaxTextLength", "3"), ("MaxPageLength", "60"), ("MaxPageDepth", "4"), ("MaxPageElements", "2"), ("MaxHeadlineLength", "5"));
        BulletinParserOptions? options = null;
        provider.GetRequiredService<IOptions<BulletinParserSettings>>().Value.Adjust(all => options = all);
        provider.GetRequiredService<BulletinParser>().Parse("会议今天召开。").Text.Should().HaveLength(3);
        options!.Html.Should().Be(new HtmlOptions { MaxLength = 60, MaxDepth = 4, MaxElements = 2 });
        options.Segmentation.MaxHeadlineLength.Should().Be(5);
    }

    [Fact]
    public void Every_setting_but_the_list_is_one_that_a_section_may_have()
    {
        var settings = typeof(BulletinParserSettings).GetProperties().Where(setting => setting.CanWrite).ToArray();
        using var provider = Configured([.. settings.Select(setting => (setting.Name.ToUpperInvariant(), setting.PropertyType == typeof(int) ? "9" : setting.PropertyType == typeof(bool) ? "true" : setting.PropertyType.IsEnum ? "Text" : "x"))]);
        provider.GetRequiredService<IOptions<BulletinParserSettings>>().Value.Home.Should().Be("x");
        Refusal(("Hom", "x")).Should().ContainAll(settings.Select(setting => $" {setting.Name}"));
    }

    [Theory]
    [InlineData("Hom", "\"Bulletin:Hom\" is no setting of the parser; there are Home, Format, Encoding, MaxTextLength, MaxPageLength, MaxPageDepth, MaxPageElements, MaxHeadlineLength, LogDiagnostics and LexiconFiles. Everything else is set in code, by Adjust.")]
    [InlineData("Home:Name", "\"Bulletin:Home\" must be one value, and has parts.")]
    [InlineData("LexiconFiles", "\"Bulletin:LexiconFiles\" is one value; it must be a list of files.")]
    public void A_key_that_would_be_passed_over_is_refused(string key, string message) => Refusal((key, "words.tsv")).Should().Be(message);

    [Theory]
    [InlineData("MaxPageDepth", "1001", "MaxPageDepth is 1001; it must be from 1 to 1000.")]
    [InlineData("MaxTextLength", "0", "MaxTextLength is 0; it must be 1 or more.")]
    public void A_limit_that_no_parser_can_have_is_refused(string key, string value, string message) => Refusal((key, value)).Should().Be(message);

    [Fact]
    public void A_file_of_words_that_is_not_there_is_refused() => Refusal(("LexiconFiles:0", "nowhere/words.tsv")).Should().StartWith("LexiconFiles names \"nowhere/words.tsv\", and there is no such file");

    [Fact]
    public void A_host_refuses_at_its_start_and_not_at_the_first_text()
    {
        using var provider = Configured(("Hom", "x"));
        provider.GetRequiredService<IStartupValidator>().Invoking(validator => validator.Validate()).Should().Throw<OptionsValidationException>();
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

    private static ServiceProvider Configured(params (string Key, string Value)[] settings)
    {
        var values = settings.Select(setting => KeyValuePair.Create($"Bulletin:{setting.Key}", (string?)setting.Value));
        return new ServiceCollection().AddBulletinParser(new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Bulletin")).BuildServiceProvider();
    }

    private static string Refusal((string Key, string Value) setting)
    {
        using var provider = Configured(setting);
        return provider.Invoking(services => services.GetRequiredService<BulletinParser>()).Should().Throw<OptionsValidationException>().Which.Message;
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
