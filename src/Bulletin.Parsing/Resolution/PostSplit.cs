namespace Bulletin.Parsing.Resolution;

/// <summary>Where the body of a post ends when the title begins with a committee: 区党委|书记, but 崇川开发区|党委书记.</summary>
internal static class PostSplit
{
    private static readonly string[] Committees = ["党工委", "党委", "纪委", "人大", "政协"];

    /// <summary>How many characters at the beginning of <paramref name="title"/> belong to its body; 0 when the title is whole.</summary>
    /// <param name="body">The body printed before the title, or the one inherited from the title before; null when there is none.</param>
    /// <param name="isInherited">True when the body is inherited.</param>
    /// <param name="title">The title.</param>
    public static int LengthOfBody(string? body, bool isInherited, string title)
    {
        var length = LengthOfCommittee(title);
        if (length == 0) return 0;
        // 县委副书记、纪委|书记; without any body the committee is the body: 党委|常委.
        if (isInherited) return title.StartsWith("纪委", StringComparison.Ordinal) && body![^1] == '委' ? length : 0;
        return body is null || EndsAsDivision(body) ? length : 0;
    }

    /// <summary>How many characters at the end of <paramref name="body"/> belong to the title; 0 when the body is whole: 云湖开发区|区委书记, 省军区|党委第一书记.</summary>
    public static int LengthOfTitle(string body) =>
        body.EndsWith("开发区区委", StringComparison.Ordinal) || body.EndsWith("园区区委", StringComparison.Ordinal)
        || body.EndsWith("军区党委", StringComparison.Ordinal) || body.EndsWith("军分区党委", StringComparison.Ordinal)
        || (body.EndsWith("学校党委", StringComparison.Ordinal) && body.Length > "学校党委".Length)
        || (body.EndsWith("工委", StringComparison.Ordinal) && IsZone(body.AsSpan(..^2))) ? 2 : 0;

    // 临港产业园|工委书记, 桃花街道|工委书记
    private static bool IsZone(ReadOnlySpan<char> place) =>
        place.EndsWith("开发区", StringComparison.Ordinal) || place.EndsWith("园区", StringComparison.Ordinal) || place.EndsWith("新区", StringComparison.Ordinal)
        || place.EndsWith("产业园", StringComparison.Ordinal) || place.EndsWith("街道", StringComparison.Ordinal) || place.EndsWith("度假区", StringComparison.Ordinal);

    private static int LengthOfCommittee(string title)
    {
        foreach (var committee in Committees)
            if (title.Length > committee.Length && title.StartsWith(committee, StringComparison.Ordinal)) return committee.Length;
        return 0;
    }

    // A division, or a school by its one character; not a zone, and of the townships only 镇 by itself.
    private static bool EndsAsDivision(string body) =>
        body is "镇" or "乡" or "校" or "全国"
        || (body[^1] is '省' or '市' or '区' or '县' or '州' or '旗' or '盟' or '届'
            && !body.EndsWith("开发区", StringComparison.Ordinal) && !body.EndsWith("园区", StringComparison.Ordinal) && !body.EndsWith("新区", StringComparison.Ordinal)
            && !body.EndsWith("军区", StringComparison.Ordinal) && !body.EndsWith("军分区", StringComparison.Ordinal) && !body.EndsWith("社区", StringComparison.Ordinal));
}
