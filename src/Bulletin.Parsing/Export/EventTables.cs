using static Bulletin.Parsing.Export.ArticleTables;
using static Bulletin.Parsing.Export.BulletinTable;

namespace Bulletin.Parsing.Export;

/// <summary>The tables of events, of who took part in them and of their agendas.</summary>
internal static class EventTables
{
    public static BulletinTable Events { get; } = Create(
        "events",
        TableRow.Of(article => article.Events),
        ("event", row => row.Number),
        ("type", row => EnumWord.Of(row.Item.Type)),
        ("subtype", row => Word(row.Item.Subtype)),
        ("name", row => row.Item.Name),
        ("term_number", row => row.Item.TermNumber),
        ("session_number", row => row.Item.SessionNumber),
        ("start_date", row => row.Item.Start),
        ("end_date", row => row.Item.End),
        ("date_text", row => row.Item.When?.Text),
        ("date_precision", row => Word(row.Item.When?.Precision)),
        ("date_anchor", row => Word(row.Item.When?.Anchor)),
        ("day_part", row => Word(row.Item.DayPart)),
        ("places", row => List(row.Item.Places)),
        ("rule", row => row.Item.Evidence?.Rule),
        ("confidence", row => row.Item.Evidence?.Confidence),
        ("start", row => Start(row.Item.Evidence?.Spans ?? [])));

    public static BulletinTable EventParticipants { get; } = Create(
        "event_participants",
        TableRow.Of(article => article.Events, happening => happening.Participants.SelectMany(part => part.Roles.Select(role => (Part: part, Role: role)))),
        ("event", row => row.Item.Outer),
        ("name", row => row.Item.Value.Part.Name),
        ("role", row => EnumWord.Of(row.Item.Value.Role)),
        ("capacity", row => List(row.Item.Value.Part.Capacity.Select(position => position.GetText()))));

    public static BulletinTable Agenda { get; } = Create(
        "agenda",
        TableRow.Of(article => article.Events, happening => happening.Agenda),
        ("event", row => row.Item.Outer),
        ("item", row => row.Number),
        ("action", row => EnumWord.Of(row.Item.Value.Action)),
        ("documents", row => List(row.Item.Value.Documents)));
}
