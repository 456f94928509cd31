using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Blocks to articles: decides which line is headline, body, byline or none of these.</summary>
internal sealed class Segmenter(BulletinLexicon lexicon, SegmentationOptions options)
{
    // A summary and a caption may stand above the paragraph with the dateline.
    private const int ParagraphsBeforeDateline = 3;

    // （新闻联播）：
    private const int LongestDatelineNote = 10;

    private readonly HeadlineForm _form = new(lexicon.Headlines, options);
    private readonly BylineReader _bylines = new(lexicon.Bylines);
    private readonly DatelineReader _datelines = new(lexicon.Datelines);

    /// <summary>Cuts <paramref name="blocks"/> into articles.</summary>
    public SegmentedIssue Segment(BlockList blocks)
    {
        var header = new IssueHeader();
        var drafts = new List<ArticleDraft>();
        var context = new SegmentationContext(blocks, _form, _datelines, lexicon.Bylines.Photo);
        var draft = new ArticleDraft();
        for (var i = 0; i < blocks.Count; i++)
        {
            ref readonly var block = ref blocks[i];
            switch (block.Kind)
            {
                case BlockKind.Heading:
                    if (header.TryReadTitle(block, drafts.Count == 0 && draft.IsEmpty)) break;
                    if (lexicon.Layout.ContentsHeading.Contains(block.Text))
                    {
                        Close(ref draft, drafts);
                        i = context.EndOfContents(i) - 1;
                        break;
                    }
                    if (lexicon.Layout.SectionHeading.Contains(block.Text)) Close(ref draft, drafts);
                    else AddTitle(ref draft, drafts, block, block.Level, context.HasReliableLevels);
                    break;
                case BlockKind.Placeholder:
                    ReadPlaceholder(ref draft, drafts, block);
                    break;
                case BlockKind.PageMarker:
                    Close(ref draft, drafts);
                    header.ReadPageMarker(block);
                    break;
                case BlockKind.Masthead or BlockKind.DateLine:
                    header.ReadDateLine(blocks, i);
                    draft.IsHeadlineClosed |= draft.Titles.Count > 0 && block.Kind == BlockKind.DateLine;
                    break;
                case BlockKind.Text or BlockKind.Strong:
                    if (header.IsMastheadName(blocks, i)) break;
                    if (context.IsCaption(i))
                    {
                        draft.Captions.Add(ToParagraph(block.Passage));
                        break;
                    }
                    if (context.IsPhotoNews(i, draft)) Close(ref draft, drafts);
                    if (context.IsTitle(i, draft)) AddTitle(ref draft, drafts, block, block.Kind == BlockKind.Strong ? 7 : 9, reliableLevels: false);
                    else AddBody(draft, block, context.IsCrossHeading(i));
                    break;
                default:
                    ReadAside(draft, block);
                    break;
            }
            draft.Page ??= header.CurrentPage;
        }
        Close(ref draft, drafts);
        return new SegmentedIssue(header, drafts, context.MayCutTitles);
    }

    private static void AddTitle(ref ArticleDraft draft, List<ArticleDraft> drafts, in Block block, int level, bool reliableLevels)
    {
        if (draft.Body.Count > 0 || (draft.IsHeadlineClosed && draft.Dateline is null) || (reliableLevels && draft.Titles.Count > 0)) Close(ref draft, drafts);
        if (level > 6 && RepeatedTitle.Replace(draft, block.Passage, level)) return;
        draft.Titles.Add(new TitleLine(block.Passage, level));
        draft.Extend(block.Passage.Extent);
    }

    private void AddBody(ArticleDraft draft, in Block block, bool isCrossHeading)
    {
        var passage = block.Passage;
        draft.IsHeadlineClosed = true;
        draft.Extend(passage.Extent);
        if (draft.Dateline is null && draft.Body.Count < ParagraphsBeforeDateline)
        {
            draft.Dateline = _datelines.Read(passage, out var dateline);
            _bylines.ReadStart(passage, dateline, draft.Bylines);
            // A dateline alone announces the texts below; it is no paragraph.
            if (dateline > 0 && passage.Length <= dateline + LongestDatelineNote && passage.Text[^1] is '：' or ':') return;
        }
        if (PagePointer.AtStart(passage.Text, lexicon.Layout) is { IsOnward: false } back)
        {
            draft.ContinuedFrom = back.Page;
            passage = passage.Slice(back.Length, passage.Length - back.Length).Trim();
        }
        if (PagePointer.AtEnd(passage.Text, lexicon.Layout) is { IsOnward: true } onward)
        {
            draft.ContinuedOn = onward.Page;
            passage = passage.Slice(0, onward.Start).Trim();
        }
        var kept = isCrossHeading ? passage.Length : _bylines.ReadEnd(passage, draft.Bylines);
        draft.IsSigned = kept < passage.Length;
        if (kept > 0) draft.Body.Add(ToParagraph(passage.Slice(0, kept), isCrossHeading ? ParagraphKind.CrossHeading : ParagraphKind.Body));
    }

    private void ReadAside(ArticleDraft draft, in Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Byline:
                _bylines.ReadLine(block.Passage, draft.Bylines);
                draft.IsSigned = draft.Body.Count > 0;
                draft.Extend(block.Passage.Extent);
                break;
            case BlockKind.Caption:
                _bylines.ReadCaption(block.Passage, draft.Bylines);
                draft.Captions.Add(ToParagraph(block.Passage));
                break;
            case BlockKind.Pointer when PagePointer.AtEnd(block.Text, lexicon.Layout) is { } pointer:
                if (pointer.IsOnward) draft.ContinuedOn = pointer.Page;
                else draft.ContinuedFrom = pointer.Page;
                break;
            case BlockKind.DocumentNumber:
                draft.DocumentNumber ??= block.Passage.ToString();
                break;
            case BlockKind.Link:
                draft.Link ??= block.Address;
                draft.IsHeadlineClosed |= draft.Titles.Count > 0;
                break;
            default:
                // Furniture below a heading: what follows is another story.
                draft.IsHeadlineClosed |= draft.Titles.Count > 0 && block.Kind == BlockKind.Separator;
                break;
        }
    }

    private static void ReadPlaceholder(ref ArticleDraft draft, List<ArticleDraft> drafts, in Block block)
    {
        if (block.Level > 0)
        {
            Close(ref draft, drafts);
            draft.HasLostHeadline = true;
            draft.Extend(block.Passage.Extent);
        }
        draft.IsHeadlineClosed = true;
    }

    private static Paragraph ToParagraph(Passage passage, ParagraphKind kind = ParagraphKind.Body) => new(passage.ToString(), passage.Spans) { Kind = kind };

    private static void Close(ref ArticleDraft draft, List<ArticleDraft> drafts)
    {
        if (!draft.IsEmpty) drafts.Add(draft);
        draft = new ArticleDraft();
    }
}
