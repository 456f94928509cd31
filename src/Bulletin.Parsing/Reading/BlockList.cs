using System.Runtime.InteropServices;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>The blocks of one input, in order, with how the page is laid out.</summary>
internal sealed class BlockList(SourceText source)
{
    private readonly List<Block> _blocks = [];

    public SourceText Source { get; } = source;

    public PageLayout Layout { get; set; }

    public int Count => _blocks.Count;

    public Span<Block> Blocks => CollectionsMarshal.AsSpan(_blocks);

    public ref Block this[int index] => ref CollectionsMarshal.AsSpan(_blocks)[index];

    public void Add(in Block block) => _blocks.Add(block);

    /// <summary>Drops the blocks after the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => _blocks.RemoveRange(count, _blocks.Count - count);
}
