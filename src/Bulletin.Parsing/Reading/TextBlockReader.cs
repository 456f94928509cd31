using System.Runtime.InteropServices;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>Plain text or Markdown to blocks: lines, cleaned of markup, told apart by form, broken paragraphs joined.</summary>
internal sealed class TextBlockReader(BulletinLexicon lexicon)
{
    private readonly LineClassifier _classifier = new(lexicon.Layout, lexicon.Bylines);

    /// <summary>Reads all blocks of <paramref name="source"/>.</summary>
    public BlockList Read(SourceText source)
    {
        var blocks = new BlockList(source);
        ReadLines(source, blocks);
        Breadcrumb.Cut(blocks, lexicon.Layout);
        blocks.Layout = PageLayout.Measure(blocks);
        ParagraphRepair.Join(blocks);
        return blocks;
    }

    private void ReadLines(SourceText source, BlockList blocks)
    {
        var text = source.Text;
        var stripper = new MarkupStripper(text);
        var reader = new LineReader(text);
        var gap = false;
        while (reader.Read())
        {
            var line = reader.Line;
            var indent = LineReader.IndentOf(source[line], out var space);
            var start = line.Start + space;
            if (start == line.End)
            {
                gap = true;
                continue;
            }
            if (MarkdownLink.AddressOfWhole(source[new(start, line.End)].TrimEnd()) is { } address)
            {
                blocks.Add(new Block { Kind = BlockKind.Link, GapBefore = gap, Address = address, Passage = new(source, new TextSpan(start, line.End)) });
            }
            else if (MarkupStripper.IsNeeded(source[new(start, line.End)]))
            {
                ReadMarkedLine(source, blocks, stripper, new TextSpan(start, line.End), indent, gap);
            }
            else
            {
                Add(blocks, new Passage(source, new TextSpan(start, line.End)).Trim(), indent, gap, isStrong: false);
            }
            gap = false;
        }
    }

    // One printed line may hold several paragraphs of HTML.
    private void ReadMarkedLine(SourceText source, BlockList blocks, MarkupStripper stripper, TextSpan line, int indent, bool gap)
    {
        var position = line.Start;
        while (position < line.End)
        {
            position = stripper.ReadLine(position, line.End);
            var passage = new Passage(source, CollectionsMarshal.AsSpan(stripper.Pieces)).Trim();
            if (passage.Length == 0)
            {
                gap = true;
                continue;
            }
            Add(blocks, passage, indent, gap, stripper.IsStrong);
            gap = true;
        }
    }

    private void Add(BlockList blocks, Passage passage, int indent, bool gap, bool isStrong)
    {
        ref var block = ref blocks.Append();
        (block.Passage, block.Indent, block.GapBefore) = (passage, indent, gap);
        var level = MarkdownHeading.Level(passage.Text, out var marks);
        if (level > 0)
        {
            block.Kind = BlockKind.Heading;
            block.Level = level;
            block.Passage = passage.Slice(marks, passage.Length - marks).Trim();
            if (block.Passage.Length == 0) block.Kind = BlockKind.Separator;
            else if (_classifier.IsPlaceholder(block.Text)) block.Kind = BlockKind.Placeholder;
        }
        else
        {
            block.Kind = isStrong ? BlockKind.Strong : _classifier.KindOf(passage.Text);
        }
    }
}
