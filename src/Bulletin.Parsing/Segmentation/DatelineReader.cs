using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Reads the dateline that opens a body: <c>本报讯</c>, <c>新华社北京3月7日电</c>, <c>央视网消息（新闻联播）：</c>.</summary>
internal sealed class DatelineReader(DatelineWords words)
{
    // 新华社联合国总部纽约12月31日综合电
    private const int Longest = 28;

    private const int LongestPlace = 4;

    /// <summary>The dateline, or null; <paramref name="length"/> is its length without what follows in brackets.</summary>
    public Dateline? Read(Passage paragraph, out int length)
    {
        length = 0;
        var text = paragraph.Text;
        text = text[..Math.Min(text.Length, Longest)];
        var source = SourceLength(text);
        if (source == 0) return null;
        for (var i = source; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '。' or '，' or '“' or '《' or '、') return null;
            var tail = i < text.Length ? words.Tail.LengthAtStart(text[i..]) : 0;
            // 新华社通讯：… names a genre, 新华社电 a message.
            if (tail == 0 || (i > 0 && text[i - 1] == '通') || !IsEnd(text, i + tail)) continue;
            length = i + tail;
            var dateline = paragraph.Slice(0, length);
            var printed = dateline.ToString();
            return new Dateline(printed, dateline.Spans) { Source = printed[..source] };
        }
        return null;
    }

    private int SourceLength(ReadOnlySpan<char> text)
    {
        var head = words.Head.LengthAtStart(text);
        if (head > 0) return head;
        // 湖北日报讯: a short name that ends as papers do.
        for (var i = 2; i < Math.Min(text.Length, 12); i++)
        {
            if (!CharacterClass.IsHan(text[i])) return 0;
            var end = words.HeadEnd.LengthAtStart(text[i..]);
            if (end > 0 && i + end < text.Length && (words.Tail.LengthAtStart(text[(i + end)..]) > 0 || LengthOfPlace(text[(i + end)..]) >= 0)) return i + end;
        }
        return 0;
    }

    // 湖北日报|襄阳|3月7日讯, 云川新闻网|临湖|讯（: what stands between the paper and the date or the last word; -1 when neither follows soon.
    private static int LengthOfPlace(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Math.Min(text.Length, LongestPlace + 1); i++)
        {
            if (CharacterClass.IsDigit(text[i]) || (i > 0 && text[i] == '讯' && i + 1 < text.Length && CharacterClass.IsOpenBracket(text[i + 1]))) return i;
            if (!CharacterClass.IsHan(text[i])) return -1;
        }
        return -1;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int i) =>
        i >= text.Length || CharacterClass.IsSpace(text[i]) || CharacterClass.IsOpenBracket(text[i]) || text[i] is '【' or ':' or '：' or '，' or ',' || CharacterClass.IsDigit(text[i]);
}
