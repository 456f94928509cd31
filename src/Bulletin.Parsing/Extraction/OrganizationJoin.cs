using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Tells where 和, 与, 为 and their like part two bodies, and where they stand inside the name of one.</summary>
internal static class OrganizationJoin
{
    // 海洋与|渔业局: the second field with its ending.
    private const int LongestField = 9;

    // How the names of fields end: 民族学, 海洋, 法律, 战略.
    private static readonly SearchValues<char> Fields = SearchValues.Create("学业设洋济律源境略化播护程术治康械料物史语艺划");

    // 工业区, 居民社区, 林区: no districts.
    private static readonly SearchValues<char> NoDistrict = SearchValues.Create("业社园城校厂景辖片小地山库产矿林牧港灾疫新开发老特战军住院功试保");

    /// <summary>True when the character before <paramref name="position"/> divides: a body, a title or a name ends before it, or a new body begins behind it. Else it stands inside a name (发展和改革委员会).</summary>
    public static bool Divides(ArticleText text, int position, int end)
    {
        if (position == end) return true;
        // 物产化工等|集团企业, but not 高等|学校.
        if (text.At(position - 1) == '等' && text.At(position - 2) is not ('高' or '中' or '初' or '平' or '同' or '优' or '特')) return true;
        if (text.LongestEndingAt(position - 1, WordKinds.AnyOrganization | WordKinds.AnyTitle | WordKinds.Collective) >= 0) return true;
        // 李明|到|信访局
        if (text.At(position - 1) == '到' && text.At(position - 2) is not ('报' or '签')) return true;
        // 方面为|石桥县宏远公司, 据|县应急办
        if (OrganizationShape.IsLevel(text.At(position + 2)) && text.At(position + 1) is not ('城' or '乡' or '县' or '边' or '各' or '级') && !(text.At(position + 2) == '区' && NoDistrict.Contains(text.At(position + 1)))) return true;
        // 更好地|向|基层医院
        if (text.At(position - 1) == '向' && text.At(position - 2) == '地') return true;
        // 云湖矿|和|机修总厂
        if (text.At(position - 1) is '和' or '与' or '及' && text.At(position - 2) is '矿' or '厂') return true;
        // 云溪县|和|东林集团: a whole place is a body of its own.
        if (text.At(position - 1) == '和' && text.LongestEndingAt(position - 1, WordKinds.Division) is var place && place >= 0 && text.Hits[place].End - text.Hits[place].Start > 2) return true;
        if (!CharacterClass.IsHan(text.At(position - 2))) return true;
        return text.EndOfLongest(position, WordKinds.OrganizationName | WordKinds.Division) > position || text.At(position) is '省' or '市' or '区' or '县' or '州' or '全';
    }

    /// <summary>True when 与 joins two fields of one body: 民族学|与|人类学研究所, 海洋|与|渔业局.</summary>
    public static bool JoinsFields(ArticleText text, int position, int end)
    {
        if (end - position is < 2 or > LongestField || !(Fields.Contains(text.At(position - 2)) || (text.At(position - 2) == '作' && text.At(position - 3) == '合')) || (text.At(position - 2) == '业' && text.At(position - 3) == '企')) return false;
        // 合作 is also a place.
        var others = text.At(position - 2) == '作' ? WordKinds.AnyOrganization | WordKinds.AnyTitle | WordKinds.Collective : WordKinds.AnyOrganization | WordKinds.AnyTitle | WordKinds.Collective | WordKinds.Division;
        return text.LongestEndingAt(position - 1, others) < 0 && text.EndOfLongest(position, WordKinds.OrganizationName | WordKinds.Division) < 0
            && !OrganizationShape.IsLevel(text.At(position)) && (text.At(end - 1) is '厅' or '局' or '处' or '司' || (text.LongestEndingAt(end, WordKinds.StrongSuffix | WordKinds.WeakSuffix) is var ending && ending >= 0
            && text.Hits[ending].Organization is (sbyte)OrganizationKind.School or (sbyte)OrganizationKind.Institution or (sbyte)OrganizationKind.Government or (sbyte)OrganizationKind.PeoplesCongress));
    }
}
