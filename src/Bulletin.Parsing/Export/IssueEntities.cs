using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>What is one and the same entity in an issue, by keys that ids are made from.</summary>
/// <remarks>
/// A name is one person within an issue. A body with a known full name is one body in all issues, any other one within its issue. Nothing else is merged: whether the
/// people of two issues are the same is for tools that link records.
/// </remarks>
internal sealed class IssueEntities(BulletinIssue issue, string name)
{
    public string IssueName => name;

    public string?[] Issue => ["issue", name];

    public string?[] Article(int article) => ["article", name, Number(article)];

    public string?[] Event(int article, int happening) => ["event", name, Number(article), Number(happening)];

    public string?[] Person(string person) => ["person", name, person];

    public string?[] Organization(Organization body) => Body(body.FullName, body.Name);

    /// <summary>The body of a position; <paramref name="position"/> has one.</summary>
    public string?[] BodyOf(Article article, Position position) =>
        position.OrganizationFullName is null && Find(article, position.Organization) is { } known ? Organization(known) : Body(position.OrganizationFullName, position.Organization!);

    public string?[] Position(Article article, Position position) =>
        position.Organization is null && position.OrganizationFullName is null
            ? ["position", name, issue.Home?.Path, position.Title]
            : ["position", .. BodyOf(article, position), position.Title];

    /// <summary>The body of <paramref name="article"/> that bears this name, in full or in short, or null.</summary>
    public static Organization? Find(Article article, string? body)
    {
        if (body is null) return null;
        foreach (var organization in article.Organizations)
            if (string.Equals(organization.Name, body, StringComparison.Ordinal) || organization.Aliases.Contains(body, StringComparer.Ordinal)) return organization;
        return null;
    }

    private string?[] Body(string? fullName, string printed) => fullName is null ? ["body", name, printed] : ["body", fullName];

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
