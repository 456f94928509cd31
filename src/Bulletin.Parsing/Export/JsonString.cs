using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Bulletin.Parsing.Export;

/// <summary>
/// The inside of JSON strings in UTF-8, escaped as <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> does. What Chinese text is made of is known to need no escape and passes many characters at a time;
/// the encoder is asked about the rest.
/// </summary>
internal static class JsonString
{
    /// <summary>Room that <see cref="WritePart"/> needs.</summary>
    public const int LongestPart = (PartLength * BytesPerCharacter) + LongestEscape;

    private const int PartLength = 1024;
    private const int BytesPerCharacter = 3;

    // A character outside the basic plane is escaped as two.
    private const int LongestEscape = 12;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes the beginning of <paramref name="text"/>, up to behind the first character that needs care.</summary>
    /// <param name="text">At least one character.</param>
    /// <param name="target">Room for <see cref="LongestPart"/> bytes.</param>
    /// <param name="written">Bytes that were written.</param>
    /// <returns>Characters that were taken.</returns>
    public static int WritePart(ReadOnlySpan<char> text, Span<byte> target, out int written)
    {
        var plain = PlainLength(text[..Math.Min(text.Length, PartLength)]);
        Utf8.FromUtf16(text[..plain], target, out _, out written);
        if (plain == text.Length || plain == PartLength) return plain;
        return plain + WriteOther(text[plain..], target[written..], ref written);
    }

    /// <summary>How many characters from the beginning are surely written as they are.</summary>
    internal static int PlainLength(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        for (; at <= units.Length - Vector256<ushort>.Count; at += Vector256<ushort>.Count)
        {
            var plain = Plain(Vector256.Create(units[at..])).ExtractMostSignificantBits();
            if (plain != ushort.MaxValue) return at + BitOperations.TrailingZeroCount(~plain);
        }
        while (at < units.Length && IsPlain(units[at])) at++;
        return at;
    }

    private static Vector256<ushort> Plain(Vector256<ushort> units) =>
        InRange(units, 0x4E00, 0x9FFF) | InRange(units, 0x3001, 0x303F) | InRange(units, 0xFF01, 0xFF5E) | InRange(units, 0x2010, 0x2027)
        | (InRange(units, ' ', '~') & ~(Vector256.Equals(units, Vector256.Create((ushort)'"')) | Vector256.Equals(units, Vector256.Create((ushort)'\\'))));

    private static Vector256<ushort> InRange(Vector256<ushort> units, ushort first, ushort last) =>
        Vector256.LessThanOrEqual(units - Vector256.Create(first), Vector256.Create((ushort)(last - first)));

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
