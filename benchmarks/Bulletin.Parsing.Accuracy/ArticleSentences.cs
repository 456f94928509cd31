using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Accuracy;

/// <summary>The sentences of an article: by a place in the source, or by the words that they hold.</summary>
internal sealed class ArticleSentences
{
    private readonly List<(ValueList<TextSpan> Spans, string Text)> _parts;
    private readonly Lazy<List<(string Text, string Normal)>> _sentences;

    public ArticleSentences(Article article)
    {
        _parts = [.. article.HeadlineLines.Select(line => (line.Spans, line.Text)), .. article.Paragraphs.Concat(article.Captions).Select(paragraph => (paragraph.Spans, paragraph.Text))];
        _sentences = new(() => [.. _parts.SelectMany(part => Split(part.Text)).Select(text => (text, GoldText.Normal(text)))]);
    }

    /// <summary>The sentence around the place of the source, or an empty text when the article's text does not hold it.</summary>
    public string At(TextSpan place)
    {
        foreach (var (spans, text) in _parts)
        {
            var offset = 0;
            foreach (var span in spans)
            {
                if (place.Start >= span.Start && place.Start < span.End) return Around(text, offset + place.Start - span.Start);
                offset += span.Length;
            }
        }
        return string.Empty;
    }

    /// <summary>The first sentence that holds the most of <paramref name="words"/>, which are in the form of <see cref="GoldText"/>; empty when none holds any.</summary>
    public string Holding(IReadOnlyCollection<string> words)
    {
        var (best, most) = (string.Empty, 0);
        foreach (var (text, normal) in _sentences.Value)
        {
            var held = words.Count(word => word.Length > 0 && normal.Contains(word, StringComparison.Ordinal));
            if (held > most) (best, most) = (text, held);
        }
        return best;
    }

    private static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfSentence(text, start);
            yield return text[start..end].Trim();
            start = end;
        }
    }

    private static string Around(string text, int position)
    {
        var start = 0;
        for (var end = EndOfSentence(text, 0); end <= position; end = EndOfSentence(text, start)) start = end;
        return text[start..EndOfSentence(text, start)].Trim();
    }

    // Quotation marks and brackets behind the full stop belong to the sentence that they close.
    private static int EndOfSentence(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny("。！？!?");
        if (end < 0) return text.Length;
        end += from + 1;
        while (end < text.Length && text[end] is '”' or '’' or '」' or '）' or ')') end++;
        return end;
    }
}
