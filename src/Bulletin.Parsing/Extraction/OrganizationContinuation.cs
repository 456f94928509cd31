using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads on behind a body: the rest of its name, and the list that it begins.</summary>
internal static class OrganizationContinuation
{
    // 长江存储|科技有限责任公司, 英国工商业联合会|北京代表处.
    private const int LongestGap = 8;
    private const int LongestItem = 12;
    private const int ShortestItem = 3;

    /// <summary>市房管局、园林局、工务局和住房公积金管理中心: behind a body the items of the list that end as bodies do.</summary>
    public static int ReadList(ArticleText text, OrganizationMention first, List<OrganizationMention> found)
    {
        var last = first.End;
        while (text.At(last) is '、' || (text.At(last) == '和' && text.EndOfLongest(last, WordKinds.Division) <= last + 1))
        {
            var start = last + 1;
            var end = EndOfItem(text, start);
            if (end < 0 || (text.EndOfLongest(start, WordKinds.AnyOrganization) >= end && text.WordAt(start, end, WordKinds.AnyOrganization) < 0)) return last;
            if (OrganizationShape.IsGeneralStart(text, start) || OrganizationShape.HoldsWord(text, start, end, WordKinds.AnyTitle | WordKinds.Collective | WordKinds.Precede) || text.LongestEndingAt(end, WordKinds.OrganizationName) >= 0) return last;
            var ending = text.LongestEndingAt(end, WordKinds.StrongSuffix);
            found.Add(new OrganizationMention(start, end, ending >= 0 ? text.Hits[ending].Organization : first.Kind, "organization.list"));
            last = end;
        }
        return last;
    }

    /// <summary>A body may go on behind its first ending, up to the ending of a firm, a branch or a school.</summary>
    public static OrganizationMention Extended(ArticleText text, OrganizationMention mention)
    {
        if (text.At(mention.End) == '驻' && EndOfResident(text, mention.End + 1) is var resident and > 0) return mention with { End = resident };
        for (var i = mention.End; i - mention.End <= LongestGap && CharacterClass.IsHan(text.At(i)); i++)
        {
            // 临湖集团|来我公司, 省教育厅|公布了第四批中小学名单
            if (text.At(i) is '来' or '我' or '了') break;
            if (EndOfBranch(text, i) is var branch and > 0) return mention with { End = branch };
            if (text.EndOfLongest(i, WordKinds.StrongSuffix) is var end && end > i + 1 && text.WordAt(i, end, WordKinds.StrongSuffix) is var word && word >= 0)
            {
                var kind = (OrganizationKind)text.Hits[word].Organization;
                // 云川集团机关党支部, but not its secretary.
                if (kind == OrganizationKind.Party && (text.Text[i..end] is not ("党支部" or "党总支") || OrganizationShape.StandsBeforeTitle(text, end))) break;
                if (kind == OrganizationKind.Party) return mention with { End = end, Kind = (int)kind };
                if (kind is OrganizationKind.Enterprise or OrganizationKind.School || (kind == OrganizationKind.Hospital && text.Text[i..end].Contains("附属", StringComparison.Ordinal)) || IsBranch(text.Text[i..end]))
                    return mention with { End = end, Kind = mention.Kind == (int)OrganizationKind.International || IsBranch(text.Text[i..end]) ? mention.Kind : (int)kind };
            }
            if (text.EndOfLongest(i, WordKinds.AnyTitle | WordKinds.Collective | WordKinds.FollowVerb | WordKinds.Precede | WordKinds.FollowParticle) > i + 1) break;
            if ((text.KindsAt(i) & (WordKinds.Precede | WordKinds.FollowParticle)) != 0) break;
        }
        return mention;
    }

    // 中央纪委国家监委驻|应急管理部纪检监察组
    private static int EndOfResident(ArticleText text, int start)
    {
        for (var i = start; i - start <= LongestItem && CharacterClass.IsHan(text.At(i)); i++)
            if (text.At(i) == '纪' && text.EndOfLongest(i, WordKinds.StrongSuffix) is var end && end > i + 1 && text.At(end - 1) == '组') return end;
        return -1;
    }

    // 中石化|城东加油站, 市第一医院|青石分院: what stands alone as a common noun is a branch of the body before it.
    private static int EndOfBranch(ArticleText text, int start) =>
        text.EndOfLongest(start, WordKinds.WeakSuffix) is var end && end > start + 1 && IsBranch(text.Text[start..end]) ? end : -1;

    // The end of an item that ends as bodies do, alone (园林局、) or before who stands for it (建设集团|主要负责人); else -1.
    private static int EndOfItem(ArticleText text, int start)
    {
        var end = start;
        for (; end - start <= LongestItem && CharacterClass.IsHan(text.At(end)) && text.At(end) is not ('、' or '和' or '及' or '等'); end++)
            if (end - start >= ShortestItem && EndsAsBody(text.At(end - 1)) && text.LongestEndingAt(end, WordKinds.StrongSuffix) >= 0 && text.EndOfLongest(end, WordKinds.Collective) > end + 1) return end;
        return end - start is >= ShortestItem and <= LongestItem && EndsAsBody(text.At(end - 1)) && text.WordAt(end - 2, end, WordKinds.OrdinaryWord) < 0 ? end : -1;
    }

    private static bool EndsAsBody(char c) => c is '局' or '厅' or '委' or '办' or '院' or '部' or '团' or '司' or '心' or '行' or '所';

    private static bool IsBranch(ReadOnlySpan<char> ending) => ending is "代表处" or "办事处" or "分院" or "分校" or "服务中心" or "派出所" or "支队" or "大队" or "中队"
        or "分社" or "监管分局" or "督察组" or "分厂" or "分中心" or "加油站";
}
