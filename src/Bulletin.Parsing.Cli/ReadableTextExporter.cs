using System.Text;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Cli;

/// <summary>Issues as text for reading; see <see cref="ReadableText"/>.</summary>
internal sealed class ReadableTextExporter(Stream stream) : IIssueExporter
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public void Write(BulletinIssue issue, string name) => ReadableText.Write(issue, _writer);

    public void Dispose() => _writer.Dispose();
}
