using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Extraction;

/// <summary>The number and the word of a date at one place of a text, looked up once for all readers that ask there.</summary>
/// <param name="Start">The place.</param>
/// <param name="Number">The number that stands there; default when none does.</param>
/// <param name="WordEnd">Index after the longest word of a date there, or -1.</param>
/// <param name="Word">What the word says.</param>
internal readonly record struct DateToken(int Start, DateNumber Number, int WordEnd, DateWord Word)
{
    /// <summary>True when a number stands there.</summary>
    public bool HasNumber => Number.End > 0;

    /// <summary>True when a word of a date stands there.</summary>
    public bool HasWord => WordEnd > 0;

    /// <summary>What stands at <paramref name="start"/>.</summary>
    public static DateToken At(ArticleText text, int start, DateWords words)
    {
        if (!DateNumber.TryRead(text, start, out var number)) number = default;
        var end = text.EndOfLongest(start, WordKinds.DateWord);
        return new DateToken(start, number, end, end < 0 ? default : words.Find(text.Text[start..end]));
    }

    /// <summary>What stands at <paramref name="start"/>; this one when it is the same place.</summary>
    public DateToken MovedTo(ArticleText text, int start, DateWords words) => start == Start ? this : At(text, start, words);
}
