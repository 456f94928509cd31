using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;

namespace Bulletin.Parsing.Export;

/// <summary>
/// The inside of JSON strings in UTF-8, escaped as <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> does. What Chinese text is made of is known to need no escape and passes many characters at a time;
/// the encoder is asked about the rest.
/// </summary>
internal static class JsonString
{
    /// <summary>Room that <see cref="WritePart"/> needs.</summary>
    public const int LongestPart = (PartLength * BytesPerCharacter) + LongestEscape + BytesWrittenAtOnce;

    private const int PartLength = 1024;
    private const int BytesPerCharacter = 3;
    private const int LastOfAscii = 0x7F;

    // A character outside the basic plane is escaped as two.
    private const int LongestEscape = 12;

    private const int BytesWrittenAtOnce = 16;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes the beginning of <paramref name="text"/>, up to behind the first character that needs care.</summary>
    /// <param name="text">At least one character.</param>
    /// <param name="target">Room for <see cref="LongestPart"/> bytes.</param>
    /// <param name="written">Bytes that were written.</param>
    /// <returns>Characters that were taken.</returns>
    public static int WritePart(ReadOnlySpan<char> text, Span<byte> target, out int written)
    {
        var plain = WritePlain(text[..Math.Min(text.Length, PartLength)], target, out written);
        if (plain == text.Length || plain == PartLength) return plain;
        return plain + WriteOther(text[plain..], target[written..], ref written);
    }

    /// <summary>Writes characters that surely need no escape, from the beginning up to the first of another kind; such a one is of ASCII or takes three bytes.</summary>
    internal static int WritePlain(ReadOnlySpan<char> text, Span<byte> target, out int written)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        written = 0;
        var at = 0;
        for (; at <= units.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var block = Vector128.Create(units[at..]);
            if (Plain(block) != Vector128<ushort>.AllBitsSet) break;
            if (Vector128.GreaterThanAll(block, Vector128.Create((ushort)LastOfAscii)))
            {
                var (lower, upper) = Vector128.Widen(block);
                WriteFour(lower, target[written..]);
                WriteFour(upper, target[(written + (4 * BytesPerCharacter))..]);
                written += Vector128<ushort>.Count * BytesPerCharacter;
            }
            else
            {
                foreach (var unit in units.Slice(at, Vector128<ushort>.Count)) WriteOne(unit, target, ref written);
            }
        }
        for (; at < units.Length && IsPlain(units[at]); at++) WriteOne(units[at], target, ref written);
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Plain(Vector128<ushort> units) =>
        InRange(units, 0x4E00, 0x9FFF) | InRange(units, 0x3001, 0x303F) | InRange(units, 0xFF01, 0xFF5E) | InRange(units, 0x2010, 0x2027)
        | (InRange(units, ' ', '~') & ~(Vector128.Equals(units, Vector128.Create((ushort)'"')) | Vector128.Equals(units, Vector128.Create((ushort)'\\'))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> InRange(Vector128<ushort> units, ushort first, ushort last) =>
        Vector128.LessThanOrEqual(units - Vector128.Create(first), Vector128.Create((ushort)(last - first)));

    // The same set as above.
    private static bool IsPlain(int unit) => unit switch
    {
        <= '~' => unit >= ' ' && unit != '"' && unit != '\\',
        >= 0x4E00 and <= 0x9FFF => true,
        >= 0x3001 and <= 0x303F => true,
        >= 0xFF01 and <= 0xFF5E => true,
        >= 0x2010 and <= 0x2027 => true,
        _ => false,
    };

    // Three bytes of each of four characters, and four more bytes that the next ones overwrite.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteFour(Vector128<uint> units, Span<byte> target)
    {
        var bytes = (units >>> 12) | ((units << 2) & Vector128.Create(0x3F00u)) | ((units << 16) & Vector128.Create(0x3F0000u)) | Vector128.Create(0x8080E0u);
        Vector128.Shuffle(bytes.AsByte(), Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 3, 7, 11, 15)).CopyTo(target);
    }

    private static void WriteOne(int unit, Span<byte> target, ref int written)
    {
        if (unit <= LastOfAscii)
        {
            target[written++] = (byte)unit;
            return;
        }
        target[written + 2] = (byte)(0x80 | (unit & 0x3F));
        target[written + 1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
        target[written] = (byte)(0xE0 | (unit >> 12));
        written += BytesPerCharacter;
    }

    private static int WriteOther(ReadOnlySpan<char> text, Span<byte> target, ref int written)
    {
        var shortEscape = text[0] switch { '\n' => 'n', '"' => '"', '\\' => '\\', '\r' => 'r', '\t' => 't', _ => '\0' };
        if (shortEscape != '\0')
        {
            target[0] = (byte)'\\';
            target[1] = (byte)shortEscape;
            written += 2;
            return 1;
        }
        var taken = char.IsHighSurrogate(text[0]) && text.Length > 1 && char.IsLowSurrogate(text[1]) ? 2 : 1;
        Span<char> encoded = stackalloc char[LongestEscape];
        Encoder.Encode(text[..taken], encoded, out _, out var length);
        written += Encoding.UTF8.GetBytes(encoded[..length], target);
        return taken;
    }
}
