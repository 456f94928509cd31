using System.Text;
using System.Text.Unicode;
using Bulletin.Parsing.Reading;

namespace Bulletin.Parsing.Archive;

/// <summary>Names in a zip file that do not say how they are encoded: UTF-8 when they are valid as that, else GB18030, which holds GBK.</summary>
internal sealed class EntryNameEncoding : Encoding
{
    public static EntryNameEncoding Instance { get; } = new();

    public override int GetByteCount(char[] chars, int index, int count) => KnownEncodings.Utf8.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => KnownEncodings.Utf8.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => For(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => For(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => KnownEncodings.Utf8.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => KnownEncodings.Gb18030.GetMaxCharCount(byteCount) + KnownEncodings.Utf8.GetMaxCharCount(byteCount);

    private static Encoding For(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? KnownEncodings.Utf8 : KnownEncodings.Gb18030;
}
