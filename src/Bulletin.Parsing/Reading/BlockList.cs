using System.Buffers;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>The blocks of one input, in order, with how the page is laid out. Held in a pooled array: dispose after use.</summary>
internal sealed class BlockList(SourceText source) : IDisposable
{
    // A page of a newspaper has about a hundred lines.
    private const int FirstCapacity = 128;

    private Block[] _blocks = ArrayPool<Block>.Shared.Rent(FirstCapacity);

    public SourceText Source { get; } = source;

    public PageLayout Layout { get; set; }

    /// <summary>What the input states outside of its text; null for plain text.</summary>
    public IssueMetadata? Metadata { get; set; }

    public int Count { get; private set; }

    public Span<Block> Blocks => _blocks.AsSpan(0, Count);

    public ref Block this[int index] => ref Blocks[index];

    public void Add(in Block block) => Append() = block;

    /// <summary>Adds an empty block, which the caller fills in place.</summary>
    public ref Block Append()
    {
        if (Count == _blocks.Length) Grow();
        _blocks[Count] = default;
        return ref _blocks[Count++];
    }

    /// <summary>Drops the blocks after the first <paramref name="count"/>.</summary>
    public void Truncate(int count)
    {
        _blocks.AsSpan(count, Count - count).Clear();
        Count = count;
    }

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        Truncate(0);
        ArrayPool<Block>.Shared.Return(_blocks);
        _blocks = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<Block>.Shared.Rent(_blocks.Length * 2);
        Blocks.CopyTo(larger);
        Blocks.Clear();
        ArrayPool<Block>.Shared.Return(_blocks);
        _blocks = larger;
    }
}
