using System.Buffers;
using System.Globalization;

namespace Bulletin.Parsing.Archive;

/// <summary>Bytes in a rented array, given back on disposal.</summary>
internal sealed class PooledBytes : IDisposable
{
    // Most bulletins fit, so that a stream of unknown length rarely has to move.
    private const int FirstLength = 64 * 1024;

    private byte[]? _array;
    private int _length;

    private PooledBytes(int capacity) => _array = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, 1));

    public ReadOnlyMemory<byte> Memory => _array.AsMemory(0, _length);

    public static PooledBytes CopyOf(ReadOnlySpan<byte> bytes)
    {
        var result = new PooledBytes(bytes.Length);
        bytes.CopyTo(result._array);
        result._length = bytes.Length;
        return result;
    }

    /// <summary>Reads <paramref name="stream"/> to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="statedLength">Its length when known, else -1.</param>
    /// <param name="limit">Most bytes.</param>
    /// <exception cref="ArchiveRefusal">There are more.</exception>
    public static PooledBytes ReadAll(Stream stream, long statedLength, long limit)
    {
        if (statedLength > limit) throw TooLong(limit);
        // One more than stated, so that the end is seen without growing.
        var result = new PooledBytes(statedLength >= 0 ? (int)statedLength + 1 : FirstLength);
        try
        {
            for (int read; (read = stream.Read(result._array!, result._length, result._array!.Length - result._length)) > 0;)
            {
                result._length += read;
                if (result._length > limit) throw TooLong(limit);
                if (result._length == result._array.Length) result.Grow();
            }
            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_array is { } array) ArrayPool<byte>.Shared.Return(array);
        (_array, _length) = (null, 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_array!.Length * 2);
        _array.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }

    private static ArchiveRefusal TooLong(long limit) =>
        new(ArchiveFailureKind.TooLong, string.Create(CultureInfo.InvariantCulture, $"The entry is longer than {limit} bytes; raise the limit to read it."));
}
