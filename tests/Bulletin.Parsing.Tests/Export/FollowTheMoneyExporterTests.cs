using System.Text.Json.Nodes;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using NodaTime.Text;

namespace Bulletin.Parsing.Tests.Export;

public sealed class FollowTheMoneyExporterTests
{
    [Theory]
    [MemberData(nameof(Exported.Own), MemberType = typeof(Exported))]
    public void Every_entity_fits_the_schema(string path) => ShouldFit(Entities(Exported.Read(path)));

    [Fact]
    public void An_issue_with_every_member_fits_the_schema() => ShouldFit(Entities(Exported.Full()));

    [Fact]
    public void What_no_format_can_hold_still_fits_the_schema() => ShouldFit(Entities(Exported.Hostile));

    [Fact]
    public void A_person_holds_a_post_of_a_public_body_on_the_day_of_the_article()
    {
        var entities = Entities(Exported.Full());
        var occupancy = entities.First(entity => Schema(entity) == "Occupancy");
        Value(entities, occupancy, "holder", "name").Should().Be("韩松");
        Value(entities, occupancy, "post", "name").Should().Be("区委书记");
        Value(entities, occupancy, "recordId", "title").Should().Be("书记", "the article is the record that it rests on");
        Values(occupancy, "date").Should().Equal("2024-03-07");
        var post = entities.Single(entity => Id(entity) == Values(occupancy, "post").Single());
        entities.Single(entity => Id(entity) == Values(post, "organization").Single()).Should().Match<JsonObject>(body => Schema(body) == "PublicBody");
    }

    [Fact]
    public void A_mention_ties_the_name_to_the_entity_and_the_article()
    {
        var entities = Entities(Exported.Full());
        var mention = entities.First(entity => Schema(entity) == "Mention" && Values(entity, "detectedSchema").Single() == "Person");
        Values(mention, "name").Should().Equal("韩松");
        Value(entities, mention, "resolved", "name").Should().Be("韩松");
        Value(entities, mention, "document", "title").Should().Be("书记");
    }

    [Fact]
    public void Who_is_elected_holds_the_post_from_that_day()
    {
        var entities = Entities(Exported.Full());
        entities.Where(entity => Schema(entity) == "Occupancy" && Value(entities, entity, "holder", "name") == "韩松二").Should().ContainSingle()
            .Which.Should().Match<JsonObject>(entity => Values(entity, "startDate").Single() == "2024-03-07");
    }

    [Fact]
    public void A_body_with_a_full_name_is_one_in_all_issues_and_people_are_not_merged()
    {
        var issue = Exported.Full();
        var body = new Organization("区残联", OrganizationKind.MassOrganization) { FullName = "南通市崇川区残疾人联合会" };
        issue = issue with { Articles = [issue.Articles[0] with { Organizations = [body, new Organization("启明公司", OrganizationKind.Enterprise)] }] };
        var entities = Entities(issue, issue);
        entities.Where(entity => Schema(entity) == "PublicBody").Select(Id).Distinct(StringComparer.Ordinal).Should().ContainSingle();
        entities.Where(entity => Schema(entity) == "Company").Select(Id).Distinct(StringComparer.Ordinal).Should().HaveCount(2);
        entities.Where(entity => Schema(entity) == "Person").Select(Id).Should().OnlyHaveUniqueItems().And.HaveCount(4);
    }

    [Fact]
    public void A_body_first_met_in_a_title_takes_the_kind_that_a_later_article_gives_it()
    {
        var issue = Exported.Full();
        var titleOnly = issue.Articles[0] with { Organizations = [] };
        Entities(issue with { Articles = [titleOnly, issue.Articles[0]] }).Where(entity => Schema(entity) != "Mention" && Values(entity, "name").Contains("区委")).Should().ContainSingle()
            .Which.Should().Match<JsonObject>(entity => Schema(entity) == "PublicBody");
    }

    private static List<JsonObject> Entities(params BulletinIssue[] issues) =>
        [.. Exported.Text(stream => new FollowTheMoneyExporter(stream), issues).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    private static void ShouldFit(List<JsonObject> entities)
    {
        var byId = entities.ToLookup(Id, StringComparer.Ordinal);
        byId.Where(same => same.Count() > 1).Should().BeEmpty("an issue states each entity once");
        foreach (var entity in entities)
        {
            entity.Select(member => member.Key).Should().Equal("id", "schema", "properties");
            Id(entity).Should().MatchRegex("^[0-9a-f]{32}$");
            FtmFacts.Knows(Schema(entity)).Should().BeTrue(Schema(entity));
            foreach (var required in FtmFacts.Required(Schema(entity)))
                Values(entity, required).Should().NotBeEmpty($"{Schema(entity)} needs {required}");
            foreach (var (name, _) in entity["properties"]!.AsObject())
            {
                var type = FtmFacts.TypeOf(Schema(entity), name);
                type.Should().NotBeNull($"{Schema(entity)} has no {name}");
                foreach (var value in Values(entity, name)) ShouldBe(value, type!, byId);
            }
        }
    }

    private static void ShouldBe(string value, string type, ILookup<string, JsonObject> entities)
    {
        value.Should().NotBeEmpty();
        if (type == "date") LocalDatePattern.Iso.Parse(value).Success.Should().BeTrue(value);
        else if (type == "country") value.Should().Be("cn");
        else if (type == "language") value.Should().Be("zho");
        else if (type == "url") Uri.IsWellFormedUriString(value, UriKind.Absolute).Should().BeTrue(value);
        else if (char.IsUpper(type[0])) entities[value].Should().ContainSingle().Which.Should().Match<JsonObject>(entity => FtmFacts.Is(Schema(entity), type));
    }

    private static string Id(JsonObject entity) => entity["id"]!.GetValue<string>();

    private static string Schema(JsonObject entity) => entity["schema"]!.GetValue<string>();

    private static List<string> Values(JsonObject entity, string property) => [.. (entity["properties"]![property]?.AsArray() ?? []).Select(value => value!.GetValue<string>())];

    private static string Value(List<JsonObject> entities, JsonObject entity, string reference, string property) =>
        Values(entities.Single(other => Id(other) == Values(entity, reference).Single()), property).Single();
}
