using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Bulletin.Parsing.Measurements;
using HtmlAgilityPack;
using SmartReader;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Web pages parsed whole, beside AngleSharp and HtmlAgilityPack building a tree alone, and SmartReader finding the main text.</summary>
/// <remarks>
/// The pages are those of <c>tests/gold-html</c>, or of the folder that the environment variable <c>BULLETIN_PAGES</c> names. They are decoded before: all
/// four read the same strings. The others give a tree or a text; only the first gives articles with people and bodies. What each yields is asserted before.
/// </remarks>
[MemoryDiagnoser]
[Config(typeof(SuiteConfig))]
public class HtmlBenchmarks : IRecorded
{
    // So many characters of the first paragraph must stand in what the others see.
    private const int LeastLength = 20;

    private const double LeastFound = 0.6;

    private readonly BulletinParser _parser = new();
    private readonly HtmlParser _angleSharp = new();
    private List<string> _pages = [];
    private string _readable = string.Empty;

    string IRecorded.Table => BenchmarkTable.Pages;

    string IRecorded.Input => "web pages";

    InputSize IRecorded.Size => new(_pages.Sum(page => (long)page.Length), _pages.Sum(page => (long)Encoding.UTF8.GetByteCount(page)), _pages.Sum(page => _parser.Parse(page).Articles.Count));

    [GlobalSetup]
    public void Begin()
    {
        Setup();
        WarmUp.With(() => Parse());
    }

    public void Setup()
    {
        _pages = [.. BenchmarkInputs.Pages().Select(BenchmarkInputs.Decode).Where(page => _parser.Parse(page).Articles.Count > 0)];
        if (_pages.Count == 0) throw new InvalidOperationException("No page gives an article.");
        foreach (var page in _pages) VerifyTrees(page);
        VerifySmartReader();
    }

    string IRecorded.YieldOf(string benchmark) => benchmark switch
    {
        nameof(Parse) => $"articles with people, bodies, dates and events of {_pages.Count} pages",
        nameof(SmartReaderText) => _readable,
        _ => "a tree",
    };

    [Benchmark(Baseline = true)]
    public int AngleSharpAlone()
    {
        var nodes = 0;
        foreach (var page in _pages)
        {
            using var document = _angleSharp.ParseDocument(page);
            nodes += document.ChildNodes.Length;
        }
        return nodes;
    }

    [Benchmark]
    public int Parse()
    {
        var articles = 0;
        foreach (var page in _pages) articles += _parser.Parse(page).Articles.Count;
        return articles;
    }

    [Benchmark]
    public int SmartReaderText()
    {
        var readable = 0;
        foreach (var page in _pages)
        {
            using var reader = new Reader("https://example.org/", page);
            if (reader.GetArticle().IsReadable) readable++;
        }
        return readable;
    }

    [Benchmark]
    public int HtmlAgilityPackAlone()
    {
        var nodes = 0;
        foreach (var page in _pages)
        {
            var document = new HtmlDocument();
            document.LoadHtml(page);
            nodes += document.DocumentNode.ChildNodes.Count;
        }
        return nodes;
    }

    // The trees must hold the first paragraph, so that all work on the same page. A body that stands in a comment only is in no tree.
    private void VerifyTrees(string page)
    {
        if (FirstParagraph(page) is not { } paragraph || page.Contains("enpproperty", StringComparison.Ordinal)) return;
        using var document = _angleSharp.ParseDocument(page);
        var agility = new HtmlDocument();
        agility.LoadHtml(page);
        if (!WithoutSpaces(document.DocumentElement.TextContent).Contains(paragraph, StringComparison.Ordinal)) throw new InvalidOperationException("AngleSharp does not see the body.");
        if (!WithoutSpaces(HtmlEntity.DeEntitize(agility.DocumentNode.InnerText)).Contains(paragraph, StringComparison.Ordinal)) throw new InvalidOperationException("HtmlAgilityPack does not see the body.");
    }

    // SmartReader need not be right on every page, but it must do its work: find the first paragraph on most of them.
    private void VerifySmartReader()
    {
        int found = 0, asked = 0;
        foreach (var page in _pages)
        {
            if (FirstParagraph(page) is not { } paragraph) continue;
            asked++;
            using var reader = new Reader("https://example.org/", page);
            if (WithoutSpaces(reader.GetArticle().TextContent ?? string.Empty).Contains(paragraph, StringComparison.Ordinal)) found++;
        }
        _readable = $"the main text, with the first paragraph on {found} of {asked} pages";
        if (found < asked * LeastFound) throw new InvalidOperationException($"SmartReader finds the first paragraph on {found} of {asked} pages only; its time would mean nothing.");
    }

    // The beginning of the first paragraph that Bulletin.Parsing finds; null when none is long enough to tell.
    private string? FirstParagraph(string page) => _parser.Parse(page).Articles.SelectMany(article => article.Paragraphs)
        .Select(paragraph => WithoutSpaces(paragraph.Text)).FirstOrDefault(text => text.Length >= LeastLength)?[..LeastLength];

    private static string WithoutSpaces(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text) if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF' or '\u00AD')) result.Append(c);
        return result.ToString();
    }
}
