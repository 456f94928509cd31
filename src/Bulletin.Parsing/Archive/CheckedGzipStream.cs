using System.IO.Compression;

namespace Bulletin.Parsing.Archive;

/// <summary>Decompresses gzip and throws when the data end too early, which <see cref="GZipStream"/> does not notice.</summary>
/// <remarks>
/// A gzip file is a row of members. A last member with known content is put behind the file's own: it comes out whole exactly when all before it were.
/// Bytes behind the last member that are no gzip count as an early end too.
/// </remarks>
internal sealed class CheckedGzipStream : ForwardStream
{
    private static readonly byte[] Mark = "end of the gzip data"u8.ToArray();
    private static readonly byte[] MarkMember = Compress(Mark);

    private readonly Stream _file;
    private readonly GZipStream _gzip;

    // What was read behind what was handed out: the mark is seen only at the end, so its length is always held back.
    private readonly byte[] _ahead = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isEnded;

    public CheckedGzipStream(Stream file)
    {
        _file = file;
        _gzip = new GZipStream(new MarkedInput(file), CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        Fill();
        var count = Math.Min(buffer.Length, _end - _start - (_isEnded ? 0 : Mark.Length));
        if (count <= 0) return 0;
        _ahead.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
            _file.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Fill()
    {
        if (_isEnded || _end - _start > Mark.Length) return;
        _ahead.AsSpan(_start, _end - _start).CopyTo(_ahead);
        (_start, _end) = (0, _end - _start);
        while (_end <= Mark.Length)
        {
            var read = ReadMember();
            if (read == 0)
            {
                Finish();
                return;
            }
            _end += read;
        }
    }

    // Behind a cut the mark's bytes are read as compressed data, which may also be found wrong.
    private int ReadMember()
    {
        try
        {
            return _gzip.Read(_ahead.AsSpan(_end));
        }
        catch (InvalidDataException) when (((MarkedInput)_gzip.BaseStream).IsAtEnd)
        {
            throw new EndOfStreamException();
        }
    }

    private void Finish()
    {
        if (!_ahead.AsSpan(_start, _end - _start).EndsWith(Mark)) throw new EndOfStreamException();
        _end -= Mark.Length;
        _isEnded = true;
    }

    private static byte[] Compress(byte[] bytes)
    {
        var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Fastest)) gzip.Write(bytes);
        return result.ToArray();
    }

    // The file's bytes, then the mark's member; never a read that ends exactly between the two, where GZipStream would stop looking for a further member.
    private sealed class MarkedInput(Stream file) : ForwardStream
    {
        private readonly byte[] _buffer = new byte[64 * 1024];
        private int _start;
        private int _end;
        private long _length;

        public bool IsAtEnd { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (!IsAtEnd && _end - _start <= buffer.Length) Fill();
            var count = Math.Min(buffer.Length, _end - _start);
            if (IsAtEnd && count == _end - _start - MarkMember.Length && count > 1) count--;
            _buffer.AsSpan(_start, count).CopyTo(buffer);
            _start += count;
            return count;
        }

        private void Fill()
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            while (_end < _buffer.Length - MarkMember.Length)
            {
                var read = file.Read(_buffer.AsSpan(_end, _buffer.Length - MarkMember.Length - _end));
                _end += read;
                _length += read;
                if (read > 0) continue;
                if (_length == 0) throw new EndOfStreamException();
                MarkMember.CopyTo(_buffer, _end);
                _end += MarkMember.Length;
                IsAtEnd = true;
                return;
            }
        }
    }
}
