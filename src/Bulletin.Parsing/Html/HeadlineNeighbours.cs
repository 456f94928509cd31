using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the lines above and below a headline that belong to it: kicker and subheadlines by class, heading or place.</summary>
internal sealed class HeadlineNeighbours(HtmlWords words)
{
    private const int MostLines = 4;
    private const int Longest = 60;

    /// <summary>Adds the headline with its neighbours; returns the last line of the block, or -1.</summary>
    public int Add(PageText page, FoundHeadline headline, LayerReader layers, PageArticle article)
    {
        if (headline.Line < 0)
        {
            article.Add(LineRole.Headline, headline.Text.AsMemory());
            return -1;
        }
        var (first, last) = (headline.Line, headline.Line + headline.Count - 1);
        var above = first;
        while (above > 0 && first - above < MostLines && IsLayer(page, above - 1, first, words.KickerClass)) above--;
        for (var i = above; i < first; i++) Add(page, i, LineRole.Kicker, layers, article);
        for (var i = first; i <= last; i++) Add(page, i, LineRole.Headline, layers, article);
        var below = last;
        while (below + 1 < page.Lines.Length && below - last < MostLines && IsLayer(page, below + 1, first, words.SubheadlineClass)) below++;
        for (var i = last + 1; i <= below; i++) Add(page, i, LineRole.Subheadline, layers, article);
        return below;
    }

    /// <summary>The headline among the centred lines that open the body; <paramref name="found"/> when none is it.</summary>
    public static FoundHeadline InBody(PageText page, List<int> body, FoundHeadline found)
    {
        for (var i = 0; i < Math.Min(MostLines, body.Count); i++)
        {
            var line = body[i];
            if (page[line].Length > Longest || SentenceEnd.IsAt(page[line])) break;
            if (found.Text is not null ? IsShown(found.Text, page[line]) : page.Lines[line].Level > 0 || (page.IsCentred(line) && page.IsStrong(line))) return new FoundHeadline(null, line, 1);
        }
        return found;
    }

    private static bool IsShown(string title, ReadOnlySpan<char> line) =>
        line.Length >= 6 && (title.AsSpan().IndexOf(line, StringComparison.Ordinal) >= 0 || PageText.SameText(title, line));

    // A line of the block is a heading beside the headline in one element, bears a telling class, or is centred and bold like it.
    private static bool IsLayer(PageText page, int line, int headline, WordSet classes)
    {
        ref readonly var near = ref page.Lines[line];
        if (near.Length is < 4 or > Longest || page.IsLink(line) || InformationReader.HasDate(page[line]) || SentenceEnd.IsAt(page[line])) return false;
        var block = near.Block;
        if (HasClass(page.Tree[block].Classes, classes)) return true;
        var isBeside = page.Tree[block].Parent == page.Tree[page.Lines[headline].Block].Parent || block == page.Lines[headline].Block;
        return isBeside && page.Lines[headline].Level > 0 == near.Level > 0 && (near.Level > 0 || (page.IsCentred(line) && page.IsStrong(line) && page.IsCentred(headline)));
    }

    private static bool HasClass(ReadOnlySpan<char> classes, WordSet words)
    {
        foreach (var range in classes.Split(' '))
            if (words.Contains(classes[range])) return true;
        return false;
    }

    private static void Add(PageText page, int line, LineRole role, LayerReader layers, PageArticle article)
    {
        ref readonly var from = ref page.Lines[line];
        article.Add(role, page.Text.AsMemory(from.Start, from.Length), page.Tree[from.Block].Position);
        layers.Use(line);
    }
}
