using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the element that holds the body of any page: where the sentences are, without the links.</summary>
/// <remarks>Text density in the manner of Sun, Song and Liao (SIGIR 2011), with Chinese sentence marks as the measure of text.</remarks>
internal sealed class MainContent(HtmlWords words, LineClassifier classifier)
{
    // Below a child with so much of an element's sentences the body is looked for in the child.
    private const double Dominant = 0.72;

    // A notice of two sentences is an article; less is a teaser or a form.
    private const double LeastWeight = 2.5;
    private const int ShortestSentence = 12;

    // A name such as "with-sidebar" may stand on an element around nearly the whole page; it is none of furniture then.
    private const double WholePage = 0.7;

    // Longer lines are text, whatever they begin with.
    private const int LongestFurniture = 90;
    private const int FewContacts = 2;

    // "with-sidebar" stands on the element beside the sidebar.
    private static readonly string[] Beside = ["with-", "has-", "no-"];

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；！？：、,");

    private readonly LinkList _lists = new(words);
    private readonly SearchValues<string> _furniture = SearchValues.Create([.. words.FurnitureClass.Words], StringComparison.OrdinalIgnoreCase);

    /// <summary>Index of the element that holds the body; -1 when the page is a list of links or has no text.</summary>
    public int Find(PageText page, bool[] furniture)
    {
        var node = FindBeside(page, furniture);
        if (node >= 0) return node;
        // A name may mislead; an element made for menus and notes does not.
        var sure = FurnitureOf(page, byName: false);
        return furniture.AsSpan().SequenceEqual(sure) ? -1 : FindBeside(page, sure);
    }

    /// <summary>For each node, whether its own or an outer element's class, id or name marks furniture.</summary>
    public bool[] FurnitureOf(PageText page) => FurnitureOf(page, byName: true);

    private bool[] FurnitureOf(PageText page, bool byName)
    {
        var tree = page.Tree;
        var result = new bool[tree.Count];
        for (var i = 0; i < tree.Count; i++)
        {
            ref readonly var node = ref tree[i];
            result[i] = (node.Parent >= 0 && result[node.Parent])
                || (node.Kind == PageNodeKind.Element && (node.Name is "nav" or "footer" or "aside" || (byName && (Names(node.Classes) || Names(node.Id)))) && !IsWholePage(page, i));
        }
        return result;
    }

    private static bool IsWholePage(PageText page, int node)
    {
        var lines = page.LinesOf(node);
        return lines.End.Value - lines.Start.Value > WholePage * page.Lines.Length;
    }

    private int FindBeside(PageText page, bool[] furniture)
    {
        var weights = WeightsOf(page, furniture);
        if (weights[^1] < LeastWeight) return -1;
        var node = Descend(page, weights);
        return _lists.IsIn(page, node, furniture) ? -1 : node;
    }

    /// <summary>For each line, the weight of the sentences on all lines before it; behind the last, that of the page.</summary>
    public double[] WeightsOf(PageText page, bool[] furniture)
    {
        var weights = new double[page.Lines.Length + 1];
        var hasTeasers = LinkList.HasTeasers(page, furniture);
        for (var i = 0; i < page.Lines.Length; i++)
            weights[i + 1] = weights[i] + (furniture[page.Lines[i].Node] || (hasTeasers && LinkList.IsLed(page, i)) || _lists.IsLinkedTeaser(page, i) ? 0 : WeightOf(page, i));
        return weights;
    }

    // Sentences count; links, dates and what the site says of itself do not.
    private double WeightOf(PageText page, int line)
    {
        var text = page[line];
        if (text.Length < ShortestSentence || page.Lines[line].LinkLength * 2 > text.Length || IsFurniture(text)) return 0;
        var marks = 0;
        foreach (var c in text) if (SentenceMarks.Contains(c)) marks++;
        return marks + ((text.Length - page.Lines[line].LinkLength) / 50.0);
    }

    // What ends as a sentence is seldom furniture, and most lines of a page with text do.
    private bool IsFurniture(ReadOnlySpan<char> text)
    {
        if (IsContact(text)) return true;
        if (text.Length > LongestFurniture) return false;
        if (words.SiteMessage.IsIn(text)) return true;
        return !CharacterClass.IsSentenceEnd(text[^1]) && (classifier.KindOf(text) is BlockKind.Furniture or BlockKind.DateLine or BlockKind.Masthead or BlockKind.Byline);
    }

    // 地址：… 邮编：… 电话：…: where a site is at home.
    private bool IsContact(ReadOnlySpan<char> text)
    {
        if (CharacterClass.IsSentenceEnd(text[^1])) return false;
        var labels = 0;
        for (var rest = text; rest.IndexOfAny('：', ':') is var mark and >= 0; rest = rest[(mark + 1)..])
            if (words.ContactLabel.LengthAtEnd(rest[..mark].TrimEnd()) > 0 && ++labels == FewContacts) return true;
        return false;
    }

    private static int Descend(PageText page, double[] weights)
    {
        var node = 0;
        for (var i = 0; i < page.Tree.Count; i++)
            if (page.Tree[i].Name == "body") node = i;
        while (true)
        {
            var (child, weight, lines) = Heaviest(page, weights, node);
            // A single paragraph is no container: what stands beside it may belong to it.
            if (child < 0 || weight < Dominant * WeightIn(page, weights, node) || lines < 2) return node;
            node = child;
        }
    }

    private static (int Node, double Weight, int Lines) Heaviest(PageText page, double[] weights, int parent)
    {
        var best = (-1, 0.0, 0);
        for (var i = parent + 1; i < page.Tree[parent].End; i = page.Tree[i].End)
        {
            if (page.Tree[i].Kind != PageNodeKind.Element || page.Tree[i].IsHidden) continue;
            var lines = page.LinesOf(i);
            var weight = weights[lines.End.Value] - weights[lines.Start.Value];
            if (weight > best.Item2) best = (i, weight, lines.End.Value - lines.Start.Value);
        }
        return best;
    }

    private static double WeightIn(PageText page, double[] weights, int node)
    {
        var lines = page.LinesOf(node);
        return weights[lines.End.Value] - weights[lines.Start.Value];
    }

    private bool Names(string? name)
    {
        for (var rest = name.AsSpan(); rest.IndexOfAny(_furniture) is var at && at >= 0;)
        {
            var word = rest[(rest[..at].LastIndexOf(' ') + 1)..];
            var isBeside = false;
            foreach (var start in Beside) isBeside |= word.StartsWith(start, StringComparison.OrdinalIgnoreCase);
            if (!isBeside) return true;
            var end = word.IndexOf(' ');
            rest = end < 0 ? [] : word[end..];
        }
        return false;
    }
}
