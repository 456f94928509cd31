using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>One walk over the blocks of one input: decides which line is headline, body, byline or none of these.</summary>
internal sealed class SegmentationPass(Segmenter segmenter, BlockList blocks, List<Diagnostic> diagnostics)
{
    // A summary and a caption may stand above the paragraph with the dateline.
    private const int ParagraphsBeforeDateline = 3;

    // （新闻联播）：
    private const int LongestDatelineNote = 10;

    // Levels above those of marked headings: a bold line, a bare line.
    private const int BoldLevel = 7;
    private const int BareLevel = 9;

    private readonly SegmentationContext _context = new(segmenter, blocks);
    private readonly ArticleDraft _draft = new();

    /// <summary>What mastheads and page marks say.</summary>
    public IssueHeader Header { get; } = new();

    /// <summary>The articles in order.</summary>
    public List<Article> Articles { get; } = [];

    /// <summary>Walks over all blocks.</summary>
    public void Run()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i].Kind)
            {
                case BlockKind.Heading:
                    i = ReadHeading(i);
                    break;
                case BlockKind.Text when segmenter.Layout.ContentsHeading.Contains(blocks[i].Text.Trim("【】[]")):
                    i = _context.EndOfHeadlines(i) - 1;
                    break;
                case BlockKind.Text or BlockKind.Strong:
                    ReadText(i);
                    break;
                case BlockKind.PageMarker:
                    Close();
                    Header.ReadPageMarker(blocks[i]);
                    break;
                case BlockKind.Masthead or BlockKind.DateLine:
                    Header.ReadDateLine(blocks, i);
                    if (blocks[i].Kind == BlockKind.DateLine) segmenter.Bylines.ReadDateLine(blocks[i].Passage, _draft.Bylines);
                    _draft.IsHeadlineClosed |= _draft.Titles.Count > 0 && blocks[i].Kind == BlockKind.DateLine;
                    break;
                case BlockKind.Placeholder:
                    ReadPlaceholder(blocks[i]);
                    break;
                default:
                    ReadAside(blocks[i]);
                    break;
            }
            _draft.Page ??= Header.CurrentPage;
        }
        Close();
    }

    // Returns the index of the last block that was taken up.
    private int ReadHeading(int i)
    {
        ref readonly var block = ref blocks[i];
        if (block.Layer is not null)
        {
            AddTitle(block, block.Level);
            return i;
        }
        if (Header.TryReadTitle(block, Articles.Count == 0 && _draft.IsEmpty) || IsNameOfIssue(i)) return i;
        if (segmenter.Layout.ContentsHeading.Contains(block.Text))
        {
            Close();
            return _context.EndOfContents(i) - 1;
        }
        if (segmenter.Layout.SectionHeading.Contains(block.Text)) Close();
        else AddTitle(block, block.Level);
        return i;
    }

    private void ReadText(int i)
    {
        ref readonly var block = ref blocks[i];
        if (IsNameOfIssue(i) || _context.IsSourceName(i, _draft)) return;
        if (_context.IsCaption(i))
        {
            AddCaption(block);
            return;
        }
        if (_context.IsPhotoNews(i, _draft)) Close();
        if (_context.IsDeckBelowDateLine(i, _draft)) _draft.IsHeadlineClosed = false;
        if (_draft.Titles.Count > 0 && _draft.Body.Count == 0 && _context.IsLastAboveBody(i) && segmenter.Bylines.TryReadName(block.Passage, _draft.Bylines)) return;
        if (_context.IsTitle(i, _draft)) AddTitle(block with { Passage = Header.WithoutDate(block.Passage) }, block.Kind == BlockKind.Strong ? BoldLevel : BareLevel);
        else if (_draft.Body.Count > 0 && _context.IsLastLine(i) && segmenter.Bylines.TryReadNames(block.Passage, _draft.Bylines)) _draft.IsSigned = true;
        else AddBody(block.Passage, _context.IsCrossHeading(i), block.MarkupOffset);
    }

    // The paper above its date, the site above the first headline.
    private bool IsNameOfIssue(int i)
    {
        if (!_draft.IsEmpty || segmenter.Form.IsFact(blocks[i].Text)) return false;
        return Header.IsMastheadName(blocks, i) || (Articles.Count == 0 && blocks[i].Kind == BlockKind.Text && _context.IsSiteName(i) && Header.TakeName(blocks[i]));
    }

    private void AddTitle(in Block block, int level)
    {
        var isNextStory = level < BoldLevel && _context.HasReliableLevels && _draft.Titles.Count > 0;
        if (_draft.Body.Count > 0 || (_draft.IsHeadlineClosed && _draft.Dateline is null) || isNextStory) Close();
        _draft.Extend(block.Passage.Extent);
        if (level < BoldLevel || !RepeatedTitle.Replace(_draft, block.Passage, level)) _draft.Titles.Add(new TitleLine(block.Passage, level, block.Layer));
    }

    private void AddBody(Passage passage, bool isCrossHeading, int? markupOffset)
    {
        _draft.IsHeadlineClosed = true;
        _draft.Extend(passage.Extent);
        if (_draft.Dateline is null && _draft.Body.Count < ParagraphsBeforeDateline)
        {
            _draft.Dateline = segmenter.Datelines.Read(passage, out var dateline);
            segmenter.Bylines.ReadStart(passage, dateline, _draft.Bylines);
            // A dateline alone announces the texts below; it is no paragraph.
            if (dateline > 0 && passage.Length <= dateline + LongestDatelineNote && passage.Text[^1] is '：' or ':') return;
        }
        passage = WithoutPointers(passage);
        var kept = isCrossHeading ? passage.Length : segmenter.Bylines.ReadEnd(passage, _draft.Bylines);
        _draft.IsSigned = kept < passage.Length;
        if (kept > 0) _draft.Body.Add(ToParagraph(passage.Slice(0, kept), markupOffset, isCrossHeading ? ParagraphKind.CrossHeading : ParagraphKind.Body));
    }

    private void AddCaption(in Block block)
    {
        _draft.Captions.Add(ToParagraph(block.Passage, block.MarkupOffset));
        _draft.Extend(block.Passage.Extent);
    }

    private Passage WithoutPointers(Passage passage)
    {
        if (PagePointer.AtStart(passage.Text, segmenter.Layout) is { IsOnward: false } back)
        {
            _draft.ContinuedFrom = back.Page;
            passage = passage.Slice(back.Length, passage.Length - back.Length).Trim();
        }
        if (PagePointer.AtEnd(passage.Text, segmenter.Layout) is { IsOnward: true } onward)
        {
            _draft.ContinuedOn = onward.Page;
            passage = passage.Slice(0, onward.Start).Trim();
        }
        return passage;
    }

    private void ReadAside(in Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Byline:
                segmenter.Bylines.ReadLine(block.Passage, _draft.Bylines);
                _draft.IsSigned = _draft.Body.Count > 0;
                _draft.Extend(block.Passage.Extent);
                break;
            case BlockKind.Caption:
                // The captions of web pages credit agencies, screens and strangers, not the article's authors.
                if (blocks.Metadata is null) segmenter.Bylines.ReadCaption(block.Passage, _draft.Bylines);
                AddCaption(block);
                break;
            case BlockKind.Pointer when PagePointer.AtEnd(block.Text, segmenter.Layout) is { } pointer:
                if (pointer.IsOnward) _draft.ContinuedOn = pointer.Page;
                else _draft.ContinuedFrom = pointer.Page;
                break;
            case BlockKind.Furniture when !_draft.IsEmpty:
                // 来源:… 记者:王五 编辑:…
                segmenter.Bylines.ReadDateLine(block.Passage, _draft.Bylines);
                break;
            case BlockKind.DocumentNumber:
                _draft.DocumentNumber ??= block.Passage.ToString();
                break;
            case BlockKind.Link:
                _draft.Link ??= block.Address;
                _draft.IsHeadlineClosed |= _draft.Titles.Count > 0;
                break;
            case BlockKind.Separator:
                // Below a heading without a body: what follows is another story.
                _draft.IsHeadlineClosed |= _draft.Titles.Count > 0;
                break;
            default:
                break;
        }
    }

    private void ReadPlaceholder(in Block block)
    {
        if (block.Level > 0)
        {
            Close();
            _draft.HasLostHeadline = true;
            _draft.Extend(block.Passage.Extent);
            diagnostics.Add(SegmentationDiagnostics.LostHeadline(block.Passage.Extent));
        }
        _draft.IsHeadlineClosed = true;
    }

    private void Close()
    {
        if (!_draft.IsEmpty) Articles.Add(_draft.ToArticle(segmenter.Layers, _context.MayCutTitles));
        _draft.Clear();
    }

    private static Paragraph ToParagraph(Passage passage, int? markupOffset, ParagraphKind kind = ParagraphKind.Body) =>
        new(passage.ToString(), passage.Spans) { Kind = kind, MarkupOffset = markupOffset };
}
