using System.Text.Json;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using NodaTime.Text;

namespace Bulletin.Parsing.Cli.View;

/// <summary>Writes the page: what is the same in every page, then each issue as a block of the library's own JSON, then the list of them.</summary>
/// <remarks>Issue by issue, so that a folder of any size needs the memory of one issue. A block is read by the browser only when its issue is chosen.</remarks>
internal sealed class IssuePage
{
    /// <summary>Characters of issues that a page holds: some ten thousand articles, more than anyone reads in one page and still opened in a moment.</summary>
    public const long DefaultMaxLength = 64 * 1024 * 1024;

    private readonly TextWriter _writer;
    private readonly long _maxLength;
    private readonly List<IndexEntry> _index = [];
    private long _length;

    /// <summary>Begins the page; it holds <paramref name="maxLength"/> characters of issues and always one issue.</summary>
    public IssuePage(TextWriter writer, long maxLength)
    {
        _writer = writer;
        _maxLength = maxLength;
        writer.Write(PageShell.Beginning);
    }

    /// <summary>Adds an issue under the name of its file; false when the page has no room for it.</summary>
    public bool TryAdd(string name, BulletinIssue issue)
    {
        var json = BulletinJson.Serialize(issue);
        if (_index.Count > 0 && _length + json.Length > _maxLength) return false;
        _length += json.Length;
        DataBlock.Write(_writer, $"issue-{_index.Count}", json);
        _index.Add(EntryOf(name, issue));
        return true;
    }

    /// <summary>Writes the list of the issues and ends the page.</summary>
    public void Finish()
    {
        DataBlock.Write(_writer, "index", JsonSerializer.Serialize(_index, IndexJsonContext.Default.ListIndexEntry));
        _writer.Write(PageShell.End);
    }

    private static IndexEntry EntryOf(string name, BulletinIssue issue) => new(name, issue.Articles.Count)
    {
        Title = issue.Title,
        Date = issue.Date is { } day ? LocalDatePattern.Iso.Format(day) : null,
        Page = issue.Page,
        Headline = issue.Articles.Select(article => article.Headline).FirstOrDefault(headline => headline is not null),
    };
}
