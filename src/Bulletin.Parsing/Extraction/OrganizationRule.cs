using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds bodies by their endings and by standing names; the left edge is decided by words.</summary>
/// <remarks>Not taken up: bare endings (委员会, 公司), general words (各部门, 我市企业), bodies inside book marks, and committees that are part of a title (局党组书记).</remarks>
internal sealed class OrganizationRule(OrganizationEdge edges)
{
    private const WordKinds Endings = WordKinds.OrganizationName | WordKinds.StrongSuffix | WordKinds.WeakSuffix;
    private const WordKinds Beginnings = WordKinds.Division | WordKinds.OrganizationName;
    private const int Longest = 36;

    // 人大常委会, 纪律检查委员会: offices whose name is a place and this word.
    private const int LongestOffice = 7;

    // 长江存储|科技有限责任公司, 英国工商业联合会|北京代表处.
    private const int LongestGap = 8;
    private const int LongestItem = 12;

    // 阿日昆都冷, 雷溪苗族侗族自治
    private const int LongestPlace = 8;

    // 市委, 人大: two characters name no single body, but for the great unions of states (欧盟).
    private const int Shortest = 3;

    /// <summary>Adds the bodies of <paramref name="text"/> to <paramref name="found"/>, by position.</summary>
    public void Find(ArticleText text, List<OrganizationMention> found)
    {
        var last = 0;
        for (var i = 0; i < text.Hits.Count; i++)
        {
            var hit = text.Hits[i];
            if ((hit.Kinds & Endings) == 0 || hit.End <= last || text.IsInMarks(hit.Start) || IsPartOfLonger(text, hit)) continue;
            if (!TryBody(text, hit, last, out var mention) || mention.Start < last) continue;
            mention = Extended(text, mention);
            found.Add(mention);
            last = ReadList(text, mention, found);
        }
    }

    // 市房管局、园林局、工务局和住房公积金管理中心: behind a body the items of the list that end as bodies do.
    private static int ReadList(ArticleText text, OrganizationMention first, List<OrganizationMention> found)
    {
        var last = first.End;
        while (text.At(last) is '、' || (text.At(last) == '和' && text.EndOfLongest(last, WordKinds.Division) <= last + 1))
        {
            var start = last + 1;
            var end = EndOfItem(text, start);
            if (end < 0 || (text.EndOfLongest(start, WordKinds.AnyOrganization) >= end && text.WordAt(start, end, WordKinds.AnyOrganization) < 0)) return last;
            if (IsGeneralStart(text, start) || HoldsWord(text, start, end, WordKinds.AnyTitle | WordKinds.Collective | WordKinds.Precede) || text.LongestEndingAt(end, WordKinds.OrganizationName) >= 0) return last;
            var ending = text.LongestEndingAt(end, WordKinds.StrongSuffix);
            found.Add(new OrganizationMention(start, end, ending >= 0 ? text.Hits[ending].Organization : first.Kind, "organization.list"));
            last = end;
        }
        return last;
    }

    // The end of an item that ends as bodies do, alone (园林局、) or before who stands for it (建设集团|主要负责人); else -1.
    private static int EndOfItem(ArticleText text, int start)
    {
        var end = start;
        for (; end - start <= LongestItem && CharacterClass.IsHan(text.At(end)) && text.At(end) is not ('、' or '和' or '及' or '等'); end++)
            if (end - start >= Shortest && EndsAsBody(text.At(end - 1)) && text.LongestEndingAt(end, WordKinds.StrongSuffix) >= 0 && text.EndOfLongest(end, WordKinds.Collective) > end + 1) return end;
        return end - start is >= Shortest and <= LongestItem && EndsAsBody(text.At(end - 1)) && text.WordAt(end - 2, end, WordKinds.OrdinaryWord) < 0 ? end : -1;
    }

    private static bool EndsAsBody(char c) => c is '局' or '厅' or '委' or '办' or '院' or '部' or '团' or '司' or '心' or '行' or '所';

    private static bool IsBranch(ReadOnlySpan<char> ending) => ending is "代表处" or "办事处" or "分院" or "分校" or "服务中心";

    // A body may go on behind its first ending, up to the ending of a firm, a branch or a school.
    private static OrganizationMention Extended(ArticleText text, OrganizationMention mention)
    {
        for (var i = mention.End; i - mention.End <= LongestGap && CharacterClass.IsHan(text.At(i)); i++)
        {
            if (text.EndOfLongest(i, WordKinds.StrongSuffix) is var end && end > i + 1 && text.WordAt(i, end, WordKinds.StrongSuffix) is var word && word >= 0)
            {
                var kind = (OrganizationKind)text.Hits[word].Organization;
                if (kind is OrganizationKind.Enterprise or OrganizationKind.School || IsBranch(text.Text[i..end]))
                    return mention with { End = end, Kind = mention.Kind == (int)OrganizationKind.International || IsBranch(text.Text[i..end]) ? mention.Kind : (int)kind };
            }
            if (text.EndOfLongest(i, WordKinds.AnyTitle | WordKinds.Collective | WordKinds.FollowVerb | WordKinds.Precede | WordKinds.FollowParticle) > i + 1) break;
            if ((text.KindsAt(i) & (WordKinds.Precede | WordKinds.FollowParticle)) != 0) break;
        }
        return mention;
    }

    // 市委 in 市委员会, 委员会 in 委员会办公室, 导报 in 辅导报告: only a whole word makes a body.
    private static bool IsPartOfLonger(ArticleText text, WordHit hit)
    {
        if (text.IsInside(hit.End) || text.EndOfLongest(hit.Start, Endings | WordKinds.OrdinaryWord) > hit.End) return true;
        // 小学 in 中小学, 部 in 干部.
        if (text.LongestEndingAt(hit.End, Endings | WordKinds.OrdinaryWord) is var longest && longest >= 0 && text.Hits[longest].Start < hit.Start && (text.Hits[longest].Kinds & (Endings | WordKinds.OrdinaryWord)) == WordKinds.OrdinaryWord) return true;
        // 韩国|会, not 韩国|国会.
        if (text.At(hit.Start) == '国' && text.LongestEndingAt(hit.Start + 1, Beginnings) >= 0) return true;
        for (var i = hit.Start + 1; i < hit.End; i++)
            if (text.EndOfLongest(i, WordKinds.OrdinaryWord | WordKinds.FollowVerb) > hit.End) return true;
        return text.EndOfLongest(hit.End, WordKinds.StrongSuffix | WordKinds.WeakSuffix) > hit.End + 1;
    }

    private bool TryBody(ArticleText text, WordHit hit, int last, out OrganizationMention mention)
    {
        mention = default;
        var ending = text.Hits[text.LongestEndingAt(hit.End, Endings)];
        if (ending.Organization < 0) return false;
        var kind = (OrganizationKind)ending.Organization;
        var isName = (ending.Kinds & WordKinds.OrganizationName) != 0;
        if (kind is OrganizationKind.Party or OrganizationKind.PeoplesCongress or OrganizationKind.Cppcc && StandsBeforeTitle(text, hit.End)) return false;
        var isOffice = kind is OrganizationKind.Party or OrganizationKind.PeoplesCongress or OrganizationKind.Cppcc or OrganizationKind.Discipline && ending.End - ending.Start <= LongestOffice;
        var start = isName || isOffice ? StartOfName(text, ending.Start) : StartOfDescription(text, ending);
        if (start < last || hit.End - start > Longest || (hit.End - start < Shortest && !(isName && kind == OrganizationKind.International)) || IsGeneral(text, start, hit.End) || IsNewPost(text, start, hit.End) || (kind is OrganizationKind.Party or OrganizationKind.Discipline && IsPartOfMeeting(text, hit.End)) || HoldsWord(text, start, ending.Start, WordKinds.AnyTitle) || HoldsCount(text, start, ending.Start)) return false;
        if (!isName && start == ending.Start && (isOffice || !(GoesOnList(text, start, last) || ActsAlone(text, ending)))) return false;
        if (kind == OrganizationKind.Zone && !isName && !IsPlainZone(text, start, ending.Start)) return false;
        if (kind == OrganizationKind.Media && CharacterClass.IsDigit(text.At(ending.Start - 1))) return false;
        if ((ending.Kinds & (WordKinds.StrongSuffix | WordKinds.OrganizationName)) == 0 && !IsProper(text, start, ending.Start) && !GoesOnList(text, start, last)) return false;
        mention = new OrganizationMention(start, hit.End, ending.Organization, isName ? "organization.name" : "organization.ending");
        return true;
    }

    // 三百多支志愿服务队, 6处驿站, 两所学校: things counted.
    private static bool HoldsCount(ArticleText text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (text.At(i) is '个' or '支' or '处' or '间' or '所' or '座' or '家' or '名' or '批' or '项' or '条' or '户' && (ChineseNumeral.Digit(text.At(i - 1)) >= 0 || text.At(i - 1) is '两' or '多' or '几' or '十' or '百' or '余' or '各')) return true;
        return false;
    }

    // 住建委邀请…: an office by its own short form, at the beginning of a clause and with something that it does.
    private static bool ActsAlone(ArticleText text, WordHit ending) =>
        ending.End - ending.Start is 3 or 4 && (ending.Kinds & WordKinds.StrongSuffix) != 0 && ending.Organization == (sbyte)OrganizationKind.Government
        && !CharacterClass.IsHan(text.At(ending.Start - 1)) && text.EndOfLongest(ending.End, WordKinds.FollowVerb) > ending.End + 1;

    // 南通|科技园, not 中国特色|自贸港 or 加快建设…|示范区.
    private static bool IsPlainZone(ArticleText text, int start, int ending)
    {
        var place = text.EndOfLongest(start, Beginnings);
        return place > start + 1 && !HoldsWord(text, place, ending, WordKinds.OrdinaryWord | WordKinds.FollowVerb);
    }

    // 中央纪委|四次全会, 中国共产党|云川市第十二届委员会: the name of a meeting or of one term's committee.
    private static bool IsPartOfMeeting(ArticleText text, int end)
    {
        for (var i = end; i - end <= LongestPlace && CharacterClass.IsHan(text.At(i)); i++)
        {
            var numeral = text.At(i) == '第' ? i + 1 : i;
            if (ChineseNumeral.ReadSmall(text.Text, ref numeral) >= 0) return text.At(numeral) is '届' or '次' && (i == end || IsLevel(text.At(i - 1)));
        }
        return false;
    }

    // 任命司空月为云川城建集团…董事长: the body of a new post.
    private static bool IsNewPost(ArticleText text, int start, int end) => text.Text[start..end].Contains('为') && StandsBeforeTitle(text, end);

    private static bool StandsBeforeTitle(ArticleText text, int end)
    {
        if (text.EndOfLongest(end, WordKinds.AnyTitle) > end + 1) return true;
        // 省教育厅|原|副厅长, not 省教育厅|联合|发布.
        var prefix = text.EndOfLongest(end, WordKinds.TitlePrefix);
        return prefix > end && text.EndOfLongest(prefix, WordKinds.AnyTitle) > prefix + 1;
    }

    // A standing name goes on to the left over places and other names only: 江苏省|委, 中共|南通市|委. The level that begins it may end any place: 云川|市公安局.
    private int StartOfName(ArticleText text, int start)
    {
        if (text.LongestEndingAt(start + 1, WordKinds.Division) is var place && place >= 0 && text.Hits[place].Start < start)
        {
            // 榕|东区: the short names of a few districts also end longer ones.
            var longer = text.Hits[place].End - text.Hits[place].Start == 2 ? PlaceBefore(text, start) : start;
            start = Math.Min(longer, text.Hits[place].Start);
        }
        else if (IsLevel(text.At(start)) && PlaceBefore(text, start) is var named && named < start) start = named;
        for (var before = text.LongestEndingAt(start, Beginnings); before >= 0; before = text.LongestEndingAt(start, Beginnings)) start = text.Hits[before].Start;
        // 中央纪委国家监委|驻|应急管理部纪检监察组.
        if (text.At(start - 1) == '驻' && text.LongestEndingAt(start - 1, WordKinds.OrganizationName) is var sender && sender >= 0) return StartOfName(text, text.Hits[sender].Start);
        return text.At(start - 1) == '共' && text.At(start - 2) == '中' ? start - 2 : start;
    }

    // The name of a place before its level, when nothing but a name stands there.
    private int PlaceBefore(ArticleText text, int level)
    {
        var start = edges.FindStart(text, level);
        return level - start is >= 2 and <= LongestPlace && !HoldsWord(text, start, level, WordKinds.OrdinaryWord | WordKinds.FollowVerb | WordKinds.Precede | WordKinds.AnyTitle | WordKinds.FollowParticle) ? start : level;
    }

    private static bool HoldsWord(ArticleText text, int start, int end, WordKinds kinds)
    {
        for (var i = start; i < end; i++)
            if (text.EndOfLongest(i, kinds) is var word && word > i + 1 && word <= end) return true;
        return false;
    }

    // Left of an ending stands its description; where a place or a known name begins inside it, the body begins there (因|北京长峰医院).
    private int StartOfDescription(ArticleText text, WordHit ending)
    {
        var start = edges.FindStart(text, ending.End);
        if (start >= ending.Start || text.EndOfLongest(start, Beginnings) > start + 1) return Math.Min(start, ending.Start);
        for (var i = start + 1; i < ending.Start - 1; i++)
            if (!text.IsInside(i) && text.EndOfLongest(i, Beginnings) > i + 1 && !IsPartOfPlace(text, start, i)) return StartOfName(text, i);
        return start;
    }

    // 青石区|滨湖中学, 栖云|新区消防大队, 榕|东区福利院: the words before a place belong to a longer one that the tables do not hold.
    private static bool IsPartOfPlace(ArticleText text, int start, int position) =>
        IsLevel(text.At(position - 1)) || (text.At(position + 1) == '区' && text.At(position) is '新' or '东' or '西' or '南' or '北' or '中');

    private static bool IsLevel(char c) => c is '省' or '市' or '区' or '县' or '州' or '旗' or '镇' or '乡';

    // Before a weak ending stands a place or a level.
    private static bool IsProper(ArticleText text, int start, int ending) =>
        ending - start >= 2 && (text.EndOfLongest(start, Beginnings) > start + 1 || text.At(start) is '省' or '市' or '区' or '县' or '州' or '旗'
            || text.At(start + 1) is '省' or '市' or '县' || text.At(start + 2) is '市' or '县' or '区' or '省' or '镇' or '乡' or '州' or '旗');

    // 市房管局、园林局、工务局: a list of bodies goes on.
    private static bool GoesOnList(ArticleText text, int start, int last) => last > 0 && last == start - 1 && text.At(start - 1) == '、';

    // 各部门, 该公司, 我市企业, 4个小组, 高水平大学.
    private static bool IsGeneral(ArticleText text, int start, int end)
    {
        if (IsGeneralStart(text, start)) return true;
        if (text.EndOfLongest(start, WordKinds.OrdinaryWord | WordKinds.Precede) is var word && word > start + 1 && text.EndOfLongest(start, Beginnings) < word) return true;
        var name = text.Text[start..end];
        return name.Contains('届') || name.Count('“') != name.Count('”');
    }

    private static bool IsGeneralStart(ArticleText text, int start)
    {
        var first = text.At(start);
        if (first is '各' or '该' or '本' or '此' or '某' or '每' or '两' or '多' or '我' or '其' or '他' or '她' or '它' or '您' or '你' or '这' or '那' or '第' or '们' || (first == '全' && text.At(start + 1) is not ('国' or '球'))) return true;
        return CharacterClass.IsDigit(first) || ((text.KindsAt(start) & WordKinds.Precede) != 0 && text.EndOfLongest(start, Beginnings) < 0);
    }
}
