using System.Runtime.InteropServices;

namespace Bulletin.Parsing.Text;

/// <summary>A set of characters that changes often: as quick to make as it is to ask. <see cref="System.Buffers.SearchValues"/> are quicker to ask and take long to make. Not for concurrent use.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];
    private readonly List<char> _members = [];

    /// <summary>Takes all characters out.</summary>
    public void Clear()
    {
        foreach (var c in CollectionsMarshal.AsSpan(_members)) _bits[c >> 6] = 0;
        _members.Clear();
    }

    /// <summary>Takes a character up.</summary>
    public void Add(char c)
    {
        _bits[c >> 6] |= 1UL << c;
        _members.Add(c);
    }

    /// <summary>Index of the first of them in <paramref name="text"/>, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var bits = _bits;
        for (var i = 0; i < text.Length; i++)
            if ((bits[text[i] >> 6] >> text[i] & 1) != 0) return i;
        return -1;
    }
}
