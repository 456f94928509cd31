using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Cli;

/// <summary>The library's own JSON, each issue followed by a line end.</summary>
internal sealed class IssueJsonExporter(Stream stream, bool indented) : IIssueExporter
{
    public void Write(BulletinIssue issue, string name)
    {
        BulletinJson.Write(stream, issue, indented);
        stream.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
    }
}
