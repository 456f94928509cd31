using Bulletin.Parsing.Events.Words;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Reads the proper names of meetings and activities as printed, without 召开, 举行 and a leading 我市.</summary>
internal static class EventNameReader
{
    private const int LongestSubject = 30;

    // 我校, 县人民医院
    private const int LongestParty = 6;

    /// <summary>The name of what is opened or attended by a verb that ends at <paramref name="verbEnd"/>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="clauseStart">Where the clause begins.</param>
    /// <param name="verbStart">Where the verb begins.</param>
    /// <param name="verbEnd">Where it ends.</param>
    /// <param name="end">Where the name ends.</param>
    public static string? Object(EventText text, int clauseStart, int verbStart, int verbEnd, int end)
    {
        var start = EventPhrase.SkipDate(text, verbEnd, end);
        if (text.Text.At(start) == '“' && text.Text.At(end) == '”') start++;
        var name = text.Printed(start, end);
        var folded = text.Text.Text[start..end];
        var isSession = text.Text.At(start) == '第' || text.Phrases.Session.Contains(folded);
        if (!isSession) return IsGeneric(text, folded) ? null : name;
        // 县十七届人大常委会|举行|第五次会议: the body is part of the name.
        var subjectStart = EventPhrase.SkipDate(text, clauseStart, verbStart);
        // 研究会|在汉|召开
        var at = text.Text.NextOf('在', subjectStart);
        var subjectEnd = at > 0 && at < verbStart ? at : verbStart;
        if (subjectEnd - subjectStart is < 2 or > LongestSubject || text.HasPerson(subjectStart, subjectEnd)) return IsGeneric(text, folded) ? null : name;
        return text.Printed(subjectStart, subjectEnd) + name;
    }

    /// <summary>The name that stands before its verb: 全市教育工作会议|在云川召开.</summary>
    public static string? Subject(EventText text, int clauseStart, int end)
    {
        var start = EventPhrase.SkipDate(text, clauseStart, end);
        // 由…主办的|云川论坛
        for (var i = end - 1; i > start; i--)
        {
            if (text.Text.At(i) != '的' || !IsAttribute(text, i)) continue;
            start = i + 1;
            break;
        }
        start = BehindParties(text, start, end);
        if (start >= end || text.HasPerson(start, end)) return null;
        return IsGeneric(text, text.Text.Text[start..end]) ? null : text.Printed(start, end);
    }

    // 我校与云川集团|合作协议签约仪式: who holds it with whom is no part of the name.
    private static int BehindParties(EventText text, int start, int end)
    {
        var with = text.Text.NextOf('与', start);
        if (with < 0 || with - start > LongestParty || with >= end || text.Text.IsInside(with) || !text.Text.Text[with..end].Contains('签')) return start;
        var body = text.FirstBody(with);
        return body < text.Bodies.Count && text.Bodies[body] is var party && party.Start == with + 1 && party.End < end ? party.End : start;
    }

    private static bool IsGeneric(EventText text, ReadOnlySpan<char> name) => name.Length < 2 || text.Phrases.Generic.Contains(name);

    // 为主题的, 主办的, 承办的, 召开的: what stands before describes the name.
    private static bool IsAttribute(EventText text, int de) =>
        (text.Text.At(de - 1) is '题' && text.Text.At(de - 2) is '主') || (text.Text.At(de - 1) is '办' && text.Text.At(de - 2) is '主' or '承' or '举') || (text.Text.At(de - 1) is '开' && text.Text.At(de - 2) is '召');
}
