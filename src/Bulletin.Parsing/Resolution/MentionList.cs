using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>The places of one entry in the order of the article, each with the id of the rule that found it. Used again for the next entry.</summary>
internal sealed class MentionList
{
    private readonly List<(TextSpan Span, string Rule)> _mentions = [];

    /// <summary>Forgets all places.</summary>
    public void Clear() => _mentions.Clear();

    /// <summary>Adds a place.</summary>
    public void Add(TextSpan span, string rule) => _mentions.Add((span, rule));

    /// <summary>All places, and the same by rule, the rule of the first place first.</summary>
    public (ValueList<TextSpan> Spans, ValueList<Evidence> Evidence) ToModel()
    {
        if (_mentions.Count == 0) return ([], []);
        var spans = SpansOf(null);
        if (IsOneRule()) return (spans, ValueList.Adopt([RuleEvidence.Of(_mentions[0].Rule, spans)]));
        var evidence = new List<Evidence>(2);
        foreach (var (_, rule) in _mentions)
            if (!Holds(evidence, rule)) evidence.Add(RuleEvidence.Of(rule, SpansOf(rule)));
        return (spans, ValueList.From(evidence));
    }

    private bool IsOneRule()
    {
        foreach (var (_, rule) in _mentions)
            if (rule != _mentions[0].Rule) return false;
        return true;
    }

    private static bool Holds(List<Evidence> evidence, string rule)
    {
        foreach (var known in evidence)
            if (known.Rule == rule) return true;
        return false;
    }

    private ValueList<TextSpan> SpansOf(string? rule)
    {
        var count = 0;
        foreach (var mention in _mentions) if (rule is null || mention.Rule == rule) count++;
        var spans = new TextSpan[count];
        count = 0;
        foreach (var mention in _mentions) if (rule is null || mention.Rule == rule) spans[count++] = mention.Span;
        return ValueList.Adopt(spans);
    }
}
