using System.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>The encodings that bulletins come in, taken from the code page provider without a global registration.</summary>
internal static class KnownEncodings
{
    /// <summary>UTF-8 that replaces what it cannot read.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>GB18030, which holds GBK and GB2312; it rejects bytes that the code page of GBK lets pass.</summary>
    public static Encoding Gb18030 { get; } = Get("gb18030");

    /// <summary>Big5.</summary>
    public static Encoding Big5 { get; } = Get("big5");

    /// <summary>UTF-16, little-endian and big-endian.</summary>
    public static IReadOnlyList<Encoding> Utf16 { get; } =
        [new UnicodeEncoding(bigEndian: false, byteOrderMark: false), new UnicodeEncoding(bigEndian: true, byteOrderMark: false)];

    /// <summary>The candidates when the bytes are not valid UTF-8; the first wins a tie.</summary>
    public static IReadOnlyList<Encoding> Legacy { get; } = [Gb18030, Big5, Utf8];

    /// <summary>The encoding of this name or label.</summary>
    /// <exception cref="ArgumentException">No such encoding is known.</exception>
    public static Encoding Find(string name) => TryFind(name)
        ?? throw new ArgumentException($"Unknown encoding \"{name}\". Known are utf-8, gb18030 (also gbk, gb2312), big5, utf-16le, utf-16be.", nameof(name));

    /// <summary>The encoding of this name or label; null when it is not known.</summary>
    public static Encoding? TryFind(string name) => name.Trim().ToLowerInvariant() switch
    {
        "utf-8" or "utf8" => Utf8,
        "gb18030" or "gbk" or "x-gbk" or "gb2312" or "gb_2312-80" or "cp936" or "ms936" or "windows-936" => Gb18030,
        "big5" or "big5-hkscs" or "cp950" or "x-x-big5" => Big5,
        "utf-16" or "utf-16le" or "utf16" => Utf16[0],
        "utf-16be" => Utf16[1],
        _ => null,
    };

    private static Encoding Get(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
        ?? throw new InvalidOperationException($"The runtime lacks {name}.");
}
