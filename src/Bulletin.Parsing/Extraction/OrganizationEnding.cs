using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Extraction;

/// <summary>Tells by its ending what kind of body a name is that is read from right to left: verbs end the names of some bodies and stand inside those of others.</summary>
internal static class OrganizationEnding
{
    // 合作处
    private const int LongestDepartment = 4;

    // 业管理司
    private const int LongestOffice = 9;

    /// <summary>True for a firm, or its union: 云川糖业有限公司|工会.</summary>
    public static bool IsFirm(ArticleText text, int end) =>
        text.LongestEndingAt(WithoutUnion(text, end), WordKinds.StrongSuffix) is var word && word >= 0 && text.Hits[word].Organization == (sbyte)OrganizationKind.Enterprise;

    private static int WithoutUnion(ArticleText text, int end) => text.At(end - 1) == '会' && text.At(end - 2) == '工' ? end - 2 : end;

    /// <summary>True for what may be named with a verb that is also an ordinary word: 云帆创新|科技有限公司, 国际交流|合作处, 水产养殖|国家重点实验室, 种植|业管理司.</summary>
    public static bool TakesVerb(ArticleText text, int position, int end) => IsFirm(text, end) || IsDepartment(text, position, end) || IsLearned(text.Text[position..end]) || IsOffice(text, position, end);

    private static bool IsLearned(ReadOnlySpan<char> name) =>
        name.EndsWith("实验室") || name.EndsWith("研究所") || name.EndsWith("研究院") || name.EndsWith("研究中心") || name.EndsWith("学会");

    private static bool IsOffice(ArticleText text, int position, int end) => end - position is >= 2 and <= LongestOffice && text.At(end - 1) == '司' && text.At(end - 2) != '公';

    // 合作|处, 民事审判|第二庭
    private static bool IsDepartment(ArticleText text, int position, int end) =>
        end - position <= LongestDepartment && text.At(end - 1) is '处' or '科' or '室' or '庭';

    /// <summary>True for commands: 建设协调|指挥部办公室.</summary>
    public static bool IsCommand(ReadOnlySpan<char> name) => name.EndsWith("指挥部") || name.EndsWith("指挥部办公室");

    /// <summary>True when nothing but the ending is left: 计划执行|中心, 教育咨询|有限公司.</summary>
    public static bool IsBare(ArticleText text, int start, int end)
    {
        var word = text.WordAt(start, end, WordKinds.StrongSuffix | WordKinds.WeakSuffix);
        return word >= 0 && ((text.Hits[word].Kinds & WordKinds.WeakSuffix) != 0 || text.Hits[word].Organization == (sbyte)OrganizationKind.Enterprise);
    }
}
