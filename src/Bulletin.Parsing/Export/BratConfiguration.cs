using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>The types that brat is to offer, as its <c>annotation.conf</c>, taken from the model's enums.</summary>
internal static class BratConfiguration
{
    public static string Text { get; } = string.Join('\n', Lines()) + "\n";

    private static IEnumerable<string> Lines() =>
    [
        "[entities]",
        "Article", "Continuation", "Kicker", "Headline", "Subheadline", "Byline", "Paragraph", "Person", "Title", "TitleBody", "Organization", "Document", "Place",
        string.Empty,
        "[relations]",
        "Continues Arg1:Continuation, Arg2:Article",
        "Holds Arg1:Person, Arg2:Title",
        "In Arg1:Title, Arg2:TitleBody",
        "Equiv Arg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive",
        "Equiv Arg1:Organization, Arg2:Organization, <REL-TYPE>:symmetric-transitive",
        "Equiv Arg1:Document, Arg2:Document, <REL-TYPE>:symmetric-transitive",
        string.Empty,
        "[events]",
        .. Enum.GetNames<EventType>().Select(type => $"{type} {string.Join(", ", Enum.GetNames<ParticipantRole>().Select(role => $"{role}*:Person"))}, Place*:Place"),
        "AgendaItem Of:<EVENT>, About*:Document",
        string.Empty,
        "[attributes]",
        Attribute<BylineKind>("BylineKind", "Byline"),
        Attribute<OrganizationKind>("Kind", "Organization"),
        Attribute<DayPart>("DayPart", "<EVENT>"),
        Attribute<AgendaAction>("Action", "AgendaItem"),
    ];

    private static string Attribute<T>(string name, string of)
        where T : struct, Enum => $"{name} Arg:{of}, Value:{string.Join('|', Enum.GetValues<T>().Select(EnumWord.Of))}";
}
