using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds where the name of a body begins, walking left from its end to the first word that cannot be part of it.</summary>
internal sealed class OrganizationEdge(BoundaryCharacters boundaries)
{
    // 中国人民政治协商会议… and the longest names of committees keep below this.
    private const int Longest = 40;

    // 中铁, 中建, 中交: firms of the state.
    private static readonly SearchValues<char> LedByZhong = SearchValues.Create("铁建交核航石信粮化电车煤船冶广远储投");

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
        if (boundaries.Stops.Contains(c)) return c != '与' || !OrganizationJoin.JoinsFields(text, position, end);
        // 项目调度会暨|安委会
        if (c == '暨' && text.At(position - 2) == '会') return true;
        // 民事审判|第二庭
        if (c == '判' && text.At(end - 1) == '庭') return false;
        // 市公安局局长|兼|云川支队第一政委
        if (c == '兼' && text.LongestEndingAt(position - 1, WordKinds.AnyTitle) >= 0) return true;
        if (c is '日' or '时' or '年' or '月' or '午' && (CharacterClass.IsDigit(text.At(position - 2)) || c == '午')) return true;
        // 第20批|赴黎巴嫩维和部队, but 来|赴|启明公司.
        if (c == '赴' && text.At(position - 2) is not ('批' or '国')) return true;
        if (boundaries.SoftStops.Contains(c) && OrganizationJoin.Divides(text, position, end)) return true;
        // 会见|中铁…集团: the word before reaches into the firm's name.
        if (c == '中' && LedByZhong.Contains(text.At(position)) && OrganizationEnding.IsFirm(text, end)) return false;
        var word = text.LongestEndingAt(position, WordKinds.Precede | WordKinds.FollowVerb | WordKinds.FollowParticle | WordKinds.TitleModifier);
        if (word < 0 || text.IsInside(text.Hits[word].Start)) return false;
        // 宣传|处处长: one character is no name of a body.
        if (end - position == 1 && text.At(position) is '处' or '科' or '室' or '股' or '班' or '部' or '局' or '厅' or '司' or '办' or '所' or '院' or '组' or '队' or '社') return false;
        // 、中|新建|物流集团: what seems a verb has but one character before it.
        if (position < end && OrganizationEnding.IsFirm(text, end) && IsSecondOfItem(text, text.Hits[word].Start)) return false;
        // 云帆创新|科技有限公司, 国际交流|合作处: firms and departments are named with verbs that are also ordinary words.
        if ((text.Hits[word].Kinds & (WordKinds.OrdinaryWord | WordKinds.Precede)) == WordKinds.OrdinaryWord && position < end && OrganizationEnding.TakesVerb(text, position, end)) return false;
        if ((text.Hits[word].Kinds & WordKinds.Precede) == 0 && OrganizationEnding.IsCommand(text.Text[position..end])) return false;
        // A verb inside a name: what is left would be a bare ending (计划执行|中心, 教育咨询|有限公司).
        return position == end ? text.LongestEndingAt(end, WordKinds.AnyOrganization) < 0 : !OrganizationEnding.IsBare(text, position, end);
    }

    private bool IsSecondOfItem(ArticleText text, int position) =>
        CharacterClass.IsHan(text.At(position - 1)) && !CharacterClass.IsHan(text.At(position - 2)) && !boundaries.Stops.Contains(text.At(position - 1)) && !boundaries.SoftStops.Contains(text.At(position - 1))
        && (text.KindsAt(position - 1) & (WordKinds.Precede | WordKinds.FollowParticle | WordKinds.FollowVerb)) == 0;

    private static bool TryBracket(ArticleText text, int end, out int opening)
    {
        for (opening = end - 2; opening >= 0 && end - opening <= 14 && text.At(opening) != '\n'; opening--)
            if (text.At(opening) == '(') return text.At(opening + 1) is not ('记' or '通') && text.At(end - 2) != '摄';
        return false;
    }
}
