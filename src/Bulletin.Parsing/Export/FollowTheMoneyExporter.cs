using System.Text.Json;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>Issues as a stream of FollowTheMoney entities, one a line: Article, Person, PublicBody, Company, Organization, Position, Occupancy, Event, Mention.</summary>
/// <remarks>
/// A name is one person within an issue; a body with a known full name is one body in all issues. Ids are made from these and are the same in every run, so that
/// files of several runs can be joined. People of different issues are not merged; that is for tools that link records.
/// </remarks>
public sealed class FollowTheMoneyExporter : IIssueExporter
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes to <paramref name="stream"/>, which stays open.</summary>
    public FollowTheMoneyExporter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _json = ExportJson.WriterFor(stream);
    }

    /// <inheritdoc />
    public void Write(BulletinIssue issue, string name)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentException.ThrowIfNullOrEmpty(name);
        foreach (var entity in new FtmEntities(issue, name).All)
        {
            JsonSerializer.Serialize(_json, entity, ExportJson.Context.FtmEntity);
            _json.Flush();
            _stream.WriteByte((byte)'\n');
            _json.Reset();
        }
    }

    /// <summary>Ends the stream of entities.</summary>
    public void Dispose() => _json.Dispose();
}
