using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds whom a short biography or a notice of appointment is about, with the posts that it gives: 公冶清，男，汉族，…，现任X，拟任Y.</summary>
/// <remarks>Not read: posts held in the past (历任, 曾任).</remarks>
internal sealed class BiographyRule(NameReader names, PostReader posts) : IPersonRule
{
    private const WordKinds NoName = WordKinds.OrdinaryWord | WordKinds.AnyTitle | WordKinds.Collective | WordKinds.Ordinary | WordKinds.Address | WordKinds.AnyOrganization;

    // 巴特尔, 阿依古丽: names without a surname.
    private const int LongestPlain = 4;
    private const int LongestName = 24;

    private static readonly string[] PostVerbs = ["现任", "现为", "拟任命为", "拟提名为", "拟提任", "拟任"];

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        // The sex stands between two commas; by itself it is rarer than a comma.
        for (var sex = NextSex(text, 3); sex >= 0; sex = NextSex(text, sex + 1))
        {
            var i = sex - 1;
            if (text.At(i) != ',' || !IsSex(text, i)) continue;
            var start = StartOfName(text, i);
            if (start < 0) continue;
            var mention = new PersonMention(start, i, Posts(text, i + 2), "person.biography");
            var index = NameLists.IndexOfKnown(found, known, start);
            if (index >= 0) found[index] = mention;
            else found.Add(mention);
        }
    }

    private int StartOfName(ArticleText text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestName && (CharacterClass.IsHan(text.At(start - 1)) || text.At(start - 1) is '·' or '•' or '・' or '‧')) start--;
        // 缪 莎
        if (end - start == 1 && text.At(start - 1) == ' ' && CharacterClass.IsHan(text.At(start - 2))) start -= 2;
        if (end - start < 2 || end - start > LongestName || !(start == 0 || text.At(start - 1) is '\n' or '。' or ';' or ' ')) return -1;
        if (names.Read(text, start, NameContext.AfterTitle, out _) == end) return start;
        return end - start <= LongestPlain && text.WordAt(start, end, NoName) < 0 ? start : -1;
    }

    private static int NextSex(ArticleText text, int from) => from < text.Length && text.Text[from..].IndexOfAny('男', '女') is var next and >= 0 ? from + next : -1;

    private static bool IsSex(ArticleText text, int comma) => text.At(comma + 1) is '男' or '女' && text.At(comma + 2) == ',';

    // The clauses of the same paragraph, up to the next person, that begin with what the person is or will be.
    private List<TitleMention> Posts(ArticleText text, int from)
    {
        var titles = new List<TitleMention>();
        for (var i = from; i < text.Length && text.At(i) != '\n'; i++)
        {
            if (text.At(i) is not (',' or ';' or '。')) continue;
            if (IsSex(text, i)) break;
            foreach (var verb in PostVerbs)
            {
                if (!text.Text[(i + 1)..].StartsWith(verb, StringComparison.Ordinal)) continue;
                if (posts.TryRead(text, i + 1 + verb.Length, needsEnding: false, out var read)) titles.AddRange(read);
                break;
            }
        }
        return titles;
    }
}
