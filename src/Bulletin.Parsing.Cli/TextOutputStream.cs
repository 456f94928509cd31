using System.Text;

namespace Bulletin.Parsing.Cli;

/// <summary>UTF-8 bytes written to it go on as characters to a <see cref="TextWriter"/>, so that a terminal gets them in its own encoding.</summary>
internal sealed class TextOutputStream(TextWriter writer) : WriteOnlyStream
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var characters = new char[Encoding.UTF8.GetMaxCharCount(buffer.Length)];
        writer.Write(characters, 0, _decoder.GetChars(buffer, characters, flush: false));
    }

    public override void Flush() => writer.Flush();
}
