using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Reads the lines of a body: paragraphs, authors and captions, without what sites print among them.</summary>
internal sealed class BodyReader(BulletinLexicon lexicon, LineClassifier classifier)
{
    // Below an image a line of this length without a full stop is its caption.
    private const int LongestCaption = 50;
    private const int ShortCaption = 16;
    private const int ShortestOffice = 4;
    private const int MostLayers = 8;
    private const int LongestHeading = 14;
    private const int ShortestTitle = 6;

    // A linked line of this length that is a sentence belongs to the text.
    private const int ShortestLinkedSentence = 40;
    private const int ShortestSentence = 20;

    private readonly TableLines _tables = new(lexicon.Html);
    private readonly SignOff _signOff = new(lexicon.Bylines);

    /// <summary>Adds the lines of <paramref name="body"/> to <paramref name="article"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">What is to be read.</param>
    /// <param name="article">Where the lines go, behind its headline, which the body may print again.</param>
    public void Read(PageText page, BodyLines body, PageArticle article)
    {
        var hasText = false;
        var layers = article.Lines.FindAll(line => line.Role is LineRole.Kicker or LineRole.Headline or LineRole.Subheadline);
        if (layers.Count > MostLayers) layers.RemoveRange(MostLayers, layers.Count - MostLayers);
        var (signed, signedLines) = _signOff.Find(page, body.Indexes).GetOffsetAndLength(body.Indexes.Count);
        for (var k = 0; k < body.Indexes.Count; k++)
        {
            var i = body.Indexes[k];
            var text = page[i];
            if (k >= signed && k < signed + signedLines)
            {
                if (_signOff.OfficeBeforeDay(text) is var office and > 0) article.Add(LineRole.Byline, page.Printed(i)[..office], page.Tree[page.Lines[i].Block].Position);
                else Add(page, i, k == signed + signedLines - 1 ? LineRole.Information : LineRole.Byline, article);
                continue;
            }
            if (IsEnd(text, hasText))
            {
                var next = BehindBox(page, body.Indexes, k);
                if (next < 0) break;
                k = next - 1;
                continue;
            }
            if (!hasText && Repeated(page, body.Indexes, k, layers) is var repeated and > 0)
            {
                k += repeated - 1;
                continue;
            }
            if (body.Captions.Holds(page.Lines[i].Node) || (text.Length <= LongestCaption && page.IsPictureText(text)))
            {
                Add(page, i, LineRole.Caption, article);
                continue;
            }
            if (IsLinkAlone(page, i) || FormLabel.IsOneOf(lexicon.Html.BodyLabel, text) || _tables.Holds(page, i) || _tables.IsTitle(page, i) || IsListTitle(page, body.Indexes, k)) continue;
            if (RoleOf(page, i, hasText) is not { } role) continue;
            Add(page, i, role, article);
            hasText |= role == LineRole.Body;
        }
    }

    // Old systems print the headline block again as the first lines of the body, perhaps broken over two: the number of these lines.
    private static int Repeated(PageText page, List<int> lines, int at, List<ArticleLine> layers)
    {
        var text = page.Printed(lines[at]).Span;
        foreach (var layer in layers)
        {
            if (PageText.SameText(text, layer.Text.Span)) return 1;
            if (text.Length < layer.Text.Length && at + 1 < lines.Count && PageText.SameText(string.Concat(text, page.Printed(lines[at + 1]).Span), layer.Text.Span)) return 2;
        }
        return 0;
    }

    // 延伸阅读 in a box of its own inside the text: the first line below it when the text goes on beside the box, or -1.
    private static int BehindBox(PageText page, List<int> lines, int at)
    {
        var box = page.Lines[lines[at]].Block;
        if (page.LinesOf(box) is var own && own.End.Value - own.Start.Value == 1) box = page.Tree[box].Parent;
        if (box < 0 || page.LinesOf(box).Start.Value < lines[at]) return -1;
        var next = at + 1;
        while (next < lines.Count && page.Tree.Holds(box, page.Lines[lines[next]].Node)) next++;
        return next > at + 1 && next < lines.Count && page.Tree[page.Lines[lines[next]].Block].Parent == page.Tree[box].Parent && HasSentence(page, lines, next) ? next : -1;
    }

    private static bool HasSentence(PageText page, List<int> lines, int from)
    {
        for (var k = from; k < lines.Count; k++)
            if (page.Lines[lines[k]].Length >= ShortestSentence && !page.IsLink(lines[k]) && SentenceEnd.IsAt(page[lines[k]])) return true;
        return false;
    }

    // What a line is; null when it is none of the article.
    private LineRole? RoleOf(PageText page, int line, bool hasText)
    {
        var text = page[line];
        var kind = classifier.KindOf(text);
        switch (kind)
        {
            case BlockKind.Furniture or BlockKind.Separator or BlockKind.Image or BlockKind.Placeholder or BlockKind.Link:
                return null;
            // A bare date below the text signs an official paper; a labelled one is the site's.
            case BlockKind.DateLine or BlockKind.Masthead when !hasText || lexicon.Layout.FurnitureStart.LengthAtStart(text) > 0:
                return null;
            case BlockKind.Byline:
                return LineRole.Byline;
            case BlockKind.Caption:
                return LineRole.Caption;
            case BlockKind.Pointer:
                return LineRole.Pointer;
            case BlockKind.DocumentNumber when !hasText:
                return LineRole.DocumentNumber;
            default:
                if (IsPaperNote(text) || (!hasText && IsDated(text))) return null;
                if (!hasText && page.IsCentred(line) && AreOffices(text)) return LineRole.Byline;
                return IsBelowImage(page, line) ? LineRole.Caption : LineRole.Body;
        }
    }

    // 云川圈 · 2023-03-08: a name and a date above the text.
    private static bool IsDated(ReadOnlySpan<char> text)
    {
        text = text.Trim("（）() ");
        return text.Length <= LongestCaption && InformationReader.HasDate(text) && WrittenDate.TryFind(text, out _, out var start, out var length) && (start == 0 || start + length == text.Length);
    }

    // 《云川日报》（2023年03月08日 03版）: where it was printed first.
    private bool IsPaperNote(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestCaption || text[0] is not ('《' or '（' or '(') || !WrittenDate.TryFind(text, out _, out var start, out var length)) return false;
        return lexicon.Layout.PaperSuffix.LengthAtEnd(text[..start].TrimEnd("》（( 　")) > 0 && text[(start + length)..].TrimEnd("）) 　").EndsWith("版", StringComparison.Ordinal);
    }

    // The offices that issue a report stand below its title. A headline may end in 推进会.
    private bool AreOffices(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestCaption) return false;
        foreach (var word in new WordsBySpace(text))
            if (word.Length < ShortestOffice || lexicon.Bylines.OfficeSuffix.LengthAtEnd(word) is 0 || (word[^1] == '会' && lexicon.Bylines.OfficeSuffix.LengthAtEnd(word) == 1)) return false;
        return true;
    }

    private static bool IsBelowImage(PageText page, int line)
    {
        ref readonly var below = ref page.Lines[line];
        if (!below.IsAfterImage) return false;
        if (page[line][0] is '▲' or '△' or '▼' or '↑') return true;
        if (below.Length > LongestCaption) return false;
        if (page.IsCentred(line)) return true;
        return !page.IsStrong(line) && (!SentenceEnd.IsAt(page[line]) || (below.Length <= ShortCaption && !page[line].Contains('，')));
    }

    private bool IsEnd(ReadOnlySpan<char> text, bool hasText) =>
        hasText && text.Length <= LongestHeading && lexicon.Html.BodyEnd.LengthAtStart(text.TrimStart("【[■◆▼>》")) > 0;

    private static bool IsLinkAlone(PageText page, int line) =>
        page.IsLink(line) && (page.Lines[line].Length < ShortestLinkedSentence || !SentenceEnd.IsAt(page[line]));

    // 最新动态: a few characters above a list of links.
    private static bool IsListTitle(PageText page, List<int> lines, int at) =>
        page.Lines[lines[at]].Length <= LongestHeading && at + 2 < lines.Count && IsTitle(page, lines[at + 1]) && IsTitle(page, lines[at + 2]) && !SentenceEnd.IsAt(page[lines[at]]) && page[lines[at]][^1] is not (':' or '：');

    private static bool IsTitle(PageText page, int line) => page.Lines[line].Length >= ShortestTitle && IsLinkAlone(page, line);

    private static void Add(PageText page, int line, LineRole role, PageArticle article)
    {
        ref readonly var from = ref page.Lines[line];
        article.Add(role, page.Printed(line), page.Tree[from.Block].Position, page.IsStrong(line));
        article.IsPreformatted |= role == LineRole.Body && (page.Tree[from.Block].Traits & TagTraits.Preformatted) != 0;
    }
}

/// <summary>The lines of a body before they are judged.</summary>
/// <param name="Indexes">The lines in order.</param>
/// <param name="Captions">What holds captions.</param>
internal readonly record struct BodyLines(List<int> Indexes, NodeSet Captions);
