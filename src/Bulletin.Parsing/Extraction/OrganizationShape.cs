using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Tells by its form whether a stretch of text can be the name of a body.</summary>
internal static class OrganizationShape
{
    /// <summary>Characters of the longest names.</summary>
    public const int Longest = 36;

    /// <summary>Characters of the longest names of places without their level: 阿日昆都冷, 雷溪苗族侗族自治.</summary>
    public const int LongestPlace = 8;

    // 康远|有限公司
    private const int ShortestBrand = 6;

    /// <summary>What a name of a body begins with when it begins with a known word.</summary>
    public const WordKinds Beginnings = WordKinds.Division | WordKinds.OrganizationName;

    /// <summary>True when things are counted: 三百多支志愿服务队, 6处驿站, 两所学校.</summary>
    public static bool HoldsCount(ArticleText text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (text.At(i) is '个' or '支' or '处' or '间' or '所' or '座' or '家' or '名' or '批' or '项' or '条' or '户' && (ChineseNumeral.Digit(text.At(i - 1)) >= 0 || text.At(i - 1) is '两' or '多' or '几' or '十' or '百' or '余' or '各') && !IsOrdinal(text, i)) return true;
        return false;
    }

    /// <summary>True for the endings that firms are registered with: 有限公司, (集团)股份有限公司.</summary>
    public static bool IsLegalForm(ArticleText text, WordHit ending) => text.Text[ending.Start..ending.End].EndsWith("有限公司", StringComparison.Ordinal);

    // 云川省第十批|援藏工作队
    private static bool IsOrdinal(ArticleText text, int measure)
    {
        var i = measure - 1;
        while (ChineseNumeral.Digit(text.At(i)) >= 0 || text.At(i) is '十' or '百') i--;
        return text.At(i) == '第';
    }

    /// <summary>True for an office by its own short form, at the beginning of a clause and with something that it does: 住建委邀请….</summary>
    public static bool ActsAlone(ArticleText text, WordHit ending) =>
        ending.End - ending.Start is 3 or 4 && (ending.Kinds & WordKinds.StrongSuffix) != 0 && ending.Organization == (sbyte)OrganizationKind.Government
        && !CharacterClass.IsHan(text.At(ending.Start - 1)) && text.EndOfLongest(ending.End, WordKinds.FollowVerb) > ending.End + 1;

    /// <summary>True for a place and an ending: 南通|科技园, not 中国特色|自贸港 or 加快建设…|示范区.</summary>
    public static bool IsPlainZone(ArticleText text, int start, int ending)
    {
        var place = text.EndOfLongest(start, Beginnings);
        return place > start + 1 && !HoldsWord(text, place, ending, WordKinds.OrdinaryWord | WordKinds.FollowVerb);
    }

    /// <summary>True for the committee of an office, a firm or a school (市公安|局党委), which is named with its unit rather than with a level.</summary>
    public static bool IsCommitteeOfUnit(ArticleText text, WordHit ending) =>
        ending.Organization == (sbyte)OrganizationKind.Party && text.At(ending.Start) is '局' or '厅' or '公' or '学' or '集' or '总' or '医';

    /// <summary>True when the name of a meeting or of one term's committee goes on: 中央纪委|四次全会, 中国共产党|云川市第十二届委员会.</summary>
    public static bool IsPartOfMeeting(ArticleText text, int end)
    {
        for (var i = end; i - end <= LongestPlace && CharacterClass.IsHan(text.At(i)); i++)
        {
            var numeral = text.At(i) == '第' ? i + 1 : i;
            if (ChineseNumeral.ReadSmall(text.Text, ref numeral) >= 0) return text.At(numeral) is '届' or '次' && (i == end || IsLevel(text.At(i - 1)));
        }
        return false;
    }

    /// <summary>True for the body of a new post: 任命司空月为云川城建集团…董事长.</summary>
    public static bool IsNewPost(ArticleText text, int start, int end) => text.Text[start..end].Contains('为') && StandsBeforeTitle(text, end);

    /// <summary>True when a title begins at <paramref name="end"/>, with its prefixes.</summary>
    public static bool StandsBeforeTitle(ArticleText text, int end)
    {
        if (text.EndOfLongest(end, WordKinds.AnyTitle) > end + 1) return true;
        // 省教育厅|原|副厅长, not 省教育厅|联合|发布.
        var prefix = text.EndOfLongest(end, WordKinds.TitlePrefix);
        return prefix > end && text.EndOfLongest(prefix, WordKinds.AnyTitle) > prefix + 1;
    }

    /// <summary>True when a word of these kinds and of two characters or more lies between the two positions.</summary>
    public static bool HoldsWord(ArticleText text, int start, int end, WordKinds kinds)
    {
        for (var i = start; i < end; i++)
            if (text.EndOfLongest(i, kinds) is var word && word > i + 1 && word <= end) return true;
        return false;
    }

    /// <summary>True for the characters that end names of divisions.</summary>
    public static bool IsLevel(char c) => c is '省' or '市' or '区' or '县' or '州' or '旗' or '镇' or '乡';

    /// <summary>True when a place or a level stands before a weak ending.</summary>
    public static bool IsProper(ArticleText text, int start, int ending) =>
        ending - start >= 2 && (text.EndOfLongest(text.At(start) == '援' ? start + 1 : start, Beginnings) > start + 1 || text.At(start) is '省' or '市' or '区' or '县' or '州' or '旗'
            || text.At(start + 1) is '省' or '市' or '县' || IsLevel(text.At(start + 2)));

    /// <summary>True when a list of bodies goes on: 市房管局、园林局、工务局.</summary>
    public static bool GoesOnList(ArticleText text, int start, int last) => last > 0 && last == start - 1 && text.At(start - 1) == '、';

    /// <summary>True for an office between the marks of a list, with a body before it in the same sentence: 县府办、西港园区、发改局、….</summary>
    public static bool StandsInList(ArticleText text, WordHit ending, int last) =>
        last > 0 && ending.End - ending.Start >= 3 && ending.Organization is (sbyte)OrganizationKind.Government or (sbyte)OrganizationKind.Media
        && text.At(ending.Start - 1) == '、' && (text.At(ending.End) is '、' or '以' or '和' or '等')
        && text.Text[Math.Min(last, ending.Start)..ending.Start].IndexOfAny('。', ';', '\n') < 0;

    /// <summary>True for what names no single body: 各部门, 该公司, 我市企业, 4个小组, 高水平大学.</summary>
    public static bool IsGeneral(ArticleText text, int start, int end)
    {
        // 社|区党群服务中心, 园|区…: the level is the end of another word.
        if (text.At(start) == '区' && text.At(start - 1) is '社' or '园' or '校' or '厂' or '景' or '辖' or '片') return true;
        // 7家乡|镇卫生院
        if (text.At(start) == '镇' && text.At(start - 1) == '乡') return true;
        // 全|区纪检监察机关
        if (IsLevel(text.At(start)) && text.At(start - 1) == '全') return true;
        if (IsGeneralStart(text, start) || text.At(start - 1) == '各') return true;
        if (text.EndOfLongest(start, WordKinds.OrdinaryWord | WordKinds.Precede) is var word && word > start + 1 && text.EndOfLongest(start, Beginnings) < word && !IsPlaceName(text, word) && !IsBrand(text, word, end)) return true;
        var name = text.Text[start..end];
        return name.Contains('届') || name.Contains('某') || name.Contains('我') || name.Contains('各') || IsOfWholeLevel(name) || name.Count('“') != name.Count('”') || name.Contains("以上", StringComparison.Ordinal) || (name.Contains('次') && name.EndsWith("代表大会", StringComparison.Ordinal))
            || (text.At(start - 1) == '届' && name.EndsWith("委员会", StringComparison.Ordinal)) || IsCommitteeOfLowLevel(name);
    }

    // 人数居全市小学首位
    private static bool IsOfWholeLevel(ReadOnlySpan<char> name) => name.IndexOf('全') is var all && all > 0 && all + 1 < name.Length && IsLevel(name[all + 1]);

    // 柳树|泉村宏光合作社: a word begins the name of a village or town.
    private static bool IsPlaceName(ArticleText text, int word) => text.At(word + 1) is '村' or '镇' or '县' && text.At(word) is not ('农' or '乡' or '城' or '集' or '古' or '小' or '名' or '各');

    // 秦岭|康远药业有限公司: with its legal form a firm may be called after a word, but not by that alone. 水产|养殖国家重点实验室: laboratories have their field.
    private static bool IsBrand(ArticleText text, int word, int end)
    {
        if (end - word < ShortestBrand) return false;
        var name = text.Text[word..end];
        return name.EndsWith("国家重点实验室", StringComparison.Ordinal)
            || (name.EndsWith("有限公司", StringComparison.Ordinal) && text.EndOfLongest(word, WordKinds.OrdinaryWord | WordKinds.Precede | WordKinds.FollowVerb) <= word + 1);
    }

    /// <summary>True when nothing but words that describe stands before the ending: 现代化|综合|医院, 全资|控股|子公司.</summary>
    public static bool IsDescribedOnly(ArticleText text, int start, int ending)
    {
        var i = start;
        while (i < ending && text.EndOfLongest(i, WordKinds.Describes) is var word && word > i + 1 && word <= ending) i = word;
        return i > start && (i == ending || (ending - i == 1 && text.At(i) is '的' or '村'));
    }

    // 镇党委, 村党支部: below the county the level names no single committee.
    private static bool IsCommitteeOfLowLevel(ReadOnlySpan<char> name) => name[0] is '镇' or '乡' or '村' && name[1..] is "党委" or "党支部" or "党总支" or "党支部委员会" or "人民政府";

    // 第八师石河子市党委
    private static bool IsDivisionOfCorps(ArticleText text, int start)
    {
        var i = start + 1;
        return ChineseNumeral.ReadSmall(text.Text, ref i) > 0 && text.At(i) == '师';
    }

    /// <summary>True when what begins here is not the name of one body: 各, 该, 我, a number.</summary>
    public static bool IsGeneralStart(ArticleText text, int start)
    {
        var first = text.At(start);
        if (first is '各' or '该' or '本' or '此' or '某' or '每' or '两' or '多' or '我' or '其' or '他' or '她' or '它' or '您' or '你' or '这' or '那' or '们' || (first == '驻' && text.At(start + 1) is '市' or '县' or '区' or '村' or '地' or '军' or '外') || (first == '当' && text.At(start + 1) == '地') || (first == '部' && text.At(start + 1) == '分') || (first == '第' && !IsDivisionOfCorps(text, start)) || (first == '全' && text.At(start + 1) is not ('国' or '球'))) return true;
        return CharacterClass.IsDigit(first) || ((text.KindsAt(start) & WordKinds.Precede) != 0 && !(first == '自' && text.At(start + 1) == '治') && text.EndOfLongest(start, Beginnings) < 0 && text.EndOfLongest(start, WordKinds.StrongSuffix) <= start + 2);
    }
}
