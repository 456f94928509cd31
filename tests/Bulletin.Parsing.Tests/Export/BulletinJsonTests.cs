using System.Text.Json;
using System.Text.Json.Nodes;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using Json.Schema;
using NodaTime;

namespace Bulletin.Parsing.Tests.Export;

public sealed class BulletinJsonTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromFile(Path.Combine(Bulletins.Root, "docs", "schema", "bulletin-issue.schema.json"));

    public static TheoryData<string> Own => [.. Bulletins.Own.Select(path => Path.GetRelativePath(Bulletins.Root, path))];

    [Theory]
    [MemberData(nameof(Own))]
    public void An_issue_comes_back_as_it_was_written(string path)
    {
        var issue = BulletinParser.Default.ParseFile(Path.Combine(Bulletins.Root, path));
        BulletinJson.Deserialize(BulletinJson.Serialize(issue)).Should().Be(issue);
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void The_output_fits_the_published_schema(string path) =>
        ShouldFit(BulletinParser.Default.ParseFile(Path.Combine(Bulletins.Root, path)));

    [Fact]
    public void An_issue_with_every_member_fits_the_schema_and_comes_back()
    {
        var issue = FullIssue();
        ShouldFit(issue);
        BulletinJson.Deserialize(BulletinJson.Serialize(issue, indented: true)).Should().Be(issue);
        using var stream = new MemoryStream();
        BulletinJson.Write(stream, issue);
        BulletinJson.Deserialize(stream.ToArray()).Should().Be(issue);
        stream.Position = 0;
        BulletinJson.Read(stream).Should().Be(issue);
    }

    [Fact]
    public void The_schema_knows_every_member_of_the_model()
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "schema", "bulletin-issue.schema.json")))!;
        foreach (var type in typeof(BulletinIssue).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(BulletinIssue).Namespace && type.IsClass && !type.IsAbstract))
        {
            var definition = type == typeof(BulletinIssue) ? json : json["$defs"]![JsonNamingPolicy.CamelCase.ConvertName(type.Name)];
            definition.Should().NotBeNull($"{type.Name} needs a definition");
            var members = type.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
            definition!["properties"]!.AsObject().Select(property => property.Key).Should().BeEquivalentTo(members, type.Name);
        }
    }

    [Fact]
    public void Chinese_is_written_unescaped_and_absent_members_are_left_out()
    {
        var json = BulletinJson.Serialize(Parsed.Issue("云川市召开会议\n　　会议召开。\n"));
        json.Should().Contain("\"headline\":\"云川市召开会议\"").And.NotMatchRegex(@"\\u[4-9]").And.NotContain("null").And.NotContain("\n");
    }

    [Fact]
    public void Spans_dates_and_words_have_their_short_forms()
    {
        var json = BulletinJson.Serialize(FullIssue());
        json.Should().Contain("\"spans\":[[0,2]]").And.Contain("\"date\":\"2024-03-07\"").And.Contain("\"type\":\"petitionReception\"").And.Contain("\"dateBasis\":\"masthead\"");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{\"lexiconVersion\":\"x\",\"text\":\"\",\"diagnostics\":[{\"id\":\"a\",\"severity\":\"info\",\"span\":[1],\"message\":\"\"}]}")]
    [InlineData("{\"lexiconVersion\":\"x\",\"text\":\"\",\"date\":\"7 March\"}")]
    public void What_is_no_issue_is_refused(string json)
    {
        var read = () => BulletinJson.Deserialize(json);
        read.Should().Throw<JsonException>();
    }

    private static void ShouldFit(BulletinIssue issue)
    {
        var result = Schema.Evaluate(JsonDocument.Parse(BulletinJson.Serialize(issue)).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        result.IsValid.Should().BeTrue(string.Join("; ", (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
    }

    private static BulletinIssue FullIssue()
    {
        ValueList<TextSpan> spans = [new TextSpan(0, 2)];
        var evidence = new Evidence { Rule = "test.rule", Spans = spans, Confidence = 0.5 };
        var position = new Position("区委", "书记") { Spans = spans, Kind = PositionKind.Rank, Evidence = evidence };
        var date = new BulletinDate("3月7日", DatePrecision.Day) { Start = new LocalDate(2024, 3, 7), End = new LocalDate(2024, 3, 7), DayPart = DayPart.Morning, Time = new LocalTime(9, 30), EndTime = new LocalTime(10, 30), IsLocalTime = true, Anchor = DateAnchor.Publication, Spans = spans, Rule = "date.written" };
        var happening = new Event(EventType.PetitionReception)
        {
            Subtype = EventSubtype.Symposium, Name = "会", TermNumber = 2, SessionNumber = 5, When = date, Places = ["临湖县"], Stops = [new Place("园区", spans)],
            Participants = [new EventParticipant("韩松", [ParticipantRole.Chair]) { Capacity = [position], Evidence = [evidence] }],
            Agenda = [new AgendaItem(AgendaAction.Adopt, ["办法"]) { Evidence = evidence }],
            PersonnelChanges = [new PersonnelChange("韩松", PersonnelAct.Elected, position) { Evidence = evidence }], Evidence = evidence,
        };
        var article = new Article
        {
            HeadlineLines = [new HeadlineLine(HeadlineLayer.Kicker, "引题", spans), new HeadlineLine(HeadlineLayer.Headline, "主题", spans), new HeadlineLine(HeadlineLayer.Subheadline, "副题", spans)],
            Bylines = [new Byline("苗青", BylineKind.Person, spans) { Rule = "test.rule" }], Dateline = new Dateline("本报讯", spans) { Source = "本报" },
            Paragraphs = [new Paragraph("正文", spans)], Captions = [new Paragraph("图", spans) { Kind = ParagraphKind.CrossHeading }],
            Participants = [new Participant("韩松") { Positions = [position], Mentions = spans, Evidence = [evidence] }],
            Organizations = [new Organization("区残联", OrganizationKind.MassOrganization) { Aliases = ["残联"], FullName = "青石区残疾人联合会", Jurisdiction = "青石区", Mentions = spans, Evidence = [evidence] }],
            Events = [happening], Dates = [date], Documents = [new Document("办法") { Status = "试行", Mentions = spans, Evidence = [evidence] }],
            Statements = [new Statement("韩松", "强调", spans) { IsDirect = true, Evidence = evidence }],
            Page = "1", ContinuedOn = "2", ContinuedFrom = "3", DocumentNumber = "云政发〔2024〕5号", Link = "https://example.org", Spans = spans,
        };
        return new BulletinIssue
        {
            Title = "云川新报", Number = "12", Date = new LocalDate(2024, 3, 7), DateBasis = DateBasis.Masthead, Page = "1", PageName = "要闻", Articles = [article],
            Diagnostics = [new Diagnostic("BP1001", DiagnosticSeverity.Warning, new TextSpan(0, 1), "x")], Encoding = new TextEncoding("utf-8", EncodingReason.ValidUtf8), LexiconVersion = "0", Text = "正文",
        };
    }
}
