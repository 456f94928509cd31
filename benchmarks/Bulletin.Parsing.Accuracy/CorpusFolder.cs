using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Accuracy;

/// <summary>A folder of bulletins without gold: every fact that the parser states about them.</summary>
public static class CorpusFolder
{
    private static readonly string[] Extensions = [".txt", ".md", ".markdown"];

    /// <summary>The facts of all text files below <paramref name="folder"/>, in ordinal order of their paths.</summary>
    public static IReadOnlyList<Finding> Facts(string folder)
    {
        var findings = new List<Finding>();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            foreach (var article in BulletinParser.Default.ParseFile(file).Articles) findings.AddRange(Facts(name, article));
        }
        return findings;
    }

    private static IEnumerable<Finding> Facts(string file, Article article)
    {
        var sentences = new ArticleSentences(article);
        return ArticleFact.Of(article).Select(fact => new Finding(fact.Kind, file, Verdict.Found, fact.Text)
        {
            Headline = article.Headline ?? string.Empty,
            Sentence = fact.Spans.Count > 0 ? sentences.At(fact.Spans[0]) : string.Empty,
            Rule = fact.Rule,
        });
    }
}
