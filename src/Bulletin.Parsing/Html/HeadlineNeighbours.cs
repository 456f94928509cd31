using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the lines above and below a headline that belong to it: kicker and subheadlines by class, heading or place.</summary>
internal sealed class HeadlineNeighbours(HtmlWords words, BylineWords bylines, LineClassifier classifier)
{
    private const int MostLines = 4;
    private const int Longest = 60;
    private const int ShortestLayer = 4;
    private const int ShortestPart = 5;
    private const int LongestOffice = 14;
    private const int ShortestKicker = 8;

    private readonly TitleNames _titles = new(words);
    private readonly FormLayers _form = new(words);

    /// <summary>Adds the headline with its neighbours; returns the last line of the block, or -1.</summary>
    public int Add(PageText page, FoundHeadline headline, LayerReader layers, PageArticle article)
    {
        if (headline.Line < 0)
        {
            article.Add(LineRole.Headline, headline.Text.AsMemory());
            return -1;
        }
        if (_form.Add(page, headline.Line, layers, article) is var end and >= 0) return end;
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

    /// <summary>Adds the lines above and below a headline that a profile found, when they bear the names of layers.</summary>
    public void AddNamed(PageText page, int headline, LayerReader layers, PageArticle article)
    {
        if (headline > 0 && IsNamedLayer(page, headline - 1, words.KickerClass) && !layers.IsUsed(headline - 1))
        {
            article.Lines.Insert(0, new ArticleLine(LineRole.Kicker, page.Printed(headline - 1), page.Tree[page.Lines[headline - 1].Block].Position));
            layers.Use(headline - 1);
        }
        if (headline + 1 < page.Lines.Length && IsNamedLayer(page, headline + 1, words.SubheadlineClass) && !layers.IsUsed(headline + 1)) Add(page, headline + 1, LineRole.Subheadline, layers, article);
    }

    private static bool IsNamedLayer(PageText page, int line, WordSet names) =>
        page[line].Length is >= ShortestLayer and <= Longest && !page.IsLink(line) && !SentenceEnd.IsAt(page[line]) && !InformationReader.HasDate(page[line]) && IsNamed(page, line, names);

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

    // A line of the block bears a telling name, or it is a heading beside the headline, or set in the middle like it.
    private bool IsLayer(PageText page, int line, int headline, WordSet names)
    {
        if (line == headline - 1 && LeadingPlace.IsAbove(page, line)) return true;
        ref readonly var near = ref page.Lines[line];
        if (near.Length is < ShortestLayer or > Longest || page.IsLink(line) || InformationReader.HasDate(page[line]) || SentenceEnd.IsAt(page[line])) return false;
        // 各区教育局、市直属学校: those whom a notice addresses.
        if (page[line][^1] is ':' or '：') return false;
        if (classifier.KindOf(page[line]) is BlockKind.Byline or BlockKind.Furniture or BlockKind.DateLine or BlockKind.Masthead or BlockKind.PageMarker or BlockKind.DocumentNumber || classifier.IsOfficeWithName(page[line])) return false;
        if (IsNamed(page, line, names) || (line > headline && page[line] is ['—', '—', ..])) return true;
        ref readonly var main = ref page.Lines[headline];
        if (main.Level > 0 != near.Level > 0) return false;
        var isBeside = page.Tree[near.Block].Parent == page.Tree[main.Block].Parent || near.Block == main.Block;
        // A larger heading above names the section.
        if (near.Level > 0) return isBeside && (line > headline || near.Level >= main.Level);
        if (isBeside && AreNumbered(page.Tree[near.Block].Classes, page.Tree[main.Block].Classes)) return true;
        if (line < headline && isBeside && near.Length >= ShortestKicker && _titles.AreOn(page, line) && _titles.AreOn(page, headline)) return true;
        if (!page.IsCentred(line) || !page.IsCentred(headline)) return false;
        // An office in plain type issued the paper.
        if (!page.IsStrong(line) && near.Length <= LongestOffice && bylines.OfficeSuffix.LengthAtEnd(page[line]) > 0) return false;
        return isBeside ? page.IsStrong(headline) || TypeSize.Of(page, headline) > TypeSize.Of(page, line) : AreRowsOfOneTable(page.Tree, near.Row, main.Row);
    }

    // bt1, bt2, bt3
    private static bool AreNumbered(string? name, string? other) =>
        name is [.. var stem, >= '0' and <= '9'] && other is [.. var otherStem, >= '0' and <= '9'] && stem.Length > 0 && stem == otherStem && name != other;

    private static bool AreRowsOfOneTable(PageTree tree, int row, int other) => row >= 0 && other >= 0 && row != other && tree[row].Parent == tree[other].Parent;

    // The line's own elements, and the one around them when it holds little else.
    private static bool IsNamed(PageText page, int line, WordSet names)
    {
        var outer = page.Tree[page.Lines[line].Block].Parent;
        for (var node = page.Tree[page.Lines[line].Node].Parent; node >= 0; node = page.Tree[node].Parent)
        {
            if (node == outer && page.LinesOf(node) is var lines && lines.End.Value - lines.Start.Value > MostLines) return false;
            if (HasName(page.Tree[node].Classes, names) || HasName(page.Tree[node].Id, names)) return true;
            if (node == outer) return false;
        }
        return false;
    }

    // Short names stand alone or beside a dash ("sub", "detail-sub"), longer ones also in others ("NewsArticleSubTitleLabel").
    private static bool HasName(ReadOnlySpan<char> name, WordSet names)
    {
        foreach (var range in name.Split(' '))
            foreach (var word in names.Words)
                if (word.Length >= ShortestPart ? name[range].Contains(word, StringComparison.OrdinalIgnoreCase) : HasPart(name[range], word)) return true;
        return false;
    }

    private static bool HasPart(ReadOnlySpan<char> name, string word)
    {
        foreach (var range in name.SplitAny('-', '_'))
            if (name[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return name.Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private static void Add(PageText page, int line, LineRole role, LayerReader layers, PageArticle article)
    {
        ref readonly var from = ref page.Lines[line];
        article.Add(role, page.Printed(line), page.Tree[from.Block].Position);
        layers.Use(line);
    }
}
