using System.Buffers;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names by the post they come into or out of: 任命张三、李四为市教育局副局长, 王五当选为…, 免去王五的…职务, 王五任….</summary>
internal sealed class AppointmentRule(NameLists lists, TitleChainReader chains) : IPersonRule
{
    // 云川市人民代表大会常务委员会…工作委员会副主任 and the like.
    private const int LongestPost = 60;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。,;\n(");

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        var characters = text.Text;
        for (var i = 2; i < characters.Length - 2; i++)
        {
            if (characters[i] is not ('为' or '的' or '任' or '去')) continue;
            var nameEnd = characters[..i].EndsWith("当选", StringComparison.Ordinal) || characters[..(i + 1)].EndsWith("辞去", StringComparison.Ordinal) ? i - (characters[i] == '去' ? 1 : 2) : i;
            if (nameEnd > 1 && characters[nameEnd - 1] == ')') nameEnd = Math.Max(0, characters[..nameEnd].LastIndexOf('('));
            var start = lists.StartOfName(text, nameEnd);
            if (start < 0 || !TryTitlesBehind(text, i, out var titles)) continue;
            for (; start >= 0; (nameEnd, start) = (start - 1, text.At(start - 1) == '、' ? lists.StartOfName(text, start - 1) : -1))
                if (!NameLists.IsKnown(found, known, start)) found.Add(new PersonMention(start, nameEnd, titles, "person.appointment"));
        }
    }

    // From behind the word to the end of the clause there is nothing but a body and its titles.
    private bool TryTitlesBehind(ArticleText text, int word, out List<TitleMention> titles)
    {
        titles = [];
        var characters = text.Text;
        var rest = characters[(word + 1)..Math.Min(characters.Length, word + LongestPost)];
        var length = rest.IndexOfAny(ClauseEnds);
        if (length < 2) return false;
        var end = word + 1 + length;
        if (rest[..length].EndsWith("职务", StringComparison.Ordinal)) end -= 2;
        else if (characters[word] == '的') return false;
        titles = chains.Read(text, end, floor: word + 1);
        if (titles.Count == 0) return false;
        titles[0] = titles[0] with { OrganizationStart = word + 1 };
        return true;
    }
}
