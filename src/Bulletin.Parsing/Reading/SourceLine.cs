using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>Tells the lines with a whole date that are no text: mastheads, and the line beside a headline that says when, where and by whom a story was published.</summary>
internal sealed class SourceLine(LayoutWords layout, BylineWords bylines)
{
    private const int LongestSource = 40;
    private const int LongestName = 14;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。，；！？,;!?");

    /// <summary>What the line is when its date says so; null when it may be anything.</summary>
    public BlockKind? KindOf(ReadOnlySpan<char> line)
    {
        // （2018年10月26日 云川县新闻中心 文/王五）
        if (CharacterClass.IsOpenBracket(line[0]) && CharacterClass.IsCloseBracket(line[^1]) && line[1..^1].IndexOfAny('（', '(') < 0) line = line[1..^1].Trim();
        if (line.IsEmpty || !WrittenDate.TryFind(line, out _, out var start, out var length)) return null;
        var before = line[..start].Trim();
        var after = line[(start + length)..].Trim();
        // 《云川新闻》2024年4月9日 文字稿
        if (before.Length > 4 && before[0] == '《' && before[^1] == '》' && layout.SiteSuffix.LengthAtEnd(before[..^1]) > 0) return BlockKind.Masthead;
        if (HasLabel(before) && (HasLabel(after) || IsTimeOnly(after))) return BlockKind.DateLine;
        if (layout.MastheadMark.IsIn(after) || layout.MastheadMark.IsIn(before))
            return SentenceEnd.IsAt(line) || line.IndexOfAny('，', '。', ',') >= 0 ? null : BlockKind.Masthead;
        if (SentenceEnd.IsAt(line)) return null;
        // 2025年第9期 云川镇党政办公室编 2025年6月27日
        if (line.Contains('期') && !line.ContainsAny(SentenceMarks) && IssueNumber.Find(line) is not null) return BlockKind.Masthead;
        var time = TimeLength(after);
        var hasClock = after[..time].IndexOfAny(':', '：', '时') > 0;
        after = after[time..];
        return (IsLabelled(before) && IsNothingElse(after)) || IsSource(before, after, hasClock) ? BlockKind.DateLine : null;
    }

    private static bool IsTimeOnly(ReadOnlySpan<char> after) => TimeLength(after) == after.Length;

    // "2026-07-24 08:42 来源:…": the date leads, or a label of the furniture does.
    private bool IsLabelled(ReadOnlySpan<char> before) =>
        before.IsEmpty || HasAuthorLabel(before) || layout.FurnitureStart.LengthAtStart(before) > 0 || (before.Length == 1 && !CharacterClass.IsHan(before[0]));

    // "作者： 来源： 发布时间："
    private bool HasAuthorLabel(ReadOnlySpan<char> text) => bylines.Label.LengthAtStart(text) is var label && label > 1 && label < text.Length && text[label] is ':' or '：';

    private bool IsNothingElse(ReadOnlySpan<char> after) =>
        after.IsEmpty || layout.FurnitureStart.LengthAtStart(after) > 0 || layout.FurniturePart.IsIn(after) || bylines.Label.LengthAtStart(after) > 0;

    // "2005年12月31日01:28 京华时报", "天水日报 2019-11-27 17:04", "2010-01-23 柳州日报 记者 姚颖盈": headlines give no time of the clock.
    private bool IsSource(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool hasClock)
    {
        if (before.Length > LongestSource || after.Length > LongestSource || before.ContainsAny(SentenceMarks) || after.ContainsAny(SentenceMarks)) return false;
        if (!before.IsEmpty && !(hasClock && IsPublisher(before))) return false;
        return after.IsEmpty || hasClock || BeginsWithPublisher(after);
    }

    private bool BeginsWithPublisher(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(' ', '　') is var space && space > 0 ? text[..space] : text;
        return first.Length <= LongestName && IsPublisher(first);
    }

    // A paper, a site, an office, or a label before them.
    private bool IsPublisher(ReadOnlySpan<char> text) =>
        text is [.., '发', '布'] || layout.PaperSuffix.LengthAtEnd(text) > 0 || layout.SiteSuffix.LengthAtEnd(text) > 0 || bylines.OfficeSuffix.LengthAtEnd(text) > 0 || HasLabel(text);

    private bool HasLabel(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (layout.FurnitureStart.LengthAtStart(text[i..]) is var label && label > 0 && (text[i + label - 1] is ':' or '：' || (i + label < text.Length && text[i + label] is ':' or '：'))) return true;
        return false;
    }

    private static int TimeLength(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && (CharacterClass.IsDigit(text[i]) || text[i] is ':' or '：' or ' ' or 'T' or '.' or '+' or '|' or '　' or '时' or '分' or '秒' or ')' or '）' or ']')) i++;
        return i;
    }
}
