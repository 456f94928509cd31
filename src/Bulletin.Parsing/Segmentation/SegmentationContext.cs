using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>What a line's surroundings say about it: layout, neighbours, and the article that is open.</summary>
internal sealed class SegmentationContext
{
    // More than four lines without a body between them are a list of links, not a headline block.
    private const int MostTitleLines = 4;

    // From this indent on a line is centred, not the beginning of a paragraph.
    private const int CentredIndent = 10;

    private const int LongestCrossHeading = 30;
    private const int LongestCaption = 40;
    private const int LongestNextCaption = 8;

    // 云川市融媒体中心, 云川县人民政府
    private const int LongestSourceName = 14;
    private const int ShortestBody = 25;

    private const int LongestSigner = 24;

    // Blocks of an issue that lists its stories first.
    private const int FarthestHeadline = 200;

    private readonly BlockList _blocks;
    private readonly HeadlineForm _form;
    private readonly DatelineReader _datelines;
    private readonly WordSet _photoWords;
    private readonly BylineReader _bylines;
    private readonly LayoutWords _layout;

    public SegmentationContext(Segmenter segmenter, BlockList blocks)
    {
        _blocks = blocks;
        _form = segmenter.Form;
        _datelines = segmenter.Datelines;
        _photoWords = segmenter.PhotoWords;
        _bylines = segmenter.Bylines;
        _layout = segmenter.Layout;
        HasReliableLevels = HasTitleHeading();
    }

    /// <summary>True when a level-1 heading names the issue: then levels were set by a program and each heading is one story.</summary>
    public bool HasReliableLevels { get; }

    /// <summary>True when a headline line may hold a kicker and a slogan: not in transcripts, whose titles are one statement.</summary>
    public bool MayCutTitles => !HasReliableLevels;

    /// <summary>Index of the first block after the table of contents whose heading stands at <paramref name="heading"/>.</summary>
    public int EndOfContents(int heading)
    {
        var level = _blocks[heading].Level;
        for (var i = heading + 1; i < _blocks.Count; i++)
            if (_blocks[i].Kind is BlockKind.Heading or BlockKind.Placeholder && _blocks[i].Level > 0 && _blocks[i].Level <= level) return i;
        return _blocks.Count;
    }

    /// <summary>True when the text line at <paramref name="i"/> is a headline rather than body.</summary>
    public bool IsTitle(int i, ArticleDraft draft)
    {
        ref readonly var block = ref _blocks[i];
        if (_blocks.Layout.HasHeadings || draft.Titles.Count >= MostTitleLines) return false;
        if (!_form.IsHeadline(block.Text)) return IsSpeakerAboveHeadline(i, draft);
        if (_datelines.Read(block.Passage, out _) is not null) return false;
        if (block.Kind == BlockKind.Strong) return draft.Body.Count == 0 && HasBodyBelow(i);
        return _blocks.Layout.IsIndented ? IsTitleAmongIndents(i, draft) : IsTitleAmongPlainLines(i, draft);
    }

    /// <summary>True when the text at <paramref name="i"/> is a story of its own without a headline: a signed article ends above, a picture credit follows.</summary>
    public bool IsPhotoNews(int i, ArticleDraft draft) =>
        draft.IsSigned && !_blocks.Layout.HasHeadings && i + 1 < _blocks.Count && IsPictureCredit(_blocks[i + 1]) && SentenceEnd.IsAt(_blocks[i].Text);

    /// <summary>True when the headline-like line at <paramref name="i"/> still belongs to the headline above the line with date or author: body follows soon, and no date of its own.</summary>
    public bool IsDeckBelowDateLine(int i, ArticleDraft draft)
    {
        if (draft.Titles.Count == 0 || draft.Body.Count > 0 || _blocks.Layout.HasHeadings || !_form.IsHeadline(_blocks[i].Text) || !IsBelowDateLine(i, draft)) return false;
        for (var next = i + 1; next < Math.Min(_blocks.Count, i + MostTitleLines - 1); next++)
        {
            if (_blocks[next].Kind is BlockKind.Byline && next > i + 1) continue;
            if (_blocks[next].Kind != BlockKind.Text) return false;
            if (IsBody(_blocks[next])) return _blocks[next].Text.Length >= ShortestBody;
        }
        return false;
    }

    // At once below the date or the authors, or below a line that was taken for part of the headline there.
    private bool IsBelowDateLine(int i, ArticleDraft draft) =>
        _blocks[i - 1].Kind is BlockKind.DateLine or BlockKind.Byline || (draft.Titles.Count > 1 && _blocks[i - 1].Kind == BlockKind.Text);

    /// <summary>True when the short line at <paramref name="i"/> stands directly below an image, or goes on below a caption among indented paragraphs.</summary>
    public bool IsCaption(int i)
    {
        if (i > 0 && _blocks[i - 1].Kind == BlockKind.Image) return _blocks[i].Text.Length <= LongestCaption;
        if (!_blocks.Layout.IsIndented) return false;
        while (i > 0 && _blocks[i].Kind == BlockKind.Text && _blocks[i].Indent == 0 && _blocks[i].Text.Length <= LongestNextCaption) i--;
        return _blocks[i].Kind == BlockKind.Caption;
    }

    /// <summary>True when the line at <paramref name="i"/> between a headline and its date or body only names who published the story.</summary>
    public bool IsSourceName(int i, ArticleDraft draft)
    {
        var text = _blocks[i].Text;
        if (draft.Titles.Count == 0 || draft.Body.Count > 0 || _blocks.Layout.HasHeadings || i + 1 >= _blocks.Count || text.Length > LongestSourceName || _form.IsFact(text)) return false;
        return _blocks[i + 1].Kind is BlockKind.DateLine or BlockKind.Byline ? _bylines.IsOffice(text) || _layout.IsPublisher(text) : _layout.PaperSuffix.LengthAtEnd(text) > 0 && IsBody(_blocks[i + 1]);
    }

    /// <summary>True when the line at <paramref name="i"/> names the site or column above the first headline: 云川师范大学新闻网.</summary>
    public bool IsSiteName(int i)
    {
        var text = _blocks[i].Text;
        return text.Length <= LongestSourceName && !_form.IsFact(text) && text[^1] is '网' or '闻' or '报' && (_layout.SiteSuffix.LengthAtEnd(text) > 0 || _layout.PaperSuffix.LengthAtEnd(text) > 0)
            && i + 1 < _blocks.Count && _blocks[i + 1].Kind == BlockKind.Text && !IsBody(_blocks[i + 1]) && HasBodyBelow(i + 1);
    }

    /// <summary>The first line behind a table of contents that begins below <paramref name="i"/>: its lines are the headlines that stand further down.</summary>
    public int EndOfHeadlines(int i)
    {
        var end = i + 1;
        while (end < _blocks.Count && _blocks[end].Kind == BlockKind.Text && ComesAgain(end)) end++;
        return end;
    }

    private bool ComesAgain(int i)
    {
        for (var next = i + 1; next < Math.Min(_blocks.Count, i + FarthestHeadline); next++)
            if (_blocks[next].Text.SequenceEqual(_blocks[i].Text)) return true;
        return false;
    }

    /// <summary>True when the body begins on the next line.</summary>
    public bool IsLastAboveBody(int i) => i + 1 < _blocks.Count && IsBody(_blocks[i + 1]);

    /// <summary>True when no line of text stands directly below <paramref name="i"/>.</summary>
    public bool IsLastLine(int i) => i + 1 >= _blocks.Count || _blocks[i + 1].Kind is not (BlockKind.Text or BlockKind.Strong);

    /// <summary>True when the body line at <paramref name="i"/> is a heading inside the body.</summary>
    public bool IsCrossHeading(int i)
    {
        ref readonly var block = ref _blocks[i];
        if (block.Kind == BlockKind.Strong) return true;
        var text = block.Text;
        return text.Length <= LongestCrossHeading && !SentenceEnd.IsAt(text) && text.IndexOfAny('。', '；', '：') < 0
            && text[^1] is not ('，' or '、') && i + 1 < _blocks.Count && _blocks[i + 1].Kind == BlockKind.Text;
    }

    // A list of stories, each with a line for its date; only some of them with a body.
    private bool IsNextStoryWithDate(int i, ArticleDraft draft) =>
        draft.Titles.Count > 0 && draft.Body.Count == 0 && i + 1 < _blocks.Count && _blocks[i + 1].Kind == BlockKind.DateLine && HasBodyBelow(i + 1);

    // A line of its own with a date below it, and then text: another story, unless an office signs the one before.
    private bool IsStoryWithDate(int i) =>
        i + 1 < _blocks.Count && _blocks[i + 1].Kind == BlockKind.DateLine && (_form.IsFact(_blocks[i].Text) || _blocks[i].Text.Length > LongestSigner) && !_bylines.IsOffice(_blocks[i].Text) && HasBodyBelow(i + 1);

    // "市长石立峰：" alone above the line that gives the words.
    private bool IsSpeakerAboveHeadline(int i, ArticleDraft draft)
    {
        var text = _blocks[i].Text;
        return draft.IsEmpty && !draft.IsHeadlineClosed && text.Length <= LongestCaption && text[^1] is '：' or ':' && _form.IsHeadline(text[..^1])
            && i + 1 < _blocks.Count && _blocks[i + 1].Kind == BlockKind.Text && !IsBody(_blocks[i + 1]) && HasBodyBelow(i + 1);
    }

    private bool IsTitleAmongIndents(int i, ArticleDraft draft)
    {
        ref readonly var block = ref _blocks[i];
        if (block.Indent is >= 2 and < CentredIndent) return false;
        // 云川师范大学|2011年4月4日: who signs the text above.
        if (draft.Body.Count > 0 && block.Text.Length <= LongestSigner && !_form.IsFact(block.Text) && i + 1 < _blocks.Count && _blocks[i + 1].Kind == BlockKind.DateLine) return false;
        return HasBodyBelow(i) || (draft.IsEmpty && i == _blocks.Count - 1);
    }

    private bool IsTitleAmongPlainLines(int i, ArticleDraft draft)
    {
        ref readonly var block = ref _blocks[i];
        if (draft.Body.Count == 0 && !draft.IsHeadlineClosed)
            return draft.Titles.Count == 0 || Repeats(draft, block.Text) || HasBodyBelow(i);
        if (draft.Body.Count == 0 && Repeats(draft, block.Text) && draft.Dateline is not null) return true;
        if (IsDeckBelowDateLine(i, draft) || IsNextStoryWithDate(i, draft)) return true;
        if (IsStoryWithDate(i)) return true;
        // A heading that the headline itself announces divides its article, unless the article has no text of its own yet.
        if (draft.Body.Count > 0 && Repeats(draft, block.Text)) return false;
        if (draft.Body.Count > 0 && !SentenceEnd.IsAt(draft.Body[^1].Text) && draft.Bylines.Count == 0) return false;
        if (i + 1 >= _blocks.Count || _blocks[i + 1].Kind != BlockKind.Text) return false;
        // Behind the authors of the story before: a headline of two lines above a dateline.
        if (draft.IsSigned && i + 2 < _blocks.Count && !IsBody(_blocks[i + 1]) && _blocks[i + 2].Kind == BlockKind.Text && _datelines.Read(_blocks[i + 2].Passage, out _) is not null) return true;
        var dateline = _datelines.Read(_blocks[i + 1].Passage, out _) is not null;
        var body = _blocks[i + 1].Text.Length >= ShortestBody && !_form.IsHeadline(_blocks[i + 1].Text);
        return body && _form.OpensStory(block.Text, dateline);
    }

    private bool IsPictureCredit(in Block block) =>
        block.Kind == BlockKind.Caption || (block.Kind == BlockKind.Byline && _photoWords.LengthAtEnd(block.Text) > 0);

    private static bool Repeats(ArticleDraft draft, ReadOnlySpan<char> line)
    {
        foreach (var title in draft.Titles)
            if (title.Passage.Text.IndexOf(line, StringComparison.Ordinal) >= 0) return true;
        return false;
    }

    // Below a headline stand at most three more of its lines and the lines of authors, dates and links; then body.
    private bool HasBodyBelow(int i)
    {
        var titles = 0;
        for (var next = i + 1; next < _blocks.Count && titles < MostTitleLines; next++)
        {
            ref readonly var block = ref _blocks[next];
            switch (block.Kind)
            {
                case BlockKind.Text when IsBody(block):
                    return true;
                case BlockKind.Text or BlockKind.Strong:
                    titles++;
                    break;
                // 2021年6月18日 第05版: day and page of the story, below its headline.
                case BlockKind.Masthead when CharacterClass.IsDigit(block.Text[0]) && next > 0:
                    break;
                case BlockKind.PageMarker or BlockKind.Masthead or BlockKind.Heading:
                    return false;
                case BlockKind.Caption:
                    return true;
                default:
                    break;
            }
        }
        return false;
    }

    private bool IsBody(in Block block) =>
        (_blocks.Layout.IsIndented && block.Indent is >= 2 and < CentredIndent) || !_form.IsHeadline(block.Text) || _datelines.Read(block.Passage, out _) is not null;

    private bool HasTitleHeading()
    {
        foreach (ref readonly var block in _blocks.Blocks)
        {
            if (block.Kind != BlockKind.Heading) continue;
            return block.Layer is null && block.Level == 1 && IssueHeader.IsTitleWithDate(block.Text);
        }
        return false;
    }
}
