using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>The places of one entry in the order of the article, each with the id of the rule that found it.</summary>
internal sealed class MentionList
{
    private readonly List<(TextSpan Span, string Rule)> _mentions = [];

    /// <summary>Adds a place.</summary>
    public void Add(TextSpan span, string rule) => _mentions.Add((span, rule));

    /// <summary>All places.</summary>
    public ValueList<TextSpan> ToSpans()
    {
        var spans = new TextSpan[_mentions.Count];
        for (var i = 0; i < spans.Length; i++) spans[i] = _mentions[i].Span;
        return [.. spans];
    }

    /// <summary>The places by rule, the rule of the first place first.</summary>
    public ValueList<Evidence> ToEvidence()
    {
        var evidence = new List<Evidence>(1);
        foreach (var (_, rule) in _mentions)
            if (!evidence.Exists(known => known.Rule == rule)) evidence.Add(new Evidence { Rule = rule, Spans = SpansOf(rule) });
        return [.. evidence];
    }

    private ValueList<TextSpan> SpansOf(string rule)
    {
        var spans = new List<TextSpan>(_mentions.Count);
        foreach (var mention in _mentions) if (mention.Rule == rule) spans.Add(mention.Span);
        return [.. spans];
    }
}
