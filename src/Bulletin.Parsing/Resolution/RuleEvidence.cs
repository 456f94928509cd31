using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Makes the evidence of a rule, with what is known about how often the rule is right.</summary>
internal static class RuleEvidence
{
    public static Evidence Of(string rule, ValueList<TextSpan> spans) => new() { Rule = rule, Spans = spans, Confidence = RuleRecord.LowerBound(rule) };
}
