using System.Text.Json.Serialization;

namespace Bulletin.Parsing.Export;

/// <summary>A gold file: what a perfect parser would find, under the names of the library's JSON.</summary>
internal sealed record GoldIssue(string Source, string? Date, IReadOnlyList<GoldArticle> Articles);

internal sealed record GoldArticle
{
    public string? Kicker { get; init; }

    public string? Headline { get; init; }

    public required IReadOnlyList<string> Subheadlines { get; init; }

    public required IReadOnlyList<GoldByline> Bylines { get; init; }

    public required IReadOnlyList<string> ParagraphStarts { get; init; }

    public required IReadOnlyList<GoldPerson> Participants { get; init; }

    public required IReadOnlyList<GoldOrganization> Organizations { get; init; }

    public required IReadOnlyList<GoldEvent> Events { get; init; }

    public required IReadOnlyList<GoldDocument> Documents { get; init; }
}

internal sealed record GoldByline(string Name, string Kind);

internal sealed record GoldPerson(string Name, IReadOnlyList<GoldPosition> Positions);

// A body that is not named is stated as null, as gold files do.
internal sealed record GoldPosition([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Organization, string Title);

internal sealed record GoldOrganization(string Name, string Kind, IReadOnlyList<string> Aliases);

internal sealed record GoldEvent(string Type, string? Name, string? Start, string? End, string? DayPart, IReadOnlyList<string> Places, IReadOnlyList<GoldParticipant> Participants, IReadOnlyList<GoldAgendaItem> Agenda);

internal sealed record GoldParticipant(string Name, IReadOnlyList<string> Roles);

internal sealed record GoldAgendaItem(string Action, IReadOnlyList<string> Documents);

internal sealed record GoldDocument(string Title, string? Status);
