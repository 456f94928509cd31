using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds bodies by their endings and by standing names; the left edge is decided by words.</summary>
/// <remarks>Not taken up: bare endings (委员会, 公司), general words (各部门, 我市企业), bodies inside book marks, and committees that are part of a title (局党组书记).</remarks>
internal sealed class OrganizationRule(OrganizationStart starts)
{
    private const WordKinds Endings = WordIndex.OfBody;

    // 人大常委会, 纪律检查委员会: offices whose name is a place and this word.
    private const int LongestOffice = 7;

    // 市委, 人大: two characters name no single body, but for the great unions of states (欧盟).
    private const int Shortest = 3;

    /// <summary>Adds the bodies of <paramref name="text"/> to <paramref name="found"/>, by position.</summary>
    public void Find(ArticleText text, List<OrganizationMention> found)
    {
        var last = 0;
        foreach (var index in text.HitsOfBodies)
        {
            var hit = text.Hits[index];
            if (hit.End <= last || text.IsInMarks(hit.Start) || IsPartOfLonger(text, hit)) continue;
            var isFound = (hit.Kinds & Endings) != 0 ? TryBody(text, hit, last, out var mention) : FirmShortName.TryRead(text, hit, last, out mention);
            if (!isFound || mention.Start < last) continue;
            mention = OrganizationContinuation.Extended(text, mention);
            if (IsSeveralLevels(text, mention)) continue;
            found.Add(mention);
            last = OrganizationContinuation.ReadList(text, mention, found);
        }
    }

    // 市委 in 市委员会, 委员会 in 委员会办公室, 导报 in 辅导报告: only a whole word makes a body.
    private static bool IsPartOfLonger(ArticleText text, WordHit hit)
    {
        if (text.IsInside(hit.End) || text.EndOfLongest(hit.Start, Endings | WordKinds.OrdinaryWord) > hit.End) return true;
        // 小学 in 中小学, 部 in 干部.
        if (text.LongestEndingAt(hit.End, Endings | WordKinds.OrdinaryWord) is var longest && longest >= 0 && text.Hits[longest].Start < hit.Start && (text.Hits[longest].Kinds & (Endings | WordKinds.OrdinaryWord)) == WordKinds.OrdinaryWord) return true;
        // 李建华|为市教育局局长
        if (text.At(hit.End - 1) == '为' && !CharacterClass.IsHan(text.At(hit.Start - 3)) && (text.KindsAt(hit.Start - 2) & WordKinds.AnySurname) != 0 && CharacterClass.IsHan(text.At(hit.Start - 1)) && CharacterClass.IsHan(text.At(hit.End))) return true;
        // 厅长李广文|汇报了, no 文汇报
        if (hit.End - hit.Start == 3 && text.LongestEndingAt(hit.End, WordKinds.FollowVerb) is var verb && verb >= 0 && text.Hits[verb].Start == hit.Start + 1 && CharacterClass.IsHan(text.At(hit.Start - 1)) && (text.KindsAt(hit.Start - 2) & WordKinds.AnySurname) != 0) return true;
        // 韩国|会, not 韩国|国会.
        if (text.At(hit.Start) == '国' && text.LongestEndingAt(hit.Start + 1, OrganizationShape.Beginnings) >= 0) return true;
        for (var i = hit.Start + 1; i < hit.End; i++)
            if (text.EndOfLongest(i, WordKinds.OrdinaryWord | WordKinds.FollowVerb) > hit.End) return true;
        // 市残联|党组, but not 市残联|党组书记.
        return text.EndOfLongest(hit.End, WordKinds.StrongSuffix | WordKinds.WeakSuffix) is var longer && longer > hit.End + 1 && text.EndOfLongest(hit.End, WordKinds.AnyTitle) <= longer;
    }

    private bool TryBody(ArticleText text, WordHit hit, int last, out OrganizationMention mention)
    {
        mention = default;
        var ending = text.Hits[text.LongestEndingAt(hit.End, Endings)];
        if (ending.Organization < 0) return false;
        if (PartyBranch.EndOf(text, ending) is var branch and > 0)
        {
            mention = new OrganizationMention(ending.Start, branch, ending.Organization, "organization.branch");
            return !text.IsInside(branch);
        }
        var kind = (OrganizationKind)ending.Organization;
        var isName = (ending.Kinds & WordKinds.OrganizationName) != 0;
        var isCommittee = kind is OrganizationKind.Party or OrganizationKind.PeoplesCongress or OrganizationKind.Cppcc;
        if (isCommittee && OrganizationShape.StandsBeforeTitle(text, hit.End) && !IsOfNobody(text, hit.End)) return false;
        var isOffice = (isCommittee || kind == OrganizationKind.Discipline) && ending.End - ending.Start <= LongestOffice && !OrganizationShape.IsCommitteeOfUnit(text, ending);
        var start = isName || isOffice ? starts.OfName(text, ending.Start) : starts.OfDescription(text, ending);
        start = BehindOurs(text, start, hit.End, isName || isOffice);
        if (start < last || hit.End - start > OrganizationShape.Longest || (hit.End - start < Shortest && !(isName && kind == OrganizationKind.International))) return false;
        if (OrganizationShape.IsGeneral(text, start, hit.End) || OrganizationShape.IsDescribedOnly(text, start, ending.Start) || OrganizationShape.IsNewPost(text, start, hit.End)) return false;
        // 李明|使用|公司车辆
        if (kind == OrganizationKind.Enterprise && ending.Start - start > 2 && text.Text[(ending.Start - 2)..ending.Start] is "使用" or "听取" or "利用" or "代表") return false;
        if (IsPartyOfMember(text, start, hit.End)) return false;
        // 应|集团公司, 母|公司: one character is no firm's name.
        if (!isName && kind == OrganizationKind.Enterprise && ending.Start - start == 1 && !OrganizationShape.IsLevel(text.At(start))) return false;
        if (OrganizationShape.HoldsWord(text, start, ending.Start, WordKinds.AnyTitle)) return false;
        // 海南八所海洋装备|有限公司: no things are counted by their legal form.
        if (!OrganizationShape.IsLegalForm(text, ending) && OrganizationShape.HoldsCount(text, start, ending.Start)) return false;
        if (kind is OrganizationKind.Party or OrganizationKind.Discipline or OrganizationKind.Cppcc && OrganizationShape.IsPartOfMeeting(text, hit.End)) return false;
        if (!isName && start == ending.Start && (isOffice || !(OrganizationShape.GoesOnList(text, start, last) || OrganizationShape.StandsInList(text, ending, last) || OrganizationShape.ActsAlone(text, ending)))) return false;
        if (kind == OrganizationKind.Zone && !isName && !OrganizationShape.IsPlainZone(text, start, ending.Start)) return false;
        if (kind == OrganizationKind.Media && CharacterClass.IsDigit(text.At(ending.Start - 1))) return false;
        if ((ending.Kinds & (WordKinds.StrongSuffix | WordKinds.OrganizationName)) == 0 && !OrganizationShape.IsProper(text, start, ending.Start) && !OrganizationShape.GoesOnList(text, start, last)) return false;
        mention = new OrganizationMention(start, hit.End, ending.Organization, isName ? "organization.name" : "organization.ending");
        return true;
    }

    // 我校|机械学院, 我县|云溪传习所, but 我|市发改委: the body is named without 我.
    private static int BehindOurs(ArticleText text, int start, int end, bool isOfLevel)
    {
        if (text.At(start) != '我') return start;
        var own = OrganizationShape.IsLevel(text.At(start + 1)) ? start + (isOfLevel ? 1 : 2) : text.At(start + 1) is '校' or '院' or '局' or '厅' ? start + 2 : start;
        return end - own >= Shortest + 1 ? own : start;
    }

    // 加入中国共产党, 中国共产党优秀党员: said of a person.
    private static bool IsPartyOfMember(ArticleText text, int start, int end) =>
        text.At(end - 1) == '党' && text.Text[start..end] is "中国共产党" && (text.Text[..start].EndsWith("加入") || text.Text[end..].StartsWith("党员") || text.Text[end..].StartsWith("优秀") || text.Text[end..].StartsWith("的优秀") || text.Text[end..].StartsWith("党旗"));

    // 市委组织部|负责人就人事安排作了说明: nobody is named who would hold the post.
    private static bool IsOfNobody(ArticleText text, int end)
    {
        const string Head = "负责人";
        return text.Text[end..].StartsWith(Head, StringComparison.Ordinal) && NameReader.EdgeAt(text, end + Head.Length) != NameEdge.None;
    }

    // 省市区委: the committees of all levels, none of them.
    private static bool IsSeveralLevels(ArticleText text, in OrganizationMention mention)
    {
        if (text.At(mention.End - 1) != '委' || mention.End - mention.Start < 4) return false;
        for (var i = mention.Start; i < mention.End - 1; i++)
            if (!OrganizationShape.IsLevel(text.At(i))) return false;
        return true;
    }
}
