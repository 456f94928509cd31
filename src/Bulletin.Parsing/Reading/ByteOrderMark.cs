using System.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>The mark at the beginning of a file that names its encoding.</summary>
/// <param name="Encoding">The encoding, or null without a mark.</param>
/// <param name="Length">Length of the mark in bytes.</param>
internal readonly record struct ByteOrderMark(Encoding? Encoding, int Length)
{
    /// <summary>Reads the mark of UTF-8, UTF-16 or GB18030.</summary>
    public static ByteOrderMark Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return new(KnownEncodings.Utf8, 3);
        if (bytes.StartsWith<byte>([0x84, 0x31, 0x95, 0x33])) return new(KnownEncodings.Gb18030, 4);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return new(KnownEncodings.Utf16[0], 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return new(KnownEncodings.Utf16[1], 2);
        return default;
    }
}
