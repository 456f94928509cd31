using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the headline of any page: the line before the body that the page's title repeats, or that is marked as one.</summary>
internal sealed class HeadlineFinder(HtmlWords words, LayoutWords layout, BylineWords bylines, LineClassifier classifier)
{
    private const int Longest = 120;
    private const int Shortest = 4;

    // 便民服务: shorter lines set off in a body name its parts.
    private const int ShortestInBody = 6;

    // What each sign is worth; a line needs one strong sign or two weak ones.
    private const int IsTitle = 110;
    private const int InTitle = 60;
    private const int InTitleBehind = 5;
    private const int TopHeading = 30;
    private const int LowerHeading = 18;
    private const int NearHeading = 15;
    private const int Near = 4;
    private const int TitleName = 15;
    private const int LeastScore = 25;
    private const int FarAway = 20;
    private const int FirstBodyLines = 6;
    private const int ManyParts = 3;

    // 中共青石区委宣传部: what stands behind the headline in a window's title is shorter.
    private const int LongName = 12;

    private readonly PageTitle _titles = new(words, layout, bylines);
    private readonly TitleNames _names = new(words);
    private readonly HeadlineByLabel _labels = new(words);
    private readonly HeadlineByPlace _places = new(new TitleNames(words), classifier);

    /// <summary>Finds the headline above the line <paramref name="body"/> or in the first lines from there on; the page's title stands in for it when no line shows it.</summary>
    public FoundHeadline Find(PageText page, PageMetadata metadata, int body, bool[] furniture)
    {
        var printed = _titles.Of(metadata);
        var title = page.Fold(printed);
        // A window's title may name the site only; the place of a line tells more then.
        var isSure = metadata.Title is not null || (title is { Length: >= PageTitle.ShortestPart } && !_titles.NamesSite(title));
        if (isSure && _titles.NamesBody(title) && _labels.Find(page, body) is var label && label >= 0) return new FoundHeadline(null, label, 1);
        if (!isSure && Labelled(page, body, furniture) is { Line: >= 0 } found) return found;
        var (best, bestScore) = (-1, LeastScore - 1);
        var window = isSure ? page.Fold(metadata.WindowTitle) : null;
        for (var i = 0; i < Math.Min(body + FirstBodyLines, page.Lines.Length); i++)
        {
            if (PageTitle.IsSite(window, title, page[i])) continue;
            var score = Score(page, title, i, body);
            // In a body only the page's title tells a headline from a cross-heading.
            if (i >= body && score < InTitle) continue;
            if (score >= bestScore && score >= LeastScore) (best, bestScore) = (i, score);
        }
        if (best >= 0 && LeadingPlace.IsAbove(page, best)) return Broken(page, title, best + 1);
        if (best >= 0) return BelowKicker(page, title, best) ?? Broken(page, title, best);
        // 交通事故_伤残鉴定_事故咨询_某某网: words about the site, and the body begins with a heading.
        if (metadata.Title is null && (printed is null || metadata.WindowTitle.AsSpan().CountAny(PageTitle.Separators) >= ManyParts) && IsHeading(page, body)) return new FoundHeadline(null, body, 1);
        var place = isSure && metadata.Title is null ? _places.Find(page, body, furniture) : default;
        var isName = _titles.NamesBody(title);
        return place.Count > 0 && !PageTitle.IsSite(window, title, page[place.Line]) && (place.IsSetOff || isName) ? new FoundHeadline(null, place.Line, place.Count) : new FoundHeadline(printed, -1, 0, metadata.Title is null && (isName || !isSure));
    }

    private static bool IsHeading(PageText page, int line) => page.Lines[line].Level > 0 && page.Lines[line].Length is >= Shortest and <= Longest && !page.IsLink(line);

    private FoundHeadline Labelled(PageText page, int body, bool[] furniture)
    {
        if (_labels.Find(page, body) is var line && line >= 0) return new FoundHeadline(null, line, 1);
        return _places.Find(page, body, furniture) is { Count: > 0 } place ? new FoundHeadline(null, place.Line, place.Count) : new FoundHeadline(null, -1, 0);
    }

    private int Score(PageText page, string? title, int line, int body)
    {
        var text = _titles.WithoutTags(page[line]);
        if (text.Length is < Shortest or > Longest || layout.FurnitureStart.LengthAtStart(text) > 0 || IsLogo(page, line)) return 0;
        var level = page.Lines[line].Level;
        var score = level == 1 ? TopHeading : level > 0 ? LowerHeading - level : 0;
        if (level > 0 && Math.Abs(body - line) <= Near) score += NearHeading;
        if (title is not null && PageText.SameText(title, text)) score += IsTitle;
        else if (PageTitle.IndexIn(title, text) is var at && at >= 0) score += at == 0 || text.Length >= LongName ? InTitle + Math.Min(text.Length, 40) : InTitleBehind;
        var isNamed = _names.AreAround(page, line);
        if (score == 0 && !isNamed) return 0;
        if (isNamed) score += TitleName;
        if (page.IsLink(line)) score -= TopHeading;
        return score - Math.Min(Math.Abs(body - line), FarAway);
    }

    /// <summary>The headline among the lines that open the body <paramref name="body"/>, set off above its first sentence; <paramref name="found"/> when none is it.</summary>
    public FoundHeadline FindInBody(PageText page, List<int> body, FoundHeadline found, bool[] furniture)
    {
        var text = body.FindIndex(line => StoryHead.IsSentence(page, line));
        return text > 0 && _places.Find(page, body[text], furniture) is { Count: > 0, IsSetOff: true } place && place.Line >= body[0] && page[place.Line].Length >= ShortestInBody ? new FoundHeadline(null, place.Line, place.Count) : found;
    }

    // The page's title may go on behind a kicker with a headline of two rows, which look the same and other than the kicker.
    private static FoundHeadline? BelowKicker(PageText page, string? title, int kicker)
    {
        if (kicker + 2 >= page.Lines.Length || !Joined(page, title, kicker, kicker + 2)) return null;
        var look = new StoryLook(page, kicker + 1);
        return look.IsOn(page, kicker + 2) && !look.IsOn(page, kicker) ? new FoundHeadline(null, kicker + 1, 2) : null;
    }

    // A headline may be broken over two lines of one element; the page's title tells that both belong to it.
    private static FoundHeadline Broken(PageText page, string? title, int line)
    {
        var (first, last) = (line, line);
        while (first > 0 && page.Lines[first - 1].Block == page.Lines[line].Block && Joined(page, title, first - 1, last)) first--;
        while (last + 1 < page.Lines.Length && page.Lines[last + 1].Block == page.Lines[line].Block && Joined(page, title, first, last + 1)) last++;
        return new FoundHeadline(null, first, last - first + 1);
    }

    private static bool Joined(PageText page, string? title, int first, int last)
    {
        var text = string.Concat(Enumerable.Range(first, last - first + 1).Select(i => page[i].ToString()));
        return PageTitle.IndexIn(title, text) >= 0;
    }

    // The site's name on every page of it.
    private static bool IsLogo(PageText page, int line)
    {
        ref readonly var block = ref page.Tree[page.Lines[line].Block];
        return Has(block.Classes) || Has(block.Id);

        static bool Has(string? name) => name?.Contains("logo", StringComparison.OrdinalIgnoreCase) == true || name?.Contains("site-title", StringComparison.OrdinalIgnoreCase) == true;
    }
}

/// <summary>A headline: lines of the page, or a text that its head states.</summary>
/// <param name="Text">The text when no line shows it, else null.</param>
/// <param name="Line">Its first line, or -1.</param>
/// <param name="Count">Number of its lines.</param>
/// <param name="IsName">True when the text may name the site only.</param>
internal readonly record struct FoundHeadline(string? Text, int Line, int Count, bool IsName = false);
