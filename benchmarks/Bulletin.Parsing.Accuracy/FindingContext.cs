using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Accuracy;

/// <summary>Adds to the findings of one article what a reader needs to judge them: headline, sentence and rule.</summary>
/// <remarks>The sentence of what was found is the one at its place; that of what was missed is the one that holds its words.</remarks>
internal sealed class FindingContext(string headline, Article? article)
{
    private readonly List<ArticleFact> _facts = article is null ? [] : [.. ArticleFact.Of(article)];
    private readonly ArticleSentences? _sentences = article is null ? null : new ArticleSentences(article);

    public Finding Complete(Finding finding)
    {
        var key = Joined(finding.Fact);
        var fact = finding.Verdict == Verdict.Missed ? null : _facts.Find(fact => finding.Kind.StartsWith(fact.Kind, StringComparison.Ordinal) && Joined(GoldText.Normal(fact.Text)) == key);
        var sentence = fact is { Spans.Count: > 0 } ? _sentences?.At(fact.Spans[0]) : _sentences?.Holding([.. finding.Fact.Split('|').Append(key).Select(GoldText.Normal)]);
        return finding with { Headline = headline, Sentence = sentence ?? string.Empty, Rule = fact?.Rule ?? string.Empty };
    }

    // Body and title are compared together in one kind and apart in another.
    private static string Joined(string fact) => fact.Replace("|", string.Empty, StringComparison.Ordinal);
}
