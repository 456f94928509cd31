using static Bulletin.Parsing.Export.BulletinTable;
using Column = Bulletin.Parsing.Export.TableColumnType;

namespace Bulletin.Parsing.Export;

/// <summary>The tables of events, of who took part in them and of their agendas.</summary>
internal static class EventTables
{
    public static BulletinTable Events { get; } = Create(
        "events",
        TableRow.Of(article => article.Events),
        ("issue!", Column.Text, row => row.Name),
        ("article!", Column.Number, row => row.ArticleNumber),
        ("event!", Column.Number, row => row.Number),
        ("type!", Column.Text, row => EnumWord.Of(row.Item.Type)),
        ("subtype", Column.Text, row => row.Item.Subtype is { } subtype ? EnumWord.Of(subtype) : null),
        ("name", Column.Text, row => row.Item.Name),
        ("term_number", Column.Number, row => row.Item.TermNumber),
        ("session_number", Column.Number, row => row.Item.SessionNumber),
        ("start_date", Column.Date, row => row.Item.Start),
        ("end_date", Column.Date, row => row.Item.End),
        ("date_text", Column.Text, row => row.Item.When?.Text),
        ("date_precision", Column.Text, row => row.Item.When is { } when ? EnumWord.Of(when.Precision) : null),
        ("day_part", Column.Text, row => row.Item.DayPart is { } part ? EnumWord.Of(part) : null),
        ("places", Column.Text, row => List(row.Item.Places)),
        ("rule", Column.Text, row => row.Item.Evidence?.Rule));

    public static BulletinTable EventParticipants { get; } = Create(
        "event_participants",
        TableRow.Of(article => article.Events, happening => happening.Participants),
        ("issue!", Column.Text, row => row.Name),
        ("article!", Column.Number, row => row.ArticleNumber),
        ("event!", Column.Number, row => row.Item.Number),
        ("participant!", Column.Number, row => row.Number),
        ("name!", Column.Text, row => row.Item.Item.Name),
        ("roles", Column.Text, row => List(row.Item.Item.Roles.Select(EnumWord.Of))),
        ("capacity", Column.Text, row => List(row.Item.Item.Capacity.Select(position => position.GetText()))));

    public static BulletinTable Agenda { get; } = Create(
        "agenda",
        TableRow.Of(article => article.Events, happening => happening.Agenda),
        ("issue!", Column.Text, row => row.Name),
        ("article!", Column.Number, row => row.ArticleNumber),
        ("event!", Column.Number, row => row.Item.Number),
        ("item!", Column.Number, row => row.Number),
        ("action!", Column.Text, row => EnumWord.Of(row.Item.Item.Action)),
        ("documents", Column.Text, row => List(row.Item.Item.Documents)),
        ("rule", Column.Text, row => row.Item.Item.Evidence?.Rule));
}
