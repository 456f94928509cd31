using System.Buffers;
using System.Globalization;

namespace Bulletin.Parsing.Archive;

/// <summary>The lines of a file with one JSON object on each; empty lines are none.</summary>
internal static class JsonLineEntries
{
    private const int FirstLength = 1 << 20;

    public static IEnumerable<ArchiveEntry> Read(ArchiveFile input, OpenedFile file, ArchiveOptions options)
    {
        using var lines = new LineBuffer(file.Content, options.Limits.MaxEntryLength);
        for (var number = 1; ; number++)
        {
            var (found, failure) = Next(lines);
            if (failure is not null) yield return new ArchiveEntry(NameOf(input, number), failure);
            if (!found) yield break;
            if (lines.IsTooLong)
                yield return new ArchiveEntry(NameOf(input, number), new ArchiveFailure(ArchiveFailureKind.TooLong, string.Create(CultureInfo.InvariantCulture, $"The line is longer than {options.Limits.MaxEntryLength} bytes; raise the limit to read it."), lines.Offset));
            else if (!lines.IsBlank)
                yield return new ArchiveEntry(NameOf(input, number), lines.Offset, lines.Line.Length, () => PooledBytes.CopyOf(lines.Line.Span)) { IsJsonLine = true };
        }
    }

    private static string NameOf(ArchiveFile input, int number) => string.Create(CultureInfo.InvariantCulture, $"{input.Name}:{number}");

    private static (bool Found, ArchiveFailure? Failure) Next(LineBuffer lines)
    {
        try
        {
            return (lines.MoveNext(), null);
        }
        catch (Exception exception) when (FailureOf.IsExpected(exception))
        {
            return (false, FailureOf.Reading(exception, lines.Offset));
        }
    }

    private sealed class LineBuffer(Stream stream, long limit) : IDisposable
    {
        private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
        private int _start;
        private int _end;
        private int _length;
        private long _next;
        private bool _isAtEnd;

        public ReadOnlyMemory<byte> Line => _buffer.AsMemory(_start, _length);

        public long Offset { get; private set; }

        public bool IsTooLong { get; private set; }

        public bool IsBlank => Line.Span.Trim(" \t\r"u8).IsEmpty;

        public bool MoveNext()
        {
            Offset = _next;
            IsTooLong = false;
            _start += (int)Math.Min(_next - Base, _end - _start);
            Base = _next;
            for (var searched = 0; ;)
            {
                var feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
                if (feed >= 0) return Take(searched + feed, 1);
                searched = _end - _start;
                if (_isAtEnd) return searched > 0 && Take(searched, 0);
                if (searched > limit)
                {
                    IsTooLong = true;
                    return Skip();
                }
                Fill();
            }
        }

        public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

        // Offset in the file of the byte at _start.
        private long Base { get; set; }

        private bool Take(int length, int feed)
        {
            _length = length;
            IsTooLong = length > limit;
            _next = Base + length + feed;
            return true;
        }

        // Drops bytes up to and including the next line feed.
        private bool Skip()
        {
            while (true)
            {
                var dropped = _end - _start;
                (_start, _end) = (0, 0);
                Base += dropped;
                Fill();
                var feed = _buffer.AsSpan(0, _end).IndexOf((byte)'\n');
                if (feed < 0 && !_isAtEnd) continue;
                _length = 0;
                _next = Base + (feed < 0 ? _end : feed + 1);
                return true;
            }
        }

        private void Fill()
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            if (_end == _buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
                _buffer.AsSpan(0, _end).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(_buffer);
                _buffer = larger;
            }
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _isAtEnd = read == 0;
            _end += read;
        }
    }
}
