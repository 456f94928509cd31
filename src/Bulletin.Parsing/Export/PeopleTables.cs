using static Bulletin.Parsing.Export.ArticleTables;
using static Bulletin.Parsing.Export.BulletinTable;
using Column = Bulletin.Parsing.Export.TableColumnType;

namespace Bulletin.Parsing.Export;

/// <summary>The tables of people, their positions and bodies.</summary>
internal static class PeopleTables
{
    public static BulletinTable Participants { get; } = Create(
        "participants",
        TableRow.Of(article => article.Participants),
        ("issue!", Column.Text, row => row.Name),
        ("article!", Column.Number, row => row.ArticleNumber),
        ("participant!", Column.Number, row => row.Number),
        ("name!", Column.Text, row => row.Item.Name),
        ("mentions!", Column.Number, row => row.Item.Mentions.Count),
        ("rule", Column.Text, row => Rule(row.Item.Evidence)),
        ("start", Column.Number, row => Start(row.Item.Mentions)),
        ("end", Column.Number, row => FirstEnd(row.Item.Mentions)));

    public static BulletinTable Positions { get; } = Create(
        "positions",
        TableRow.Of(article => article.Participants, person => person.Positions.Select(position => (person.Name, Position: position))),
        ("issue!", Column.Text, row => row.Name),
        ("article!", Column.Number, row => row.ArticleNumber),
        ("participant!", Column.Number, row => row.Item.Number),
        ("position!", Column.Number, row => row.Number),
        ("name!", Column.Text, row => row.Item.Item.Name),
        ("organization", Column.Text, row => row.Item.Item.Position.Organization),
        ("organization_full_name", Column.Text, row => row.Item.Item.Position.OrganizationFullName),
        ("title!", Column.Text, row => row.Item.Item.Position.Title),
        ("kind!", Column.Text, row => EnumWord.Of(row.Item.Item.Position.Kind)),
        ("rule", Column.Text, row => row.Item.Item.Position.Evidence?.Rule),
        ("start", Column.Number, row => Start(row.Item.Item.Position.Spans)),
        ("end", Column.Number, row => End(row.Item.Item.Position.Spans)));

    public static BulletinTable Organizations { get; } = Create(
        "organizations",
        TableRow.Of(article => article.Organizations),
        ("issue!", Column.Text, row => row.Name),
        ("article!", Column.Number, row => row.ArticleNumber),
        ("organization!", Column.Number, row => row.Number),
        ("name!", Column.Text, row => row.Item.Name),
        ("kind!", Column.Text, row => EnumWord.Of(row.Item.Kind)),
        ("aliases", Column.Text, row => List(row.Item.Aliases)),
        ("full_name", Column.Text, row => row.Item.FullName),
        ("jurisdiction", Column.Text, row => row.Item.Jurisdiction),
        ("level", Column.Text, row => row.Item.Level is { } level ? EnumWord.Of(level) : null),
        ("mentions!", Column.Number, row => row.Item.Mentions.Count),
        ("rule", Column.Text, row => Rule(row.Item.Evidence)),
        ("start", Column.Number, row => Start(row.Item.Mentions)),
        ("end", Column.Number, row => FirstEnd(row.Item.Mentions)));
}
