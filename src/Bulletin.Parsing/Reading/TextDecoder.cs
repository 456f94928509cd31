using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>Bytes to text, with the decision and its reason. Never throws because of the bytes.</summary>
/// <remarks>
/// Order: the caller's name, byte order mark, the declared encoding when the bytes agree with it, UTF-8 without error, UTF-16 by its pattern, then GB18030 (which holds GBK and
/// GB2312) and Big5 by how many characters are common ones. Not handled: EUC-TW, ISO-2022-CN, UTF-7, UTF-32 without a mark.
/// </remarks>
internal sealed class TextDecoder(FrequentCharacters frequent)
{
    // Enough to tell encodings apart: 32 KiB hold about 10,000 Chinese characters.
    private const int SampleLength = 32 * 1024;

    // Of Chinese text read the right way more than a tenth is among the commonest characters.
    private const int Rarest = 10;

    /// <summary>Decodes <paramref name="bytes"/>; <paramref name="name"/> is the encoding that the caller names, or null.</summary>
    /// <exception cref="ArgumentException">The named encoding is not known.</exception>
    public DecodedText Decode(ReadOnlySpan<byte> bytes, string? name = null)
    {
        var mark = ByteOrderMark.Read(bytes);
        if (name is not null)
        {
            var given = KnownEncodings.Find(name);
            if (mark.Encoding is not null && mark.Encoding.WebName == given.WebName) bytes = bytes[mark.Length..];
            return Finish(given, bytes, EncodingReason.Given);
        }
        if (mark.Encoding is not null) return Finish(mark.Encoding, bytes[mark.Length..], EncodingReason.ByteOrderMark);
        var utf8 = ReadUtf8(bytes);
        if (DeclaredEncoding.Find(bytes) is { } declared && Agrees(declared, bytes, utf8 is not null)) return Finish(declared, bytes, EncodingReason.Declared, utf8);
        if (utf8 is not null || IsUtf8CutShort(bytes)) return Finish(KnownEncodings.Utf8, bytes, EncodingReason.ValidUtf8, utf8);
        if (Utf16Without(bytes) is { } utf16) return Finish(utf16, bytes, EncodingReason.Utf16Pattern);
        return ByFrequency(bytes);
    }

    // Pages often declare another encoding than theirs. UTF-8 is not valid by chance, so it goes before a declared GB2312 or Big5.
    private bool Agrees(Encoding declared, ReadOnlySpan<byte> bytes, bool isUtf8)
    {
        if (declared == KnownEncodings.Utf8 || isUtf8) return declared == KnownEncodings.Utf8 && isUtf8;
        var text = declared.GetString(bytes[..Math.Min(bytes.Length, SampleLength)]).AsSpan();
        return text.IndexOf('\uFFFD') is var fault && (fault < 0 || fault == text.Length - 1) && frequent.CountIn(text) * Rarest >= HanIn(text);
    }

    private static int HanIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text) if (CharacterClass.IsHan(c)) count++;
        return count;
    }

    // Checked and decoded in one pass; null when the bytes are not valid UTF-8.
    private static string? ReadUtf8(ReadOnlySpan<byte> bytes)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, characters, out _, out var length, replaceInvalidSequences: false);
        var text = status == OperationStatus.Done ? new string(characters, 0, length) : null;
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    private static DecodedText Finish(Encoding encoding, ReadOnlySpan<byte> bytes, EncodingReason reason, string? decoded = null)
    {
        var text = decoded ?? encoding.GetString(bytes);
        var name = encoding.WebName == "utf-16" ? "utf-16le" : encoding.WebName.ToLowerInvariant();
        return new DecodedText(text, new TextEncoding(name, reason), UndecodableBytes.Find(encoding, bytes, text));
    }

    private DecodedText ByFrequency(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        Encoding? best = null;
        var bestScore = double.NegativeInfinity;
        var clean = false;
        foreach (var encoding in KnownEncodings.Legacy)
        {
            var text = encoding.GetString(sample);
            var errors = text.AsSpan().Count('\uFFFD') - (sample.Length < bytes.Length ? 1 : 0);
            var score = (frequent.CountIn(text) - (4.0 * Math.Max(errors, 0))) / Math.Max(text.Length, 1);
            if (score <= bestScore) continue;
            (best, bestScore, clean) = (encoding, score, errors <= 0);
        }
        return Finish(best!, bytes, clean ? EncodingReason.CharacterFrequency : EncodingReason.FewestErrors);
    }

    // A file that ends inside a character is still UTF-8: only its last character is lost.
    private static bool IsUtf8CutShort(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 1; cut <= 3 && cut < bytes.Length; cut++)
            if (bytes[^cut] >= 0xC0) return bytes.Length > 8 && Utf8.IsValid(bytes[..^cut]);
        return false;
    }

    private Encoding? Utf16Without(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        foreach (var encoding in KnownEncodings.Utf16)
        {
            var text = encoding.GetString(sample).AsSpan();
            // In UTF-16 read the right way nearly every unit is Chinese, ASCII or full-width punctuation, and line feeds are U+000A.
            var likely = text.Length - Unlikely(text);
            if (likely >= text.Length * 0.98 && (frequent.CountIn(text) >= text.Length * 0.1 || text.IndexOf('\n') >= 0)) return encoding;
        }
        return null;
    }

    private static int Unlikely(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (!(c is >= '\u0020' and <= '\u007E' or '\t' or '\r' or '\n' or >= '\u4E00' and <= '\u9FFF' or >= '\u2010' and <= '\u2027' or >= '\u3000' and <= '\u3017' or >= '\uFF01' and <= '\uFF5E' or '\u00B7')) count++;
        return count;
    }
}

/// <summary>What decoding gave.</summary>
/// <param name="Text">The text.</param>
/// <param name="Encoding">The encoding and why it was chosen.</param>
/// <param name="Undecodable">The places where bytes could not be read.</param>
internal sealed record DecodedText(string Text, TextEncoding Encoding, UndecodableBytes? Undecodable);
