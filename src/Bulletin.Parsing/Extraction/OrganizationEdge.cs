using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds where the name of a body begins, walking left from its end to the first word that cannot be part of it.</summary>
internal sealed class OrganizationEdge(BoundaryCharacters boundaries)
{
    // 中国人民政治协商会议… and the longest names of committees keep below this.
    private const int Longest = 40;

    // 海洋与|渔业局: the second field with its ending.
    private const int LongestField = 9;

    // 合作处
    private const int LongestDepartment = 4;

    // How the names of fields end: 民族学, 海洋, 法律, 战略.
    private static readonly SearchValues<char> Fields = SearchValues.Create("学业设洋济律源境略化播护程术治康械料物史语艺划");

    // 工业区, 居民社区, 林区: no districts.
    private static readonly SearchValues<char> NoDistrict = SearchValues.Create("业社园城校厂景辖片小地山库产矿林牧港灾疫新开发老特战军住院功试保");

    // 中铁, 中建, 中交: firms of the state.
    private static readonly SearchValues<char> LedByZhong = SearchValues.Create("铁建交核航石粮化电车煤船冶广远储投");

    /// <summary>The start of the name that ends at <paramref name="end"/>, not before <paramref name="floor"/>; equal to the end when there is none.</summary>
    public int FindStart(ArticleText text, int end, int floor = 0)
    {
        var start = end;
        while (start > floor && end - start < Longest)
        {
            var c = text.At(start - 1);
            if (c == ')' && start < end + 1 && TryBracket(text, start, out var opening))
            {
                start = opening;
                continue;
            }
            if (!CharacterClass.IsHan(c) && !CharacterClass.IsLetter(c) && !CharacterClass.IsDigit(c) && c is not ('·' or '“' or '”' or '-')) break;
            if (IsBehindMember(text, start) || ((!text.IsInside(start) || IsJoin(text, start)) && StopsAt(text, start, end))) break;
            start--;
        }
        while (start < end && (text.At(start) is '”' or '-' or '·')) start++;
        return start;
    }

    /// <summary>True behind 常委, which is somebody's title and never begins or ends inside a name: 县委常委|统战部.</summary>
    public static bool IsBehindMember(ArticleText text, int position) => text.At(position - 1) == '委' && text.At(position - 2) == '常' && text.At(position) != '会';

    // 德云镇|和|县发改局: no place 和县.
    private static bool IsJoin(ArticleText text, int position) => text.At(position) == '县' && text.At(position - 1) == '和' && (CharacterClass.IsHan(text.At(position - 2)) || text.At(position - 2) is '》' or '”') && text.LongestEndingAt(position, WordKinds.Division) < 0 && text.LongestEndingAt(position + 1, WordKinds.Division) is var place && place >= 0 && text.Hits[place].Start == position - 1;

    // A word that stands before names and bodies ends here (会见|中国铝业集团, 的|省委).
    private bool StopsAt(ArticleText text, int position, int end)
    {
        var c = text.At(position - 1);
        if (boundaries.Stops.Contains(c)) return c != '与' || !JoinsFields(text, position, end);
        // 项目调度会暨|安委会
        if (c == '暨' && text.At(position - 2) == '会') return true;
        // 民事审判|第二庭
        if (c == '判' && text.At(end - 1) == '庭') return false;
        // 市公安局局长|兼|云川支队第一政委
        if (c == '兼' && text.LongestEndingAt(position - 1, WordKinds.AnyTitle) >= 0) return true;
        if (c is '日' or '时' or '年' or '月' or '午' && (CharacterClass.IsDigit(text.At(position - 2)) || c == '午')) return true;
        // 第20批|赴黎巴嫩维和部队, but 来|赴|启明公司.
        if (c == '赴' && text.At(position - 2) is not ('批' or '国')) return true;
        if (boundaries.SoftStops.Contains(c) && SoftStopsAt(text, position, end)) return true;
        // 会见|中铁…集团: the word before reaches into the firm's name.
        if (c == '中' && LedByZhong.Contains(text.At(position)) && EndsAsFirm(text, end)) return false;
        var word = text.LongestEndingAt(position, WordKinds.Precede | WordKinds.FollowVerb | WordKinds.FollowParticle | WordKinds.TitleModifier);
        if (word < 0 || text.IsInside(text.Hits[word].Start)) return false;
        // 宣传|处处长: one character is no name of a body.
        if (end - position == 1 && text.At(position) is '处' or '科' or '室' or '股' or '班' or '部' or '局' or '厅' or '司' or '办' or '所' or '院' or '组' or '队' or '社') return false;
        // 、中|新建|物流集团: what seems a verb has but one character before it.
        if (position < end && EndsAsFirm(text, end) && IsSecondOfItem(text, text.Hits[word].Start)) return false;
        // 大疆创新|科技有限公司, 国际交流|合作处: firms and departments are named with verbs that are also ordinary words.
        if ((text.Hits[word].Kinds & (WordKinds.OrdinaryWord | WordKinds.Precede)) == WordKinds.OrdinaryWord && position < end && (EndsAsFirm(text, end) || EndsAsDepartment(text, position, end) || EndsAsLearned(text.Text[position..end]) || EndsAsOffice(text, position, end))) return false;
        if ((text.Hits[word].Kinds & WordKinds.Precede) == 0 && IsCommand(text.Text[position..end])) return false;
        // A verb inside a name: what is left would be a bare ending (计划执行|中心, 教育咨询|有限公司).
        return position == end ? text.LongestEndingAt(end, WordKinds.AnyOrganization) < 0 : !IsBareEnding(text, position, end);
    }

    // 民族学|与|人类学研究所, 海洋|与|渔业局: two fields of one body, no two bodies.
    private static bool JoinsFields(ArticleText text, int position, int end)
    {
        if (end - position is < 2 or > LongestField || !(Fields.Contains(text.At(position - 2)) || (text.At(position - 2) == '作' && text.At(position - 3) == '合')) || (text.At(position - 2) == '业' && text.At(position - 3) == '企')) return false;
        // 合作 is also a place.
        var others = text.At(position - 2) == '作' ? WordKinds.AnyOrganization | WordKinds.AnyTitle | WordKinds.Collective : WordKinds.AnyOrganization | WordKinds.AnyTitle | WordKinds.Collective | WordKinds.Division;
        return text.LongestEndingAt(position - 1, others) < 0 && text.EndOfLongest(position, WordKinds.OrganizationName | WordKinds.Division) < 0
            && !OrganizationShape.IsLevel(text.At(position)) && (text.At(end - 1) is '厅' or '局' or '处' or '司' || (text.LongestEndingAt(end, WordKinds.StrongSuffix | WordKinds.WeakSuffix) is var ending && ending >= 0
            && text.Hits[ending].Organization is (sbyte)OrganizationKind.School or (sbyte)OrganizationKind.Institution or (sbyte)OrganizationKind.Government or (sbyte)OrganizationKind.PeoplesCongress));
    }

    private bool IsSecondOfItem(ArticleText text, int position) =>
        CharacterClass.IsHan(text.At(position - 1)) && !CharacterClass.IsHan(text.At(position - 2)) && !boundaries.Stops.Contains(text.At(position - 1)) && !boundaries.SoftStops.Contains(text.At(position - 1))
        && (text.KindsAt(position - 1) & (WordKinds.Precede | WordKinds.FollowParticle | WordKinds.FollowVerb)) == 0;

    private static bool EndsAsFirm(ArticleText text, int end) =>
        text.LongestEndingAt(WithoutUnion(text, end), WordKinds.StrongSuffix) is var word && word >= 0 && text.Hits[word].Organization == (sbyte)OrganizationKind.Enterprise;

    // 云川糖业有限公司|工会
    private static int WithoutUnion(ArticleText text, int end) => text.At(end - 1) == '会' && text.At(end - 2) == '工' ? end - 2 : end;

    // 水产养殖|国家重点实验室, 农业发展|研究中心: fields of learning are named with verbs.
    private static bool EndsAsLearned(ReadOnlySpan<char> name) =>
        name.EndsWith("实验室") || name.EndsWith("研究所") || name.EndsWith("研究院") || name.EndsWith("研究中心") || name.EndsWith("学会");

    // 业务|司, 种植|业管理司
    private static bool EndsAsOffice(ArticleText text, int position, int end) => end - position is >= 2 and <= LongestField && text.At(end - 1) == '司' && text.At(end - 2) != '公';

    // 合作|处, 民事审判|第二庭
    private static bool EndsAsDepartment(ArticleText text, int position, int end) =>
        end - position <= LongestDepartment && text.At(end - 1) is '处' or '科' or '室' or '庭';

    // 建设协调|指挥部办公室
    private static bool IsCommand(ReadOnlySpan<char> name) => name.EndsWith("指挥部") || name.EndsWith("指挥部办公室");

    private static bool IsBareEnding(ArticleText text, int start, int end)
    {
        var word = text.WordAt(start, end, WordKinds.StrongSuffix | WordKinds.WeakSuffix);
        return word >= 0 && ((text.Hits[word].Kinds & WordKinds.WeakSuffix) != 0 || text.Hits[word].Organization == (sbyte)OrganizationKind.Enterprise);
    }

    // 和, 与, 对 divide when a body, a title or a name ends before them, or a new body begins behind them; else they stand inside a name (发展和改革委员会).
    private static bool SoftStopsAt(ArticleText text, int position, int end)
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

    private static bool TryBracket(ArticleText text, int end, out int opening)
    {
        for (opening = end - 2; opening >= 0 && end - opening <= 14 && text.At(opening) != '\n'; opening--)
            if (text.At(opening) == '(') return text.At(opening + 1) is not ('记' or '通') && text.At(end - 2) != '摄';
        return false;
    }
}
