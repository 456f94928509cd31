using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Tells what lists stories, or presents a person in office, from what tells one story.</summary>
internal sealed class LinkList(HtmlWords words)
{
    // Shorter links lead around the site; so many stories with their first sentences make a list of them.
    private const int ShortestLink = 6;
    private const int ShortestText = 30;
    private const int ShortestSentence = 15;
    private const int LongestMore = 8;
    private const int FewTeasers = 3;
    private const int ManyTitles = 6;
    private const int ShortestTitle = 8;
    private const int LinesOfNote = 4;
    private const int LongestNote = 240;
    private const int FewLabels = 2;
    private const int MostCells = 12;

    /// <summary>True when the element <paramref name="node"/> lists stories: it prints links, each perhaps with a first sentence.</summary>
    public bool IsIn(PageText page, int node, bool[] furniture)
    {
        int links = 0, texts = 0, led = 0, labels = 0, teasers = 0, characters = 0, linkCharacters = 0;
        var (start, length) = page.LinesOf(node).GetOffsetAndLength(page.Lines.Length);
        for (var i = start; i < start + length; i++)
        {
            ref readonly var line = ref page.Lines[i];
            if (furniture[line.Node] || (line.Length < ShortestText && IsBesideLink(page, i))) continue;
            if (FormLabel.IsOneOf(words.ProfileLabel, page[i])) labels++;
            characters += line.Length;
            linkCharacters += line.LinkLength;
            if (page.IsLink(i)) links += line.Length >= ShortestLink ? 1 : 0;
            else if (IsTeaser(page[i]) || line.Length >= ShortestText || (line.Length >= ShortestSentence && IsLed(page, i) && SentenceEnd.IsAt(page[i])))
            {
                if (IsTeaser(page[i])) teasers++;
                else texts++;
                if (i > start && IsLed(page, i)) led++;
            }
        }
        // 简历, 分工: the page of an official.
        if (labels >= FewLabels) return true;
        // Stories with whole first paragraphs below linked titles.
        if (led >= FewTeasers && led * 10 >= (texts + teasers) * 6) return true;
        if (texts == 0 && teasers > 0 && links > 0) return true;
        return texts == 0 ? links > 2 || characters < 40 : links > 4 * texts && linkCharacters * 2 > characters;
    }

    /// <summary>True for the other cells of a row whose story is linked: number, office, date.</summary>
    public static bool IsBesideLink(PageText page, int line)
    {
        var row = page.Lines[line].Row;
        if (row < 0 || page.IsLink(line)) return false;
        for (var i = Math.Max(0, line - MostCells); i < Math.Min(page.Lines.Length, line + MostCells); i++)
            if (page.Lines[i].Row == row && page.Lines[i].Length >= ShortestLink && page.IsLink(i)) return true;
        return false;
    }

    private bool IsTeaser(ReadOnlySpan<char> text) => text[^1] == '…' || text.EndsWith("...", StringComparison.Ordinal) || words.TeaserEnd.LengthAtEnd(text.TrimEnd("]】>》» ")) > 0;

    /// <summary>True for a page of stories beside which <paramref name="article"/> is an address, a note on a service or the like.</summary>
    public static bool IsAround(PageText page, PageMetadata metadata, PageArticle article, bool[] furniture) =>
        IsAmongTitles(page, article, furniture) || IsAmongTeasers(page, article, furniture) || IsNote(page, metadata, article, furniture);

    // 写信须知, 专题导语, the day's first story: a few sentences without a day, an author or a headline that the page's title repeats, beside the titles of stories.
    private static bool IsNote(PageText page, PageMetadata metadata, PageArticle article, bool[] furniture)
    {
        if (metadata.Date is not null) return false;
        int lines = 0, length = 0;
        foreach (var line in article.Lines)
        {
            if (line.Role is LineRole.Information or LineRole.Byline) return false;
            if (line.Role == LineRole.Headline && line.Position >= 0 && IsInTitle(metadata.WindowTitle, line.Text.Span)) return false;
            if (line.Role != LineRole.Body) continue;
            lines++;
            length += line.Text.Length;
        }
        return lines <= LinesOfNote && length <= LongestNote && Titles(page, furniture) >= ManyTitles;
    }

    // Behind the first part of a window's title a short one names the column: 来信公开-县长信箱-某某县人民政府.
    private static bool IsInTitle(string? title, ReadOnlySpan<char> headline) =>
        headline.Length < PageTitle.ShortestPart ? title.AsSpan().StartsWith(headline, StringComparison.Ordinal) : title.AsSpan().IndexOf(headline, StringComparison.Ordinal) >= 0;

    private static int Titles(PageText page, bool[] furniture)
    {
        var count = 0;
        for (var i = 0; i < page.Lines.Length; i++)
            if (!furniture[page.Lines[i].Node] && page.Lines[i].LinkLength is var length and >= ShortestTitle && length * 2 > page.Lines[i].Length) count++;
        return count;
    }

    // Without a headline of its own, and less than the first sentences of the stories.
    private static bool IsAmongTeasers(PageText page, PageArticle article, bool[] furniture)
    {
        if (article.Lines.Exists(line => line.Role == LineRole.Headline && line.Position >= 0)) return false;
        int count = 0, length = 0;
        for (var i = 1; i < page.Lines.Length; i++)
        {
            if (furniture[page.Lines[i].Node] || page.Lines[i].Length < ShortestText || !IsLed(page, i)) continue;
            count++;
            length += page.Lines[i].Length;
        }
        return count >= FewTeasers && length > article.Lines.Sum(line => line.Role == LineRole.Body ? line.Text.Length : 0);
    }

    // Many linked titles with their days, and no sentence.
    private static bool IsAmongTitles(PageText page, PageArticle article, bool[] furniture)
    {
        foreach (var line in article.Lines)
            if (line.Role == LineRole.Body && line.Text.Length >= ShortestText && SentenceEnd.IsAt(line.Text.Span)) return false;
        return DatedTitles(page, furniture) >= ManyTitles;
    }

    private static int DatedTitles(PageText page, bool[] furniture)
    {
        var count = 0;
        for (var i = 0; i < page.Lines.Length; i++)
            if (!furniture[page.Lines[i].Node] && page.Lines[i].Length >= ShortestLink && page.IsLink(i) && (page.IsBesideDay(i) || (i > 0 && page.IsDay(i - 1)) || (i + 1 < page.Lines.Length && page.IsDay(i + 1)))) count++;
        return count;
    }

    /// <summary>True when several stories of the page have their first sentences below a linked title.</summary>
    public static bool HasTeasers(PageText page, bool[] furniture)
    {
        var count = 0;
        for (var i = 1; i < page.Lines.Length; i++)
            if (!furniture[page.Lines[i].Node] && page.Lines[i].Length >= ShortestSentence && IsLed(page, i) && (page.Lines[i].Length >= ShortestText || SentenceEnd.IsAt(page[i]))) count++;
        return count >= FewTeasers;
    }

    /// <summary>True for the first sentences of a story below its linked title, perhaps with its day between.</summary>
    public static bool IsLed(PageText page, int line) => line > 0 && !page.IsLink(line) && (IsTitle(page, line - 1) || (line > 1 && page.IsDay(line - 1) && IsTitle(page, line - 2)));

    /// <summary>True for the first sentences of a story that end in a link to the rest, or have it below: …[详细].</summary>
    public bool IsLinkedTeaser(PageText page, int line) =>
        !page.IsLink(line) && (page.Lines[line].LinkLength > 0 ? IsTeaser(page[line]) : line + 1 < page.Lines.Length && page.Lines[line + 1].Length <= LongestMore && page.IsLink(line + 1) && IsTeaser(page[line + 1]));

    private static bool IsTitle(PageText page, int line) => page.Lines[line].Length >= ShortestLink && page.IsLink(line);
}
