using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names by the title, group or calling before them, with the list that follows: 区委常委、组织部部长张三，副区长李四、王五.</summary>
internal sealed class TitleBeforeNameRule(NameReader names, NameLists lists, TitleChainReader chains) : IPersonRule
{
    private const WordKinds BeforeName = WordIndex.BesideName & ~WordKinds.NamePart;

    // （主持工作）
    private const int LongestNote = 12;

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var next = 0;
        foreach (var index in text.HitsBesideNames)
        {
            var hit = text.Hits[index];
            if (hit.End < next || (hit.Kinds & BeforeName) == 0 || text.IsInMarks(hit.Start) || IsPartOfLonger(text, hit)) continue;
            if (TryTitleBefore(text, hit, found) is var end && end > 0) next = end;
        }
    }

    /// <summary>True when a longer word holds the title: 主任 in 主任委员, 委员 in 委员会.</summary>
    public static bool IsPartOfLonger(ArticleText text, WordHit hit)
    {
        var longest = text.EndOfLongest(hit.Start, BeforeName | WordKinds.AnyOrganization | WordKinds.OrdinaryWord);
        if (longest > hit.End) return true;
        // 会议主席|团常务主席
        if (text.At(hit.End) == '团' && text.At(hit.End - 1) == '席') return true;
        // 陕西省|长武县
        if (text.At(hit.End - 1) == '长' && text.EndOfLongest(hit.End - 1, WordKinds.Division) > hit.End + 1 && text.LongestEndingAt(hit.End - 1, WordKinds.Division) >= 0) return true;
        // 公安|民辅警
        if (text.LongestEndingAt(hit.End, BeforeName | WordKinds.OrdinaryWord) is var whole && whole >= 0 && text.Hits[whole].Start < hit.Start && (text.Hits[whole].Kinds & BeforeName) == 0) return true;
        // 同|学习, 女|儿童
        if ((hit.Kinds & (WordKinds.Address | WordKinds.Ordinary)) != 0 && text.EndOfLongest(hit.End - 1, WordKinds.Precede | WordKinds.OrdinaryWord | WordKinds.FollowVerb) > hit.End) return true;
        // 国家长|治久安, 农民|丰收节, but not 校长|江涛.
        return text.IsInside(hit.End) && ((hit.Kinds & WordKinds.AnyTitle) == 0 || (text.KindsAt(hit.End) & WordKinds.AnySurname) == 0);
    }

    private int TryTitleBefore(ArticleText text, WordHit hit, List<PersonMention> found)
    {
        var start = hit.End;
        if (text.At(start) is ':' or ' ') start++;
        else if (text.At(start) == '(') start = EndOfNote(text, start);
        else if (text.At(start) == '的') return (hit.Kinds & WordKinds.AnyTitle) != 0 ? TryHolder(text, hit, found) : -1;
        // Most titles stand before no name at all: the chain is read only when one follows.
        var isTitle = (hit.Kinds & WordKinds.AnyTitle) != 0;
        var end = names.Read(text, start, isTitle ? NameContext.AfterTitle : NameContext.InList, out var edge);
        if (end < 0 || edge == NameEdge.None || IsCounted(text, hit) || (isTitle && !text.Text[start..end].Contains('·') && IsHeld(text, hit.Start, start))) return -1;
        // 代表团团长|俄罗斯|总统
        if (text.WordAt(start, end, WordKinds.Division) >= 0 && text.EndOfLongest(end, WordKinds.AnyTitle) > end + 1) return -1;
        var floor = isTitle ? BehindLastName(text, hit, found) : 0;
        var titles = isTitle ? chains.Read(text, hit.End, floor) : [];
        if (isTitle && !IsPostOfBody(text, titles, floor)) end = names.Read(text, start, NameContext.InList, out edge);
        if (end < 0 || edge == NameEdge.None) return -1;
        if (start > hit.End && edge != NameEdge.Firm) return -1;
        if (isTitle && text.WordAt(start, end, WordKinds.OrdinaryWord) >= 0 && text.EndOfLongest(end, WordKinds.Address) < 0 && !titles.Exists(title => title.Organization is { } body && text.LongestEndingAt(body.End, WordKinds.AnyOrganization) >= 0)) return -1;
        if ((hit.Kinds & (WordKinds.AnyTitle | WordKinds.Collective)) == 0 && edge == NameEdge.Weak && !IsPlainName(text, start, end)) return -1;
        titles.AddRange(TitleAfter(text, end));
        found.Add(new PersonMention(start, end, titles, "person.title-before"));
        var shared = (hit.Kinds & WordKinds.Collective) != 0 || IsShared(text, hit) ? titles : [];
        return lists.Read(text, end, shared, found, isIntroduced: true, isSpaced: text.At(hit.End) == ':');
    }

    // 16位|同志|高票通过
    private static bool IsCounted(ArticleText text, WordHit hit) => (hit.Kinds & WordKinds.Address) != 0 && text.At(hit.Start - 1) is '位' or '名';

    // 林志远|书记|历来: behind a holder's title stands another name only with a common surname.
    private bool IsHeld(ArticleText text, int title, int name)
    {
        if ((text.KindsAt(name) & WordKinds.Surname) != 0 || text.LongestEndingAt(title, WordKinds.AnyOrganization | WordKinds.Division) >= 0) return false;
        for (var start = title - 3; start < title - 1; start++)
            if (start >= 0 && (text.KindsAt(start) & WordKinds.Surname) != 0 && NameLists.IsLeftEdge(text, start) && names.Fills(text, start, title)) return true;
        return false;
    }

    // 曾担任市水利局局长的|李明.
    private int TryHolder(ArticleText text, WordHit hit, List<PersonMention> found)
    {
        var start = hit.End + 1;
        var end = names.Read(text, start, NameContext.Bare, out var edge);
        if (end < 0 || edge != NameEdge.Firm || (text.KindsAt(start) & WordKinds.Surname) == 0 || !names.Fills(text, start, end)) return -1;
        var titles = chains.Read(text, hit.End);
        if (titles.Count == 0 || text.At(titles[0].OrganizationStart - 1) != '任') return -1;
        found.Add(new PersonMention(start, end, titles, "person.title-before"));
        return end;
    }

    // 市教育局局长, 区长 at the beginning of a clause: what follows such a post is nearly always its holder's name.
    private static bool IsPostOfBody(ArticleText text, List<TitleMention> titles, int floor) =>
        titles.Count > 0 && (titles[^1].Kinds & (WordKinds.Post | WordKinds.LevelPost)) != 0
        && (titles[0].Organization is not null || titles[^1].Organization is not null || (floor > 0 && titles[0].TitleStart == floor) || !CharacterClass.IsHan(text.At(titles[0].TitleStart - 1)));

    // 村民李明|说, 村民李小明|把, 村民李小明|等五户, not 农民|占四成|在.
    private bool IsPlainName(ArticleText text, int start, int end) => (text.KindsAt(start) & WordKinds.Surname) != 0 && (names.IsFollowedAsName(text, end) || (end == start + 3 && (text.At(end) is '把' or '正' || (text.At(end) is '等' or '的' && text.EndOfLongest(start - 1, WordKinds.OrdinaryWord) <= start && text.EndOfLongest(start + 1, WordKinds.OrdinaryWord) < end))));

    // 王强和|大会秘书长李明: a body begins behind the name before it.
    private static int BehindLastName(ArticleText text, WordHit hit, List<PersonMention> found)
    {
        if (found.Count == 0 || found[^1].End > hit.Start) return 0;
        return text.At(found[^1].End) is '和' or '与' or '及' or '同' ? Math.Min(found[^1].End + 1, hit.Start) : found[^1].End;
    }

    // 副总经理（主持工作）李明.
    private static int EndOfNote(ArticleText text, int start)
    {
        for (var i = start + 1; i - start <= LongestNote && text.At(i) != '\n'; i++)
            if (text.At(i) == ')') return i + 1;
        return start;
    }

    // A deputy's title holds for each name of a list, a head's for the first.
    private static bool IsShared(ArticleText text, WordHit hit) =>
        text.Text[hit.Start..hit.End].Contains('副') || text.At(hit.Start - 1) == '副' || text.At(hit.Start) == '常' || (hit.Kinds & (WordKinds.Profession | WordKinds.Rank)) != 0
        || text.Text[hit.Start..hit.End] is "委员" or "成员" or "代表" or "常委" or "党组成员" or "党委委员" or "党委常委" or "组员" or "理事" or "秘书";

    private static List<TitleMention> TitleAfter(ArticleText text, int end)
    {
        var title = text.EndOfLongest(end, WordKinds.Profession);
        return title > end + 1 && NameReader.EdgeAt(text, title) != NameEdge.None ? [new TitleMention(end, end, title, WordKinds.Profession, "position.after-name")] : [];
    }
}
