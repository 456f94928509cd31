namespace Bulletin.Parsing.Export;

/// <summary>The tables that issues are written as, in CSV and elsewhere. Rows are joined by <c>issue</c>, then <c>article</c>, then the number of the item; numbers begin with 0.</summary>
public static class BulletinTables
{
    /// <summary>All tables: issues, articles, participants, positions, organizations, events, event_participants, agenda, documents, statements.</summary>
    public static IReadOnlyList<BulletinTable> All { get; } =
    [
        ArticleTables.Issues, ArticleTables.Articles, PeopleTables.Participants, PeopleTables.Positions, PeopleTables.Organizations,
        EventTables.Events, EventTables.EventParticipants, EventTables.Agenda, ArticleTables.Documents, ArticleTables.Statements,
    ];
}
