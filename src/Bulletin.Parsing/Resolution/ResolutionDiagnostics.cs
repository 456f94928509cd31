using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>What the reading of articles has to say about a text; ids BP3xxx, explained in <c>docs/diagnostics.md</c>.</summary>
internal static class ResolutionDiagnostics
{
    public const string DoubledLevelId = "BP3001";
    public const string UnknownHomeId = "BP3010";

    /// <summary>Bodies are named by their level alone, and the home that would tell whose they are is not known.</summary>
    public static Diagnostic UnknownHome(TextSpan span, string first, int count) =>
        new(UnknownHomeId, DiagnosticSeverity.Info, span, $"{count} bodies or titles name their place by its level only, the first \"{first}\", and the division that is meant is not known; their full names were left out.");

    /// <summary>Adds what is to be said about the titles of one article's people.</summary>
    public static void Judge(ArticleText text, List<PersonMention> people, List<Diagnostic> diagnostics)
    {
        var last = -1;
        foreach (var mention in people)
        {
            for (var i = 0; i < mention.Titles.Count; i++)
            {
                var title = mention.Titles[i];
                // A title that holds for a list is that of each of its names.
                if (!title.IsLevelDoubled || title.OrganizationStart <= last) continue;
                last = title.OrganizationStart;
                diagnostics.Add(new(DoubledLevelId, DiagnosticSeverity.Info, text.Extent(last - 1, last), "The level of the body is printed twice; it was read once."));
            }
        }
    }
}
