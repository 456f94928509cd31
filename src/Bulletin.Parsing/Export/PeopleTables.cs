using static Bulletin.Parsing.Export.ArticleTables;
using static Bulletin.Parsing.Export.BulletinTable;

namespace Bulletin.Parsing.Export;

/// <summary>The tables of people, their positions and bodies.</summary>
internal static class PeopleTables
{
    public static BulletinTable Participants { get; } = Create(
        "participants",
        TableRow.Of(article => article.Participants),
        ("participant", row => row.Number),
        ("name", row => row.Item.Name),
        ("mentions", row => row.Item.Mentions.Count),
        ("start", row => Start(row.Item.Mentions)));

    public static BulletinTable Positions { get; } = Create(
        "positions",
        TableRow.Of(article => article.Participants, person => person.Positions.Select(position => (person.Name, Position: position))),
        ("participant", row => row.Item.Outer),
        ("name", row => row.Item.Value.Name),
        ("position", row => row.Number),
        ("organization", row => row.Item.Value.Position.Organization),
        ("organization_full_name", row => row.Item.Value.Position.OrganizationFullName),
        ("title", row => row.Item.Value.Position.Title),
        ("kind", row => EnumWord.Of(row.Item.Value.Position.Kind)),
        ("confidence", row => row.Item.Value.Position.Evidence?.Confidence));

    public static BulletinTable Organizations { get; } = Create(
        "organizations",
        TableRow.Of(article => article.Organizations),
        ("organization", row => row.Number),
        ("name", row => row.Item.Name),
        ("full_name", row => row.Item.FullName),
        ("kind", row => EnumWord.Of(row.Item.Kind)),
        ("jurisdiction", row => row.Item.Jurisdiction),
        ("level", row => Word(row.Item.Level)),
        ("aliases", row => List(row.Item.Aliases)),
        ("mentions", row => row.Item.Mentions.Count),
        ("start", row => Start(row.Item.Mentions)));
}
