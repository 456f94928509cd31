using System.Buffers.Text;

namespace Bulletin.Parsing.Export;

/// <summary>
/// JSON under construction: the same bytes as from <see cref="System.Text.Json.Utf8JsonWriter"/> with relaxed escaping, without its checks. An archive's JSON is several times as long as its text, so that what a
/// member costs counts.
/// </summary>
/// <param name="indented">True for one member a line.</param>
internal sealed class JsonText(bool indented)
{
    private const int FirstLength = 64 * 1024;
    private const int LongestNumber = 32;
    private const int IndentWidth = 2;

    private byte[] _bytes = new byte[FirstLength];
    private int _length;
    private int _depth;
    private Place _place;

    private enum Place
    {
        /// <summary>At the beginning of an object, an array or the text.</summary>
        First,

        /// <summary>Behind a value.</summary>
        Next,

        /// <summary>Behind a member's name.</summary>
        Value,
    }

    /// <summary>True for one member a line.</summary>
    public bool IsIndented => indented;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Bytes that it holds, for whoever wants to keep it.</summary>
    public int Capacity => _bytes.Length;

    /// <summary>Begins anew.</summary>
    public void Clear() => (_length, _depth, _place) = (0, 0, Place.First);

    public void BeginObject() => Begin((byte)'{');

    public void BeginObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        Begin((byte)'{');
    }

    public void EndObject() => End((byte)'}');

    public void BeginArray() => Begin((byte)'[');

    public void BeginArray(ReadOnlySpan<byte> name)
    {
        Name(name);
        Begin((byte)'[');
    }

    public void EndArray() => End((byte)']');

    /// <summary>The name of a member, which needs no escape.</summary>
    public void Name(ReadOnlySpan<byte> name)
    {
        Separate(name.Length + 4);
        var target = _bytes.AsSpan(_length, name.Length + 4);
        target[0] = (byte)'"';
        name.CopyTo(target[1..]);
        target[name.Length + 1] = (byte)'"';
        target[name.Length + 2] = (byte)':';
        _length += name.Length + 3;
        if (indented) _bytes[_length++] = (byte)' ';
        _place = Place.Value;
    }

    public void Text(string value)
    {
        Separate(2);
        _bytes[_length++] = (byte)'"';
        for (var rest = value.AsSpan(); rest.Length > 0;)
        {
            Reserve(JsonString.LongestPart);
            rest = rest[JsonString.WritePart(rest, _bytes.AsSpan(_length), out var written)..];
            _length += written;
        }
        Reserve(1);
        _bytes[_length++] = (byte)'"';
        _place = Place.Next;
    }

    /// <summary>A string of characters that need no escape.</summary>
    public void Word(ReadOnlySpan<byte> word)
    {
        Separate(word.Length + 2);
        _bytes[_length++] = (byte)'"';
        word.CopyTo(_bytes.AsSpan(_length));
        _length += word.Length;
        _bytes[_length++] = (byte)'"';
        _place = Place.Next;
    }

    public void Number(int value)
    {
        Separate(LongestNumber);
        Digits(value);
        _place = Place.Next;
    }

    public void Number(double value)
    {
        Separate(LongestNumber);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
        _place = Place.Next;
    }

    public void Boolean(bool value)
    {
        var word = value ? "true"u8 : "false"u8;
        Separate(word.Length);
        word.CopyTo(_bytes.AsSpan(_length));
        _length += word.Length;
        _place = Place.Next;
    }

    /// <summary>An array of two numbers.</summary>
    public void Pair(int first, int second)
    {
        if (indented)
        {
            BeginArray();
            Number(first);
            Number(second);
            EndArray();
            return;
        }
        Separate((LongestNumber * 2) + 3);
        _bytes[_length++] = (byte)'[';
        Digits(first);
        _bytes[_length++] = (byte)',';
        Digits(second);
        _bytes[_length++] = (byte)']';
        _place = Place.Next;
    }

    private void Begin(byte bracket)
    {
        Separate(1);
        _bytes[_length++] = bracket;
        _depth++;
        _place = Place.First;
    }

    private void End(byte bracket)
    {
        _depth--;
        Reserve(1);
        if (indented && _place != Place.First) BreakLine(1);
        _bytes[_length++] = bracket;
        _place = Place.Next;
    }

    // Makes room for what comes and writes what stands between it and what is there.
    private void Separate(int needed)
    {
        Reserve(needed + 1);
        if (_place == Place.Value) return;
        if (_place == Place.Next) _bytes[_length++] = (byte)',';
        if (indented && _depth > 0) BreakLine(needed);
    }

    private void BreakLine(int needed)
    {
        var indent = _depth * IndentWidth;
        Reserve(1 + indent + needed);
        _bytes[_length++] = (byte)'\n';
        _bytes.AsSpan(_length, indent).Fill((byte)' ');
        _length += indent;
    }

    private void Digits(int value)
    {
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    private void Reserve(int needed)
    {
        if (_bytes.Length - _length < needed) Grow(needed);
    }

    private void Grow(int needed)
    {
        var larger = new byte[(int)Math.Min(Math.Max((long)_bytes.Length * 2, (long)_length + needed), Array.MaxLength)];
        Written.CopyTo(larger);
        _bytes = larger;
    }
}
