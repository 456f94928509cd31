using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>What the words around a date say about it: 从…, 将于…, 每…, …以来, …之前.</summary>
/// <param name="Start">Where the date begins, with 大约.</param>
/// <param name="Opening">Where it begins with the preposition that opens a range.</param>
/// <param name="Bound">The side that a word before leaves open (自从, 截至).</param>
/// <param name="IsFuture">True for 将于, 定于.</param>
/// <param name="IsRecurring">True for 每, 逢.</param>
/// <param name="IsLocalTime">True for 当地时间.</param>
internal readonly record struct DateFrame(int Start, int Opening, DateBound Bound, bool IsFuture, bool IsRecurring, bool IsLocalTime)
{
    // The words before are at most four characters long.
    private const int Longest = 4;

    /// <summary>Reads what stands before the date at <paramref name="start"/>.</summary>
    public static DateFrame Before(ArticleText text, int start, DateWords words)
    {
        var opening = start;
        var bound = DateBound.None;
        var word = WordBefore(text, start, words);
        if (word.Word.Kind == DateWordKind.About) start = opening = word.Start;
        var isLocal = word.Word.Kind == DateWordKind.Local;
        if (isLocal) word = WordBefore(text, word.Start, words);
        if (word.Word.Kind == DateWordKind.From)
        {
            opening = word.Start;
            bound = word.Word.First > 0 ? DateBound.Until : word.Word.First < 0 ? DateBound.Since : DateBound.None;
        }
        return new DateFrame(start, opening, bound, word.Word.Kind == DateWordKind.Future, word.Word.Kind == DateWordKind.Every, isLocal);
    }

    /// <summary>Reads the word behind the date that leaves one side open, and moves past it.</summary>
    public static DateBound After(ArticleText text, ref int end, DateWords words)
    {
        var start = text.At(end) == ' ' ? end + 1 : end;
        var after = text.EndOfLongest(start, WordKinds.DateWord);
        // 今年前2个月
        if (after < 0 || (after == start + 1 && (ChineseNumeral.Digit(text.At(after)) >= 0 || text.At(after) is '十' or '两' or '几'))) return DateBound.None;
        var bound = words.Find(text.Text[start..after]).Kind switch
        {
            DateWordKind.Since => DateBound.Since,
            DateWordKind.Until => DateBound.Until,
            _ => DateBound.None,
        };
        if (bound != DateBound.None) end = after;
        return bound;
    }

    private static (int Start, DateWord Word) WordBefore(ArticleText text, int end, DateWords words)
    {
        for (var length = Math.Min(Longest, end); length > 0; length--)
        {
            var word = words.Find(text.Text[(end - length)..end]);
            if (word.Kind is DateWordKind.From or DateWordKind.About or DateWordKind.Future or DateWordKind.Every or DateWordKind.Local) return (end - length, word);
        }
        return (end, default);
    }
}
