using Bulletin.Parsing.Cli;
using Microsoft.Playwright;

namespace Bulletin.Parsing.BrowserTests;

/// <summary>A test in the browser. Whatever it does, the page must load nothing and report no error.</summary>
public abstract class PageTest(Browser browser) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-view").FullName;
    private readonly List<string> _problems = [];
    private IBrowserContext? _context;

    protected static string Root { get; } = FindRoot();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_context is not null) await _context.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        _problems.Should().BeEmpty();
        GC.SuppressFinalize(this);
    }

    /// <summary>Where the page of this test lies.</summary>
    protected string PagePath => Path.Combine(_folder, "page.html");

    protected static string Sample(string name) => Path.Combine(Root, "docs", "samples", name);

    /// <summary>The page that the command makes of the arguments, opened.</summary>
    protected Task<IPage> ViewAsync(params string[] args) => ViewAsync(new BrowserNewContextOptions(), args);

    /// <inheritdoc cref="ViewAsync(string[])"/>
    protected async Task<IPage> ViewAsync(BrowserNewContextOptions options, params string[] args)
    {
        using var error = new StringWriter();
        BulletinCommand.Run(["view", .. args, "-o", PagePath], TextWriter.Null, error).Should().Be(0, error.ToString());
        return await OpenAsync(options);
    }

    /// <summary>Opens the page at <see cref="PagePath"/>.</summary>
    protected async Task<IPage> OpenAsync(BrowserNewContextOptions options)
    {
        options.ViewportSize ??= new() { Width = 1360, Height = 900 };
        _context = await browser.NewContextAsync(options);
        var page = await _context.NewPageAsync();
        page.Console += (_, message) => _problems.Add($"console: {message.Text}");
        page.PageError += (_, message) => _problems.Add($"error: {message}");
        page.Dialog += (_, dialog) => _problems.Add($"dialog: {dialog.Message}");
        var address = new Uri(PagePath).AbsoluteUri;
        page.Request += (_, request) =>
        {
            if (request.Url != address && request.Url != "data:,") _problems.Add($"request: {request.Url}");
        };
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>A bulletin of a test's own.</summary>
    protected string Write(string name, string text)
    {
        var path = Path.Combine(_folder, "bulletins", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Takes back the reports that a test provoked.</summary>
    protected void ExpectProblems(int count, string text) => _problems.RemoveAll(problem => problem.Contains(text, StringComparison.Ordinal)).Should().Be(count, string.Join('\n', _problems));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Bulletin.Parsing.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The solution is not above the test's folder.");
    }
}
