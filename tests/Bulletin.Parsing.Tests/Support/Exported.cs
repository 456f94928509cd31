using System.Text;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Tests.Support;

/// <summary>Short ways to export in tests.</summary>
internal static class Exported
{
    /// <summary>The project's own bulletins and pages, by their paths below the root.</summary>
    public static TheoryData<string> Own => [.. Bulletins.Own.Concat(Bulletins.OwnPages).Select(path => Path.GetRelativePath(Bulletins.Root, path))];

    public static BulletinIssue Read(string path) => BulletinParser.Default.ParseFile(Path.Combine(Bulletins.Root, path));

    /// <summary>What an exporter writes for these issues, named <c>0</c>, <c>1</c>, ….</summary>
    public static string Text(Func<Stream, IIssueExporter> create, params BulletinIssue[] issues)
    {
        using var stream = new MemoryStream();
        using (var exporter = create(stream))
            for (var i = 0; i < issues.Length; i++) exporter.Write(issues[i], $"{i}");
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The files that an exporter writes for an issue named <c>issue</c>, by name.</summary>
    public static Dictionary<string, string> Files(Func<Func<string, Stream>, IIssueExporter> create, params BulletinIssue[] issues)
    {
        var streams = new Dictionary<string, MemoryStream>(StringComparer.Ordinal);
        using (var exporter = create(name => streams[name] = new MemoryStream()))
            for (var i = 0; i < issues.Length; i++) exporter.Write(issues[i], $"{i}");
        return streams.ToDictionary(pair => pair.Key, pair => Encoding.UTF8.GetString(pair.Value.ToArray()), StringComparer.Ordinal);
    }

    /// <summary>An issue in which every member has a value; see <see cref="Hostile"/> for one full of what formats cannot hold.</summary>
    public static BulletinIssue Full(string name = "韩松") => Issue(name, "区委", "书记", "正文");

    /// <summary>An issue whose words are markup, quotes, line ends, control characters and halves of characters.</summary>
    public static BulletinIssue Hostile => Issue("</a>\"'&<!--\uD800\u0001", "a,b\r\n\"c\"\t|;", "=1+1]]>", "\uDC00x");

    private static BulletinIssue Issue(string name, string body, string title, string rest)
    {
        var text = $"{body}{title}{name}\n{rest}";
        var (bodyEnd, titleEnd, nameEnd) = (body.Length, body.Length + title.Length, body.Length + title.Length + name.Length);
        ValueList<TextSpan> named = [new TextSpan(titleEnd, nameEnd)];
        ValueList<TextSpan> all = [new TextSpan(0, text.Length)];
        var evidence = new Evidence { Rule = "test.rule", Spans = named };
        var position = new Position(body, title) { Spans = [new TextSpan(0, titleEnd)], Evidence = new Evidence { Rule = "test.rule", Spans = [new TextSpan(0, bodyEnd), new TextSpan(bodyEnd, titleEnd)] } };
        var day = new LocalDate(2024, 3, 7);
        var date = new BulletinDate(rest, DatePrecision.Day) { Start = day, End = day, DayPart = DayPart.Morning, Time = new LocalTime(9, 30), Spans = named, Rule = "test.rule" };
        var other = $"{name}二";
        var article = new Article
        {
            HeadlineLines = [new HeadlineLine(HeadlineLayer.Kicker, rest, all), new HeadlineLine(HeadlineLayer.Headline, title, all)],
            Bylines = [new Byline(name, BylineKind.Office, named) { Rule = "test.rule" }, new Byline(name, BylineKind.Person, named) { Rule = "test.rule", Role = BylineRole.Photographer }],
            Dateline = new Dateline(rest, all) { Source = rest }, Paragraphs = [new Paragraph(rest, all)], Captions = [new Paragraph(rest, all)],
            Participants = [new Participant(name) { Positions = [position], Mentions = named, Evidence = [evidence] }, new Participant(other) { Mentions = named, Evidence = [evidence] }],
            Organizations = [new Organization(body, OrganizationKind.Party) { Aliases = [rest], Mentions = [new TextSpan(0, bodyEnd)], Evidence = [evidence], Jurisdiction = rest, Level = AdministrativeLevel.County }],
            Events = [new Event(EventType.Meeting)
            {
                Name = rest, When = date, Places = [rest], Evidence = evidence,
                Participants = [new EventParticipant(name, [ParticipantRole.Chair, ParticipantRole.Speaker]) { Capacity = [position] }, new EventParticipant(other, [ParticipantRole.Appointee])],
                Agenda = [new AgendaItem(AgendaAction.Adopt, [rest]) { Evidence = evidence }],
                PersonnelChanges = [new PersonnelChange(other, PersonnelAct.Elected, position)],
            }],
            Dates = [date], Documents = [new Document(rest) { Status = title, Mentions = named, Evidence = [evidence] }],
            Statements = [new Statement(name, rest, all) { Evidence = evidence }, new Statement(rest, rest, all)], Page = rest, Link = "https://example.org/1", Spans = all,
        };
        return new BulletinIssue { Title = title, Number = "12", Date = day, DateBasis = DateBasis.Masthead, Articles = [article], Text = text, LexiconVersion = "0" };
    }
}
