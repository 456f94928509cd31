using System.Text.Json.Nodes;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using NodaTime.Text;

namespace Bulletin.Parsing.Tests.Export;

public sealed class JsonLdExporterTests
{
    [Theory]
    [MemberData(nameof(Exported.Own), MemberType = typeof(Exported))]
    public void Every_statement_is_one_that_schema_org_knows(string path) => ShouldFit(Exported.Read(path));

    [Fact]
    public void An_issue_with_every_member_is_stated_in_schema_org() => ShouldFit(Exported.Full());

    [Fact]
    public void What_no_format_can_hold_is_still_well_formed() => ShouldFit(Exported.Hostile);

    [Fact]
    public void A_role_stands_between_an_event_and_who_took_part()
    {
        var graph = Graph(Exported.Full());
        var happening = graph.Single(node => Type(node) == "Event");
        var role = happening["attendee"]!.AsArray().Should().ContainSingle().Subject!;
        Type(role).Should().Be("Role");
        role["roleName"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal("chair", "speaker");
        role["description"]!.GetValue<string>().Should().Be("区委书记");
        Named(graph, role["attendee"]![0]!).Should().Be("韩松");
        happening["startDate"]!.GetValue<string>().Should().Be("2024-03-07T09:30:00");
        Named(graph, happening["about"]![0]!["about"]![0]!).Should().Be("韩松二", "who is elected need not be there");
    }

    [Fact]
    public void Several_issues_are_one_document_with_other_ids_for_the_people_of_each()
    {
        var graph = Graph(Exported.Full(), Exported.Full());
        graph.Where(node => Type(node) == "PublicationIssue").Should().HaveCount(2);
        graph.Where(node => Type(node) == "Person").Select(node => node["@id"]!.GetValue<string>()).Should().OnlyHaveUniqueItems().And.HaveCount(4);
    }

    [Fact]
    public void The_same_input_gives_the_same_document() =>
        Exported.Text(stream => new JsonLdExporter(stream), Exported.Full()).Should().Be(Exported.Text(stream => new JsonLdExporter(stream), Exported.Full()));

    [Fact]
    public void Without_an_issue_the_graph_is_empty() => Exported.Text(stream => new JsonLdExporter(stream)).Should().Be("{\"@context\":\"https://schema.org\",\"@graph\":[]}");

    private static JsonObject[] Graph(params BulletinIssue[] issues)
    {
        var document = JsonNode.Parse(Exported.Text(stream => new JsonLdExporter(stream), issues))!;
        document["@context"]!.GetValue<string>().Should().Be("https://schema.org");
        return [.. document["@graph"]!.AsArray().Select(node => node!.AsObject())];
    }

    private static string Type(JsonNode node) => node["@type"]!.GetValue<string>();

    private static string Named(JsonObject[] graph, JsonNode reference) => graph.First(node => node["@id"]!.GetValue<string>() == reference["@id"]!.GetValue<string>())["name"]!.GetValue<string>();

    private static void ShouldFit(BulletinIssue issue)
    {
        var graph = Graph(issue);
        var types = graph.ToLookup(node => node["@id"]!.GetValue<string>(), Type, StringComparer.Ordinal);
        foreach (var node in graph) ShouldFit(node, types);
    }

    private static void ShouldFit(JsonObject node, ILookup<string, string> types)
    {
        SchemaOrgFacts.Types.Should().ContainKey(Type(node));
        foreach (var (name, value) in node.Where(member => member.Key[0] != '@'))
        {
            SchemaOrgFacts.Properties.Should().ContainKey(name);
            var (of, values) = SchemaOrgFacts.Properties[name];
            // A role repeats the property that it stands in.
            (SchemaOrgFacts.Is(Type(node), of) || SchemaOrgFacts.Is(Type(node), "Role")).Should().BeTrue($"{Type(node)} has no {name}");
            foreach (var item in value is JsonArray list ? [.. list] : new[] { value }) ShouldBe(item!, values, name, types);
        }
    }

    private static void ShouldBe(JsonNode value, string[] kinds, string name, ILookup<string, string> types)
    {
        if (value is JsonObject node)
        {
            var type = node.ContainsKey("@type") ? Type(node) : types[node["@id"]!.GetValue<string>()].Should().NotBeEmpty($"{name} refers to a node of the graph").And.Subject.First();
            (SchemaOrgFacts.Is(type, kinds) || SchemaOrgFacts.Is(type, "Role")).Should().BeTrue($"{name} is no {type}");
            if (node.ContainsKey("@type")) ShouldFit(node, types);
            return;
        }
        var text = value.GetValue<string>();
        if (kinds[0] == "Date") (LocalDatePattern.Iso.Parse(text).Success || LocalDateTimePattern.ExtendedIso.Parse(text).Success).Should().BeTrue(text);
        else if (kinds is ["URL"]) Uri.IsWellFormedUriString(text, UriKind.Absolute).Should().BeTrue(text);
        else kinds.Should().Contain("Text", $"{name} is no text");
    }
}
