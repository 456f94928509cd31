namespace Bulletin.Parsing.Extraction;

/// <summary>Tells by the words around it what a stretch that has the form of a body says: 使用公司车辆 is of no firm, 我校机械学院 is named without 我校.</summary>
internal static class OrganizationSense
{
    // 我校|文学院 would be as short as a common noun below this.
    private const int ShortestOwn = 4;

    /// <summary>True when the firm is any firm, or only part of a word.</summary>
    public static bool IsAnyFirm(ArticleText text, int start, int ending, bool isName)
    {
        // 李明|使用|公司车辆
        if (ending - start > 2 && text.Text[(ending - 2)..ending] is "使用" or "听取" or "利用" or "代表") return true;
        // 应|集团公司, 母|公司: one character is no firm's name.
        return !isName && ending - start == 1 && !OrganizationShape.IsLevel(text.At(start));
    }

    /// <summary>Where the name begins that is printed with 我: 我校|机械学院, 我县|云溪传习所, but 我|市发改委.</summary>
    public static int BehindOurs(ArticleText text, int start, int end, bool isOfLevel)
    {
        if (text.At(start) != '我') return start;
        var own = OrganizationShape.IsLevel(text.At(start + 1)) ? start + (isOfLevel ? 1 : 2) : text.At(start + 1) is '校' or '院' or '局' or '厅' ? start + 2 : start;
        return end - own >= ShortestOwn ? own : start;
    }

    /// <summary>True when the party is only said of a person: 加入中国共产党, 中国共产党优秀党员.</summary>
    public static bool IsPartyOfMember(ArticleText text, int start, int end) =>
        text.At(end - 1) == '党' && text.Text[start..end] is "中国共产党" && (text.Text[..start].EndsWith("加入") || text.Text[end..].StartsWith("党员") || text.Text[end..].StartsWith("优秀") || text.Text[end..].StartsWith("的优秀") || text.Text[end..].StartsWith("党旗"));

    /// <summary>True when nobody is named who would hold the post behind the body: 市委组织部|负责人就人事安排作了说明.</summary>
    public static bool IsOfNobody(ArticleText text, int end)
    {
        const string Head = "负责人";
        return text.Text[end..].StartsWith(Head, StringComparison.Ordinal) && NameReader.EdgeAt(text, end + Head.Length) != NameEdge.None;
    }
}
