using System.Globalization;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Html;

/// <summary>What reading a web page has to say; ids BP1008 and up, explained in <c>docs/diagnostics.md</c>.</summary>
internal static class HtmlDiagnostics
{
    public const string TooLongId = "BP1008";
    public const string TooDeepId = "BP1009";
    public const string TooManyElementsId = "BP1010";
    public const string NoArticleId = "BP1011";

    /// <summary>The page was cut at <paramref name="limit"/>.</summary>
    public static Diagnostic TooLong(int limit) => new(TooLongId, DiagnosticSeverity.Error, default, string.Create(CultureInfo.InvariantCulture,
        $"The page is longer than {limit}; the rest was left out. Raise HtmlOptions.MaxLength to read it whole."));

    /// <summary>Tags were left out below <paramref name="limit"/>.</summary>
    public static Diagnostic TooDeep(int limit) => new(TooDeepId, DiagnosticSeverity.Warning, default, string.Create(CultureInfo.InvariantCulture,
        $"Elements nest deeper than {limit}, or many are never closed; such tags were left out, their text was kept."));

    /// <summary>The page was cut where it reached <paramref name="limit"/> elements.</summary>
    public static Diagnostic TooManyElements(int limit) => new(TooManyElementsId, DiagnosticSeverity.Error, default, string.Create(CultureInfo.InvariantCulture,
        $"The page has more than {limit} elements; the markup behind them was left out. Raise HtmlOptions.MaxElements to read it whole."));

    /// <summary>Nothing on the page is an article.</summary>
    public static Diagnostic NoArticle() => new(NoArticleId, DiagnosticSeverity.Info, default, "The page holds no article: it is a list of links, or it has no text.");
}
