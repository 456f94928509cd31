using System.Runtime.InteropServices;
using System.Text;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Writes the articles of a page into the one text that spans index, and the blocks over it.</summary>
internal sealed class PageWriter(SimplifiedForms forms, bool hasPositions)
{
    private const int HeadlineLevel = 1;
    private const int OtherLevel = 2;

    private readonly StringBuilder _text = new();
    private readonly List<(ArticleLine Line, TextSpan Span)> _lines = [];

    private readonly List<PageLink> _links = [];

    /// <summary>The links, with their places in the text.</summary>
    public ValueList<PageLink> Links => [.. _links];

    /// <summary>Writes <paramref name="articles"/>, then the titles of <paramref name="links"/>.</summary>
    public BlockList Write(IReadOnlyList<PageArticle> articles, IReadOnlyList<StoryLink> links)
    {
        foreach (var article in articles)
        {
            if (_text.Length > 0) _text.Append('\n');
            foreach (var line in CollectionsMarshal.AsSpan(article.Lines)) Write(line);
        }
        foreach (var link in links)
        {
            var span = new TextSpan(_text.Length, _text.Length + link.Title.Length);
            _links.Add(new PageLink(link.Title, link.Address, [span]) { Outline = [.. link.Outline] });
            _text.Append(link.Title).Append('\n');
        }
        var text = _text.ToString();
        return ToBlocks(new SourceText(text, forms.Fold(text)), articles);
    }

    // A credit that a longer line already prints is a part of that line.
    private void Write(in ArticleLine line)
    {
        var text = line.Text.Span;
        if (line.Role == LineRole.Byline && _lines.Count > 0 && _lines[^1].Line.Role == LineRole.Information && _lines[^1].Line.Text.Span.IndexOf(text, StringComparison.Ordinal) is var at && at >= 0)
        {
            var start = _lines[^1].Span.Start + at;
            _lines.Add((line, new TextSpan(start, start + text.Length)));
            return;
        }
        _lines.Add((line, new TextSpan(_text.Length, _text.Length + text.Length)));
        _text.Append(text).Append('\n');
    }

    private BlockList ToBlocks(SourceText source, IReadOnlyList<PageArticle> articles)
    {
        var blocks = new BlockList(source) { Layout = new PageLayout(HasHeadings: true, IsIndented: false, default) };
        var next = 0;
        foreach (var article in articles)
        {
            // Between two articles stands a rule, as in print.
            if (next > 0) blocks.Add(new Block { Kind = BlockKind.Separator, GapBefore = true, Passage = new Passage(source, new TextSpan(_lines[next].Span.Start, _lines[next].Span.Start)) });
            for (var i = 0; i < article.Lines.Count; i++, next++) blocks.Add(ToBlock(source, _lines[next].Line, _lines[next].Span));
        }
        return blocks;
    }

    private Block ToBlock(SourceText source, in ArticleLine line, TextSpan span)
    {
        var block = new Block { Passage = new Passage(source, span).Trim(), MarkupOffset = hasPositions && line.Position >= 0 ? line.Position : null };
        (block.Kind, block.Level, block.Layer) = line.Role switch
        {
            LineRole.Kicker => (BlockKind.Heading, OtherLevel, HeadlineLayer.Kicker),
            LineRole.Headline => (BlockKind.Heading, HeadlineLevel, HeadlineLayer.Headline),
            LineRole.Subheadline => (BlockKind.Heading, OtherLevel, HeadlineLayer.Subheadline),
            LineRole.Information => (BlockKind.DateLine, 0, null),
            LineRole.Byline => (BlockKind.Byline, 0, null),
            LineRole.Caption => (BlockKind.Caption, 0, null),
            LineRole.DocumentNumber => (BlockKind.DocumentNumber, 0, null),
            LineRole.Pointer => (BlockKind.Pointer, 0, null),
            _ => (line.IsStrong ? BlockKind.Strong : BlockKind.Text, 0, (HeadlineLayer?)null),
        };
        return block;
    }
}
