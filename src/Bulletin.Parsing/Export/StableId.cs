using System.Security.Cryptography;
using System.Text;

namespace Bulletin.Parsing.Export;

/// <summary>Ids that are the same in every run: the beginning of the SHA-256 of what the id stands for.</summary>
internal static class StableId
{
    // Unit separator: no name holds it, so that no two lists of parts read alike.
    private const char Separator = '\u001F';

    /// <summary>32 hexadecimal digits for <paramref name="parts"/>.</summary>
    public static string Of(params ReadOnlySpan<string?> parts) => Convert.ToHexStringLower(Hash(parts));

    /// <summary>The same as an address, <c>urn:uuid:…</c>, of the version that RFC 9562 keeps for ids of one's own making.</summary>
    public static string Urn(params ReadOnlySpan<string?> parts)
    {
        var bytes = Hash(parts);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true):D}";
    }

    private static byte[] Hash(ReadOnlySpan<string?> parts) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, parts)))[..16];
}
