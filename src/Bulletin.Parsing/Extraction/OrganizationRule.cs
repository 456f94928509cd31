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
        if (isCommittee && OrganizationShape.StandsBeforeTitle(text, hit.End) && !OrganizationSense.IsOfNobody(text, hit.End)) return false;
        var isOffice = (isCommittee || kind == OrganizationKind.Discipline) && ending.End - ending.Start <= LongestOffice && !OrganizationShape.IsCommitteeOfUnit(text, ending);
        var start = isName || isOffice ? starts.OfName(text, ending.Start) : starts.OfDescription(text, ending);
        start = OrganizationSense.BehindOurs(text, start, hit.End, isName || isOffice);
        if (start < last || hit.End - start > OrganizationShape.Longest || (hit.End - start < Shortest && !(isName && kind == OrganizationKind.International))) return false;
        if (OrganizationShape.IsGeneral(text, start, hit.End) || OrganizationShape.IsDescribedOnly(text, start, ending.Start) || OrganizationShape.IsNewPost(text, start, hit.End)) return false;
        if ((kind == OrganizationKind.Enterprise && OrganizationSense.IsAnyFirm(text, start, ending.Start, isName)) || OrganizationSense.IsPartyOfMember(text, start, hit.End)) return false;
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

    // 省市区委: the committees of all levels, none of them.
    private static bool IsSeveralLevels(ArticleText text, in OrganizationMention mention)
    {
        if (text.At(mention.End - 1) != '委' || mention.End - mention.Start < 4) return false;
        for (var i = mention.Start; i < mention.End - 1; i++)
            if (!OrganizationShape.IsLevel(text.At(i))) return false;
        return true;
    }
}
