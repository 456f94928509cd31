namespace Bulletin.Parsing.Tests.Export;

/// <summary>What schema.org says about the types and properties that the export uses (vocabulary of 2025, read out of the package schema-dts 2.1.0).</summary>
internal static class SchemaOrgFacts
{
    // Type: what it is a kind of.
    public static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["Thing"] = [], ["CreativeWork"] = ["Thing"], ["Article"] = ["CreativeWork"], ["NewsArticle"] = ["Article"], ["PublicationIssue"] = ["CreativeWork"], ["Quotation"] = ["CreativeWork"],
        ["Event"] = ["Thing"], ["Person"] = ["Thing"], ["Place"] = ["Thing"], ["Organization"] = ["Thing"], ["GovernmentOrganization"] = ["Organization"], ["Corporation"] = ["Organization"],
        ["EducationalOrganization"] = ["Organization"], ["Hospital"] = ["Organization"], ["NewsMediaOrganization"] = ["Organization"],
        ["Role"] = ["Thing"], ["OrganizationRole"] = ["Role"],
    };

    // Property: the types that have it, and what its values are.
    public static readonly Dictionary<string, (string[] Of, string[] Values)> Properties = new(StringComparer.Ordinal)
    {
        ["name"] = (["Thing"], ["Text"]),
        ["additionalType"] = (["Thing"], ["Text", "URL"]),
        ["alternateName"] = (["Thing"], ["Text"]),
        ["description"] = (["Thing"], ["Text"]),
        ["url"] = (["Thing"], ["URL"]),
        ["about"] = (["CreativeWork", "Event"], ["Thing"]),
        ["author"] = (["CreativeWork"], ["Organization", "Person"]),
        ["contributor"] = (["CreativeWork", "Event"], ["Organization", "Person"]),
        ["citation"] = (["CreativeWork"], ["CreativeWork", "Text"]),
        ["creativeWorkStatus"] = (["CreativeWork"], ["Text"]),
        ["datePublished"] = (["CreativeWork"], ["Date", "DateTime"]),
        ["hasPart"] = (["CreativeWork"], ["CreativeWork"]),
        ["headline"] = (["CreativeWork"], ["Text"]),
        ["alternativeHeadline"] = (["CreativeWork"], ["Text"]),
        ["inLanguage"] = (["CreativeWork"], ["Text"]),
        ["isPartOf"] = (["CreativeWork"], ["CreativeWork", "URL"]),
        ["mentions"] = (["CreativeWork"], ["Thing"]),
        ["text"] = (["CreativeWork"], ["Text"]),
        ["articleBody"] = (["Article"], ["Text"]),
        ["dateline"] = (["NewsArticle"], ["Text"]),
        ["printPage"] = (["NewsArticle"], ["Text"]),
        ["issueNumber"] = (["PublicationIssue"], ["Text"]),
        ["spokenByCharacter"] = (["Quotation"], ["Organization", "Person"]),
        ["startDate"] = (["Event", "Role"], ["Date", "DateTime"]),
        ["endDate"] = (["Event", "Role"], ["Date", "DateTime"]),
        ["location"] = (["Event"], ["Place", "Text"]),
        ["attendee"] = (["Event"], ["Organization", "Person"]),
        ["jobTitle"] = (["Person"], ["Text"]),
        ["memberOf"] = (["Person", "Organization"], ["Organization"]),
        ["legalName"] = (["Organization"], ["Text"]),
        ["areaServed"] = (["Organization"], ["Place", "Text"]),
        ["roleName"] = (["Role"], ["Text", "URL"]),
    };

    /// <summary>True when <paramref name="type"/> is one of <paramref name="kinds"/> or a kind of one.</summary>
    public static bool Is(string type, params IReadOnlyList<string> kinds) => kinds.Contains(type, StringComparer.Ordinal) || Types[type].Any(parent => Is(parent, kinds));
}
