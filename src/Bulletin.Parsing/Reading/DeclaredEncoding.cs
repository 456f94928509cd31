using System.Buffers;
using System.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>The encoding that a web page declares in its first bytes: <c>&lt;meta charset="gb2312"&gt;</c> or <c>content="text/html; charset=gbk"</c>.</summary>
internal static class DeclaredEncoding
{
    // The HTML standard looks at 1024 bytes; real pages put scripts and comments before the declaration.
    private const int SampleLength = 4096;
    private const int LongestName = 20;

    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\r\n\"'/;>"u8);

    /// <summary>The declared encoding; null when none is declared or its name is not known.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (sample.IndexOf("<meta"u8) < 0 && sample.IndexOf("<META"u8) < 0) return null;
        for (var at = sample.IndexOf("charset"u8); at >= 0; at = sample.IndexOf("charset"u8))
        {
            sample = sample[(at + "charset".Length)..];
            var value = sample.TrimStart(" \t\r\n"u8);
            if (value.IsEmpty || value[0] != '=') continue;
            value = value[1..].TrimStart(" \t\r\n\"'"u8);
            var end = value.IndexOfAny(EndOfName);
            if (end is > 0 and <= LongestName && KnownEncodings.TryFind(Encoding.ASCII.GetString(value[..end])) is { } encoding) return encoding;
        }
        return null;
    }
}
