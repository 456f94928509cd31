using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names by the title, group or calling before them, with the list that follows: 区委常委、组织部部长张三，副区长李四、王五.</summary>
internal sealed class TitleBeforeNameRule(NameReader names, NameLists lists, TitleChainReader chains) : IPersonRule
{
    private const WordKinds BeforeName = WordIndex.BesideName;

    // （主持工作）
    private const int LongestNote = 12;

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var next = 0;
        foreach (var index in text.HitsBesideNames)
        {
            var hit = text.Hits[index];
            if (hit.End < next || text.IsInMarks(hit.Start) || IsPartOfLonger(text, hit)) continue;
            if (TryTitleBefore(text, hit, found) is var end && end > 0) next = end;
        }
    }

    /// <summary>True when a longer word holds the title: 主任 in 主任委员, 委员 in 委员会.</summary>
    public static bool IsPartOfLonger(ArticleText text, WordHit hit)
    {
        var longest = text.EndOfLongest(hit.Start, BeforeName | WordKinds.AnyOrganization | WordKinds.OrdinaryWord);
        if (longest > hit.End) return true;
        return text.IsInside(hit.End) && (text.KindsAt(hit.End) & WordKinds.AnySurname) == 0;
    }

    private int TryTitleBefore(ArticleText text, WordHit hit, List<PersonMention> found)
    {
        var start = hit.End;
        if (text.At(start) is ':' or ' ') start++;
        else if (text.At(start) == '(') start = EndOfNote(text, start);
        // Most titles stand before no name at all: the chain is read only when one follows.
        var isTitle = (hit.Kinds & WordKinds.AnyTitle) != 0;
        var end = names.Read(text, start, isTitle ? NameContext.AfterTitle : NameContext.InList, out var edge);
        if (end < 0 || edge == NameEdge.None) return -1;
        var titles = isTitle ? chains.Read(text, hit.End) : [];
        if (isTitle && !IsPostOfBody(text, titles)) end = names.Read(text, start, NameContext.InList, out edge);
        if (end < 0 || edge == NameEdge.None) return -1;
        if (start > hit.End && edge != NameEdge.Firm) return -1;
        if ((hit.Kinds & (WordKinds.AnyTitle | WordKinds.Collective)) == 0 && edge == NameEdge.Weak && !IsPlainName(text, start, end)) return -1;
        titles.AddRange(TitleAfter(text, end));
        found.Add(new PersonMention(start, end, titles, "person.title-before"));
        var shared = (hit.Kinds & WordKinds.Collective) != 0 || IsShared(text, hit) ? titles : [];
        return lists.Read(text, end, shared, found);
    }

    // 市教育局局长, 区长 at the beginning of a clause: what follows such a post is nearly always its holder's name.
    private static bool IsPostOfBody(ArticleText text, List<TitleMention> titles) =>
        titles.Count > 0 && (titles[^1].Kinds & (WordKinds.Post | WordKinds.LevelPost)) != 0
        && (titles[0].Organization is not null || !CharacterClass.IsHan(text.At(titles[0].TitleStart - 1)));

    // 村民李明|说, not 农民|占四成|在.
    private bool IsPlainName(ArticleText text, int start, int end) => (text.KindsAt(start) & WordKinds.Surname) != 0 && names.IsFollowedAsName(text, end);

    // 副总经理（主持工作）李明.
    private static int EndOfNote(ArticleText text, int start)
    {
        for (var i = start + 1; i - start <= LongestNote && text.At(i) != '\n'; i++)
            if (text.At(i) == ')') return i + 1;
        return start;
    }

    // A deputy's title holds for each name of a list, a head's for the first.
    private static bool IsShared(ArticleText text, WordHit hit) =>
        text.At(hit.Start) == '副' || text.At(hit.Start - 1) == '副' || text.At(hit.Start) == '常' || (hit.Kinds & (WordKinds.Profession | WordKinds.Rank)) != 0
        || text.Text[hit.Start..hit.End] is "委员" or "成员" or "代表" or "常委" or "党组成员" or "党委委员" or "党委常委" or "组员" or "理事" or "秘书";

    private static List<TitleMention> TitleAfter(ArticleText text, int end)
    {
        var title = text.EndOfLongest(end, WordKinds.Profession);
        return title > end + 1 && NameReader.EdgeAt(text, title) != NameEdge.None ? [new TitleMention(end, end, title, WordKinds.Profession, "position.after-name")] : [];
    }
}
