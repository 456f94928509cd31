namespace Bulletin.Parsing.Archive;

/// <summary>The checksum of zip entries, which <see cref="System.IO.Compression.ZipArchive"/> leaves unchecked. Eight bytes at a time ("slicing by 8").</summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = ~0u;
        var t = Tables;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            crc ^= System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = t[0x700 + (crc & 0xFF)] ^ t[0x600 + ((crc >> 8) & 0xFF)] ^ t[0x500 + ((crc >> 16) & 0xFF)] ^ t[0x400 + (crc >> 24)]
                ^ t[0x300 + bytes[4]] ^ t[0x200 + bytes[5]] ^ t[0x100 + bytes[6]] ^ t[bytes[7]];
        }
        foreach (var b in bytes) crc = t[(crc ^ b) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[8 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            tables[i] = value;
        }
        for (var i = 256; i < tables.Length; i++) tables[i] = tables[tables[i - 256] & 0xFF] ^ (tables[i - 256] >> 8);
        return tables;
    }
}
