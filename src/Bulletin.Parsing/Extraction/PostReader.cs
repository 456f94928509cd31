using System.Buffers;
using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads the post that a clause gives: from a position to the end of the clause nothing but a body and its titles.</summary>
internal sealed class PostReader(TitleChainReader chains)
{
    // 云川市人民代表大会常务委员会…工作委员会副主任 and the like.
    private const int LongestPost = 60;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。,;\n(");
    private static readonly string[] Endings = ["职务的请求", "职务请求", "职务", "一职", "候选人", "拟任人选", "人选"];

    // What stands behind the next name: 为市教育局局长, 任…, 的…职务.
    private static readonly SearchValues<char> NextMarks = SearchValues.Create("为任的");

    // 李明, 李明同志 between 、 and 为.
    private const int LongestNext = 7;

    /// <summary>The titles of the clause that begins at <paramref name="from"/>, in the order printed; false when it gives no post.</summary>
    /// <param name="text">The article.</param>
    /// <param name="from">Index of the first character of the post.</param>
    /// <param name="needsEnding">True when the clause must end with 职务.</param>
    /// <param name="titles">The titles found.</param>
    public bool TryRead(ArticleText text, int from, bool needsEnding, out List<TitleMention> titles)
    {
        titles = [];
        var rest = text.Text[Math.Min(from, text.Length)..Math.Min(text.Length, from + LongestPost)];
        var length = rest.IndexOfAny(ClauseEnds);
        length = WithoutNext(text, from, rest, length < 0 ? 0 : length);
        if (length < 2) return false;
        var ending = EndingOf(rest[..length]);
        if (needsEnding && ending is null or "候选人" or "拟任人选" or "人选") return false;
        titles = chains.Read(text, from + length - (ending?.Length ?? 0), floor: from);
        if (titles.Count == 0) return false;
        for (var i = 0; i < titles.Count; i++) titles[i] = titles[i] with { OrganizationStart = i == 0 ? from : titles[i].OrganizationStart, Rule = "position.clause" };
        return true;
    }

    // 李明为市水务局局长|、王强任市教育局局长, 李明的局长职务|、王强的…: the next appointment ends the clause.
    private static int WithoutNext(ArticleText text, int from, ReadOnlySpan<char> rest, int length)
    {
        for (var next = Next(rest, 1, length); next > 0; next = Next(rest, next + 1, length))
        {
            var mark = rest[..next].LastIndexOf('、');
            if (mark > 0 && next - mark <= LongestNext && (rest[next] == '为' || NameReader.SurnameLength(text, from + mark + 1) > 0) && text.LongestEndingAt(from + next + 1, WordKinds.AnyTitle) < 0) return mark;
        }
        return length;
    }

    private static int Next(ReadOnlySpan<char> rest, int from, int length) => from < length && rest[from..length].IndexOfAny(NextMarks) is var next && next >= 0 ? from + next : -1;

    private static string? EndingOf(ReadOnlySpan<char> clause)
    {
        foreach (var ending in Endings) if (clause.EndsWith(ending, StringComparison.Ordinal)) return ending;
        return null;
    }
}
