namespace Bulletin.Parsing.Tests.Export;

/// <summary>What the FollowTheMoney schema says about the entities that the export uses (its YAML files, read 2026-11): parents, and for each property the type of its values.</summary>
internal static class FtmFacts
{
    private static readonly Dictionary<string, (string[] Parents, string[] Required, (string Name, string Type)[] Properties)> Schemata = new(StringComparer.Ordinal)
    {
        ["Thing"] = ([], ["name"], [("name", "name"), ("alias", "name"), ("country", "country"), ("summary", "text"), ("keywords", "string"), ("sourceUrl", "url"), ("publisher", "string"), ("proof", "Document")]),
        ["Interval"] = ([], [], [("startDate", "date"), ("endDate", "date"), ("date", "date"), ("summary", "text"), ("proof", "Document")]),
        ["Analyzable"] = ([], [], [("namesMentioned", "name")]),
        ["LegalEntity"] = (["Thing"], ["name"], [("classification", "string"), ("jurisdiction", "country")]),
        ["Person"] = (["LegalEntity"], ["name"], [("position", "string")]),
        ["Organization"] = (["LegalEntity"], ["name"], []),
        ["PublicBody"] = (["Organization"], ["name"], []),
        ["Company"] = (["Organization"], ["name"], []),
        ["Position"] = (["Thing"], ["name"], [("organization", "Organization"), ("subnationalArea", "string")]),
        ["Occupancy"] = (["Interval"], ["holder", "post"], [("holder", "Person"), ("post", "Position")]),
        ["Event"] = (["Interval", "Analyzable", "Thing"], ["name"], [("location", "address"), ("involved", "LegalEntity")]),
        ["Document"] = (["Thing"], [], [("title", "string"), ("author", "string"), ("fileName", "string"), ("language", "language"), ("publishedAt", "date"), ("namesMentioned", "name")]),
        ["Article"] = (["Document"], [], []),
        ["Mention"] = ([], [], [("document", "Document"), ("resolved", "LegalEntity"), ("personMentioned", "name"), ("companyMentioned", "name")]),
    };

    public static IEnumerable<string> Required(string schema) => Schemata[schema].Required;

    public static bool Knows(string schema) => Schemata.ContainsKey(schema);

    public static bool Is(string schema, string kind) => schema == kind || Schemata[schema].Parents.Any(parent => Is(parent, kind));

    /// <summary>The type of a property's values, a schema for references; null when the entity has no such property.</summary>
    public static string? TypeOf(string schema, string property) =>
        Schemata[schema].Properties.FirstOrDefault(known => known.Name == property).Type ?? Schemata[schema].Parents.Select(parent => TypeOf(parent, property)).FirstOrDefault(type => type is not null);
}
