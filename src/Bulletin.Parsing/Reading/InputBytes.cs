namespace Bulletin.Parsing.Reading;

/// <summary>The bytes of a stream, taken in only as far as they will be parsed: what decompresses without end costs no more than the limit.</summary>
/// <param name="limits">The most bytes that are of use.</param>
/// <param name="isPage">Tells a page by its first bytes; asked only of an input that is longer than a page may be.</param>
/// <param name="expected">How many bytes will come; 0 when that is not known.</param>
internal sealed class InputBytes(InputLimits limits, Func<ReadOnlySpan<byte>, bool> isPage, long expected)
{
    private const int LeastLength = 4096;

    // A length that a stream only claims must cost nothing before its bytes come.
    private const int LargestClaim = 16 * 1024 * 1024;

    private byte[] _bytes = new byte[Math.Clamp(expected + 1, LeastLength, LargestClaim)];
    private int _count;
    private long _limit = limits.Page;

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Room => _bytes.AsMemory(_count, (int)Math.Min(_bytes.Length, _limit) - _count);

    /// <summary>What was read.</summary>
    public ReadOnlySpan<byte> Read => _bytes.AsSpan(0, _count);

    /// <summary>Takes in <paramref name="count"/> bytes that were put into <see cref="Room"/>; false when no more are wanted or there are none.</summary>
    public bool Add(int count)
    {
        _count += count;
        if (count == 0) return false;
        if (_count == _limit && _limit == limits.Page && !isPage(Read)) _limit = Math.Min(limits.Text, Array.MaxLength);
        if (_count >= _limit) return false;
        if (_count == _bytes.Length) Array.Resize(ref _bytes, (int)Math.Min(Math.Max(_bytes.Length * 2L, expected + 1), _limit));
        return true;
    }
}

/// <summary>How many bytes of an input are of use.</summary>
/// <param name="Page">Of a web page.</param>
/// <param name="Text">Of a text.</param>
internal readonly record struct InputLimits(long Page, long Text);
