using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Reads the lines between headline and body: date, source, authors.</summary>
internal sealed class InformationReader(LineClassifier classifier, BylineWords bylines, LayoutWords layout)
{
    private const int Longest = 160;
    private const int LongestCredit = 30;
    private const int LongestName = 8;

    /// <summary>Adds the date and the authors that the line states; true when it states the date.</summary>
    public bool Read(ReadOnlyMemory<char> text, PageArticle article, bool hasDate)
    {
        if (text.Length > Longest) return false;
        var isDate = !hasDate && HasDate(text.Span);
        if (isDate) article.Add(LineRole.Information, text);
        var hasCredit = false;
        for (var rest = text; CreditIn(rest) is var (credit, end) && end > 0; rest = rest[end..])
        {
            article.Add(LineRole.Byline, credit);
            hasCredit = true;
        }
        if (hasCredit) return isDate;
        if (!isDate && (classifier.KindOf(text.Span) == BlockKind.Byline || classifier.IsOfficeWithName(text.Span))) AddCredits(text, article);
        return isDate;
    }

    // 文/温晓　图/白露: each label has names of its own.
    private void AddCredits(ReadOnlyMemory<char> text, PageArticle article)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!CharacterClass.IsSpace(text.Span[i - 1]) || bylines.Label.LengthAtStart(text.Span[i..]) is var label && (label == 0 || i + label >= text.Length || text.Span[i + label] is not ('/' or '／'))) continue;
            article.Add(LineRole.Byline, text[start..i].TrimEnd());
            start = i;
        }
        article.Add(LineRole.Byline, text[start..]);
    }

    /// <summary>Adds the authors that the page's head states, when they are persons.</summary>
    public void ReadStated(string? author, PageArticle article)
    {
        if (author is { Length: <= LongestCredit } && bylines.Surname.LengthAtStart(author) > 0 && !author.AsSpan().ContainsAnyInRange('0', '9')
            && layout.PaperSuffix.LengthAtEnd(author) == 0 && layout.SiteSuffix.LengthAtEnd(author) == 0) article.Add(LineRole.Byline, author.AsMemory());
    }

    /// <summary>True for an author's label without a name.</summary>
    public bool IsLabel(ReadOnlySpan<char> line) => FormLabel.IsOneOf(bylines.Label, line);

    /// <summary>True for a line that holds no more than a name or two.</summary>
    public static bool IsName(ReadOnlySpan<char> line) => line.Length is >= 2 and <= LongestName && line.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') is var at && (at < 0 || CharacterClass.IsSpace(line[at]));

    /// <summary>True when the line states a whole date and is no sentence.</summary>
    public static bool HasDate(ReadOnlySpan<char> line) =>
        line.Length <= Longest && !line.ContainsAny('。', '，') && WrittenDate.TryFind(line, out _, out _, out _);

    // The part of the text from an author's label to the next label, and where that ends; 0 when there is none.
    private (ReadOnlyMemory<char> Credit, int End) CreditIn(ReadOnlyMemory<char> text)
    {
        var span = text.Span;
        for (var i = 0; i < span.Length; i++)
        {
            var label = bylines.Label.LengthAtStart(span[i..]);
            if (label == 0) continue;
            var start = i + label;
            while (start < span.Length && CharacterClass.IsSpace(span[start])) start++;
            if (start >= span.Length || span[start] is not (':' or '：' or '|' or '｜' or '丨')) continue;
            var end = EndOfCredit(span, start + 1);
            return end > start + 1 ? (text[i..end], end) : default;
        }
        return default;
    }

    // 文：王五 图：李四
    private bool IsNextLabel(ReadOnlySpan<char> text, int at) =>
        CharacterClass.IsSpace(text[at - 1]) && at + bylines.Label.LengthAtStart(text[at..]) is var end && end > at && end < text.Length && text[end] is ':' or '：';

    private int EndOfCredit(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && CharacterClass.IsSpace(text[start])) start++;
        for (var i = start; i < Math.Min(text.Length, start + LongestCredit); i++)
            if (IsNextLabel(text, i) || text[i] is '|' or '｜' or '【' or '[' or '(' or '（' || CharacterClass.IsDigit(text[i]) || layout.FurnitureStart.LengthAtStart(text[i..]) >= 2) return i;
        return Math.Min(text.Length, start + LongestCredit);
    }
}
