using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds lists of names at the beginning of a clause: 陈志、林涛、赵立新参加会见.</summary>
internal sealed class BareListRule(NameLists lists) : IPersonRule
{
    private const int LongestLevel = 4;

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        for (var i = text.NextOf('、', 0); i >= 0; i = text.NextOf('、', i + 1))
        {
            var start = lists.StartOfName(text, i);
            if (start < 0 || NameLists.IsKnown(found, known, start)) continue;
            var first = new PersonMention(start, i, [], "person.bare-list");
            var list = new List<PersonMention>();
            var end = lists.Read(text, i, [], list);
            if (list.Count == 0 || (list.Count == 1 && NameReader.EdgeAt(text, end) == NameEdge.Weak && !LeadsOn(text, start, end)) || IsOneVerb(text, first, list)) continue;
            var titles = TitleBehind(text, end);
            found.Add(first with { Titles = titles });
            foreach (var mention in list) if (!NameLists.IsKnown(found, known, mention.Start)) found.Add(mention with { Titles = titles });
            i = Math.Max(i, end - 1);
        }
    }

    // 于海、张中等3名|委员: the title behind the count is that of each.
    private static IReadOnlyList<TitleMention> TitleBehind(ArticleText text, int end)
    {
        if (text.At(end) != '等') return [];
        var i = end + 1;
        while (CharacterClass.IsDigit(text.At(i)) || ChineseNumeral.Digit(text.At(i)) >= 0) i++;
        if (i == end + 1 || text.At(i) is not ('名' or '位')) return [];
        var title = text.EndOfLongest(i + 1, WordKinds.AnyTitle);
        return title > i + 2 && text.WordAt(i + 1, title, WordKinds.AnyTitle) is var word && word >= 0 ? [new TitleMention(i + 1, i + 1, title, text.Hits[word].Kinds, "position.after-name")] : [];
    }

    // 。于海、张中|及有关部门负责人: at the beginning of a clause two names may lead to a group.
    private static bool LeadsOn(ArticleText text, int start, int end) => text.At(start - 1) is '。' or ',' or '\n' ? text.At(end) is '及' or '和' : text.At(end) == '等' && text.At(start - 1) == '及' && LeadsToGroup(text, end + 1);

    // 以及于海、张中|等市级老领导
    private static bool LeadsToGroup(ArticleText text, int start)
    {
        for (var i = start; i <= start + LongestLevel; i++)
            if (text.EndOfLongest(i, WordKinds.Collective) > i + 1) return true;
        return false;
    }

    // 治水、治气、治土, 多交流、多走访: not all of a list bear the same rare surname.
    private static bool IsOneVerb(ArticleText text, PersonMention first, List<PersonMention> list) =>
        (text.KindsAt(first.Start) & WordKinds.RareSurname) != 0 && list.TrueForAll(next => text.At(next.Start) == text.At(first.Start));
}
