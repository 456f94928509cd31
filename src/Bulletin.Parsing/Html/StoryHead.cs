using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>The lines above the first sentence of a story that may be its headline.</summary>
internal sealed class StoryHead(LineClassifier classifier)
{
    private const int MostLines = 8;
    private const int Shortest = 4;
    private const int Longest = 60;
    private const int ShortestSentence = 12;

    /// <summary>The first line with a sentence from <paramref name="first"/> on; -1 when no head stands above it or it is too far.</summary>
    public static int BodyBelow(PageText page, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + MostLines); i++)
            if (IsSentence(page, i)) return i > first ? i : -1;
        return -1;
    }

    /// <summary>True when the line is text.</summary>
    public static bool IsSentence(PageText page, int line) =>
        page[line].Length > Longest || (page[line].Length >= ShortestSentence && !page.IsLink(line) && SentenceEnd.IsAt(page[line]));

    /// <summary>True when the line may be a layer of a headline: short, no link, no date, author or caption.</summary>
    public bool IsLayer(PageText page, int line)
    {
        var text = page[line];
        return text.Length is >= Shortest and <= Longest && !page.IsLink(line) && !InformationReader.HasDate(text)
            && !SentenceEnd.IsAt(text) && !IsEnumerated(text) && classifier.KindOf(text) == BlockKind.Text && !classifier.IsOfficeWithName(text);
    }

    /// <summary>True when the line names its author or office and so ends a story.</summary>
    public bool IsSignature(PageText page, int line) => classifier.KindOf(page[line]) == BlockKind.Byline || classifier.IsOfficeWithName(page[line]);

    // 一、工作目标: a part of one text.
    private static bool IsEnumerated(ReadOnlySpan<char> text)
    {
        var i = CharacterClass.IsOpenBracket(text[0]) ? 1 : 0;
        return ChineseNumeral.ReadSmall(text, ref i) >= 0 && i < text.Length && (text[i] is '、' or '.' or '．' || CharacterClass.IsCloseBracket(text[i]));
    }
}
