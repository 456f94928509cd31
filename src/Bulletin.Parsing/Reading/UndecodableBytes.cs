using System.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>Bytes that the encoding does not know; the text has U+FFFD in their place.</summary>
/// <param name="Count">How many places.</param>
/// <param name="ByteOffset">Offset of the first, in bytes after a byte order mark.</param>
/// <param name="TextOffset">Offset of the first in the text, in UTF-16 code units.</param>
internal sealed record UndecodableBytes(int Count, int ByteOffset, int TextOffset)
{
    /// <summary>Finds them, or null when every byte was read.</summary>
    public static UndecodableBytes? Find(Encoding encoding, ReadOnlySpan<byte> bytes, string text)
    {
        var first = text.AsSpan().IndexOf('\uFFFD');
        if (first < 0) return null;
        // U+FFFD may also stand in the bytes themselves, as a damage done earlier. Big5 has no such character.
        var inBytes = encoding == KnownEncodings.Big5 ? 0 : bytes.Count(encoding.GetBytes("\uFFFD"));
        var count = text.AsSpan().Count('\uFFFD') - inBytes;
        return count <= 0 ? null : new UndecodableBytes(count, encoding.GetByteCount(text.AsSpan(0, first)), first);
    }
}
