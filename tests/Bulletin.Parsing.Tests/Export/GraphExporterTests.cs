using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Export;

public sealed class GraphExporterTests
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    [Theory]
    [MemberData(nameof(Exported.Own), MemberType = typeof(Exported))]
    public void Both_formats_fit_their_rules_and_say_the_same(string path)
    {
        var issue = Exported.Read(path);
        var (gexf, graphMl) = (ReadGexf(issue), ReadGraphMl(issue));
        gexf.Descendants(Gexf + "node").Select(node => (string)node.Attribute("label")!).Should()
            .Equal(graphMl.Descendants(GraphMl + "node").Select(node => node.Elements(GraphMl + "data").First().Value));
        gexf.Descendants(Gexf + "edge").Select(edge => $"n{(string)edge.Attribute("source")!} n{(string)edge.Attribute("target")!}").Should()
            .Equal(graphMl.Descendants(GraphMl + "edge").Select(edge => $"{(string)edge.Attribute("source")!} {(string)edge.Attribute("target")!}"));
    }

    [Fact]
    public void What_no_format_can_hold_is_still_well_formed()
    {
        ReadGexf(Exported.Hostile).Descendants(Gexf + "node").Should().HaveCount(2);
        ReadGraphMl(Exported.Hostile).Descendants(GraphMl + "node").Should().HaveCount(2);
    }

    [Fact]
    public void Two_who_met_twice_have_one_edge_of_weight_two()
    {
        var edge = ReadGexf(Exported.Full(), Exported.Full()).Descendants(Gexf + "edge").Should().ContainSingle().Subject;
        ((string)edge.Attribute("weight")!).Should().Be("2");
        edge.Descendants(Gexf + "attvalue").Select(value => (string)value.Attribute("value")!).Should().Equal("meeting", "2024-03-07", "2024-03-07");
    }

    [Fact]
    public void Who_is_only_mentioned_or_quoted_has_met_nobody()
    {
        var issue = Meeting([new EventParticipant("韩松", [ParticipantRole.Principal]), new EventParticipant("苗青", [ParticipantRole.Mentioned]), new EventParticipant("杜若", [ParticipantRole.Source])]);
        ReadGraphMl(issue).Descendants(GraphMl + "node").Should().ContainSingle();
        ReadGraphMl(issue).Descendants(GraphMl + "edge").Should().BeEmpty();
    }

    [Fact]
    public void In_a_crowd_only_those_who_lead_it_are_linked_with_each()
    {
        var crowd = Enumerable.Range(0, 10_000).Select(i => new EventParticipant($"某{i}", [i < 2 ? ParticipantRole.Chair : ParticipantRole.Attendee]));
        ReadGexf(Meeting([.. crowd])).Descendants(Gexf + "edge").Should().HaveCount(9_999 + 9_998);
    }

    private static BulletinIssue Meeting(ValueList<EventParticipant> participants) =>
        new() { Text = string.Empty, LexiconVersion = "0", Articles = [new Article { Events = [new Event(EventType.Meeting) { Participants = participants }] }] };

    private static XDocument ReadGexf(params BulletinIssue[] issues) => Read(Exported.Text(stream => new GexfExporter(stream), issues), GraphRules.Gexf);

    private static XDocument ReadGraphMl(params BulletinIssue[] issues) => Read(Exported.Text(stream => new GraphMlExporter(stream), issues), GraphRules.GraphMl);

    private static XDocument Read(string xml, string rules)
    {
        var document = XDocument.Parse(xml);
        var schemas = new XmlSchemaSet();
        schemas.Add(XmlSchema.Read(XmlReader.Create(new StringReader(rules)), null)!);
        var errors = new List<string>();
        document.Validate(schemas, (_, problem) => errors.Add(problem.Message));
        errors.Should().BeEmpty();
        return document;
    }
}
