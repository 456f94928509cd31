using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>The words between what was read last in a sentence and the titles of the name that follows.</summary>
/// <param name="words">The words.</param>
/// <param name="isHeadline">True in a headline, where a space parts clauses as a comma does.</param>
internal readonly ref struct NameGap(ReadOnlySpan<char> words, bool isHeadline)
{
    private const int LongestLead = 16;

    private readonly ReadOnlySpan<char> _words = words;

    /// <summary>True when another clause begins before the name.</summary>
    public bool HasBreak { get; } = words.ContainsAny(',', ';', ':') || (isHeadline && words.Contains(' '));

    /// <summary>True when a comma stands before the name.</summary>
    public bool HasComma => _words.Contains(',');

    /// <summary>True when nothing stands between.</summary>
    public bool IsEmpty => _words.IsEmpty;

    /// <summary>True when the words say that the second of two people is the other side: 甲与|乙.</summary>
    public bool IsWith => _words.Trim(' ').Trim(',') is [.., '与' or '同'] or ['与' or '同', ..];

    /// <summary>True when the words say that the first brought the second along: 程立新率|副区长周平.</summary>
    public bool IsLeading(EventPhrases phrases) => _words.Length < LongestLead && !_words.ContainsAny(',', '团', '队') && phrases.Leading.IsIn(_words);
}
