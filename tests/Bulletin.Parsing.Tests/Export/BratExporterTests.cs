using System.Globalization;
using System.Text.Json.Nodes;
using Bulletin.Parsing.Accuracy;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Export;

public sealed class BratExporterTests
{
    [Theory]
    [MemberData(nameof(Exported.Own), MemberType = typeof(Exported))]
    public void What_is_written_comes_back_as_gold_that_the_issue_fits_in_full(string path)
    {
        var issue = Exported.Read(path);
        var files = Export(issue);
        var scorer = new GoldScorer();
        scorer.Add(path, JsonNode.Parse(BratGold.Read(files["0.txt"], files["0.ann"], path))!, JsonNode.Parse(BulletinJson.Serialize(issue)));
        scorer.Rows.SelectMany(row => row.Tally.Errors.Select(error => $"{row.Kind}: {error}")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Exported.Own), MemberType = typeof(Exported))]
    public void Every_line_is_one_of_brats_and_every_id_in_it_is_known(string path) => ShouldFit(Export(Exported.Read(path)));

    [Fact]
    public void What_no_format_can_hold_still_fits() => ShouldFit(Export(Exported.Hostile));

    [Fact]
    public void A_mention_over_a_line_break_has_two_pieces()
    {
        var issue = Exported.Full() with { Text = "区委书记程\n\n立新" };
        issue = issue with { Articles = [issue.Articles[0] with { Participants = [new Participant("程立新") { Mentions = [new TextSpan(4, 9)] }] }] };
        Export(issue)["0.ann"].Split('\n').Should().Contain(line => line.EndsWith("\tPerson 4 5;7 9\t程 立新", StringComparison.Ordinal)).And.NotContain(line => line.Contains("name=程立新", StringComparison.Ordinal));
    }

    [Fact]
    public void A_correction_is_read()
    {
        var files = Export(Parsed.Issue("# 会议召开\n\n3月7日，区委书记程立新出席会议，区残联参加。\n"));
        var corrected = files["0.ann"].Replace("massOrganization", "government", StringComparison.Ordinal).Replace("Attendee:", "Chair:", StringComparison.Ordinal);
        var article = JsonNode.Parse(BratGold.Read(files["0.txt"], corrected, "a.md"))!["articles"]![0]!;
        article["organizations"]![0]!["kind"]!.GetValue<string>().Should().Be("government");
        article["events"]![0]!["participants"]![0]!.ToJsonString().Should().Be("{\"name\":\"\\u7A0B\\u7ACB\\u65B0\",\"roles\":[\"chair\"]}");
        article["participants"]![0]!["positions"]!.AsArray().Should().ContainSingle();
    }

    [Theory]
    [InlineData("T1\tPerson 0 99\t程")]
    [InlineData("T1\tPerson a b\t程")]
    [InlineData("T1")]
    [InlineData("Q1\tx y\tz")]
    [InlineData("E1\tMeeting")]
    public void A_wrong_line_is_named(string line)
    {
        var read = () => BratGold.Read("程立新", $"T9\tPerson 0 3\t程立新\n{line}\n", "a.md");
        read.Should().Throw<FormatException>().WithMessage($"Line 2 of the annotations is no brat annotation of this text: \"{line}\".");
    }

    [Fact]
    public void The_types_are_declared_once()
    {
        var files = Export(Exported.Full(), Exported.Full());
        files.Keys.Should().BeEquivalentTo("annotation.conf", "visual.conf", "0.txt", "0.ann", "1.txt", "1.ann");
        var declared = files["annotation.conf"].Split('\n').Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        files["0.ann"].Split('\n').Where(line => line.StartsWith('T') || line.StartsWith('E') || line.StartsWith('A') || line.StartsWith('R')).Select(line => line.Split('\t')[1].Split(' ', ':')[0]).Should().BeSubsetOf(declared);
    }

    [Fact]
    public void Every_type_and_role_has_labels_and_every_line_is_one_that_brat_reads()
    {
        var files = Export(Exported.Full());
        var types = Sections(files["annotation.conf"]);
        types.Keys.Should().Equal("entities", "relations", "events", "attributes");
        var visual = Sections(files["visual.conf"]);
        visual.Keys.Should().Equal("labels", "drawing");
        var roles = types["events"].SelectMany(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(", ").Select(role => role.Split(':')[0].TrimEnd('*')));
        var declared = types["entities"].Concat(types["relations"]).Concat(types["events"]).Select(line => line.Split(' ')[0]).Concat(roles).ToHashSet(StringComparer.Ordinal);
        visual["labels"].Select(line => line.Split(" | ")[0]).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(declared);
        declared.Should().OnlyContain(type => type.All(char.IsAsciiLetter));
        visual["labels"].Should().OnlyContain(line => line.Split(" | ", StringSplitOptions.None).Length == 3 && !line.Contains('\t'));
        visual["drawing"].Where(line => !line.Split('\t')[0].EndsWith("_DEFAULT", StringComparison.Ordinal)).Select(line => line.Split('\t')[0]).Should().OnlyHaveUniqueItems().And.BeSubsetOf(declared);
        visual["drawing"].SelectMany(line => line.Split('\t')[1].Split(", ")).Should().AllSatisfy(setting => setting.Should().MatchRegex("^(fgColor|bgColor|borderColor|color|dashArray|arrowHead|glyph):[#a-z0-9*-]+$"));
    }

    [Fact]
    public void A_name_that_leads_out_of_the_folder_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-tests").FullName;
        try
        {
            using var exporter = new BratExporter(Path.Combine(folder, "in"));
            var write = () => exporter.Write(Exported.Full(), "../out");
            write.Should().Throw<ArgumentException>().WithMessage("The name \"../out.txt\" leads out of the folder*");
            Directory.GetFiles(folder).Should().BeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, string> Export(params BulletinIssue[] issues) => Exported.Files(open => new BratExporter(open), issues);

    // The lines of a configuration file under the headings of its sections.
    private static Dictionary<string, string[]> Sections(string configuration) =>
        configuration.Split('[').Skip(1).Select(section => section.Split(']')).ToDictionary(section => section[0], section => section[1].Split('\n', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static void ShouldFit(Dictionary<string, string> files)
    {
        var characters = files["0.txt"].EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        var lines = files["0.ann"].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var ids = lines.Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
        lines.Where(line => line[0] != '*').Select(line => line.Split('\t')[0]).Should().OnlyHaveUniqueItems();
        foreach (var line in lines)
        {
            line.Should().MatchRegex(@"^(T\d+\t\w+ \d+ \d+(;\d+ \d+)*\t.+|R\d+\t\w+ Arg1:T\d+ Arg2:T\d+|E\d+\t\w+:T\d+( \w+:[TE]\d+)*|A\d+\t\w+ [TE]\d+ \w+|\*\tEquiv( T\d+)+|#\d+\tAnnotatorNotes [TE]\d+\t.+)$");
            line.Split('\t')[1].Split(' ', ':').Where(word => word.Length > 1 && (word[0] is 'T' or 'E') && char.IsAsciiDigit(word[1])).Should().BeSubsetOf(ids);
            if (line[0] != 'T') continue;
            var fields = line.Split('\t', 3);
            var pieces = fields[1].Split(' ', 2)[1].Split(';').Select(piece => piece.Split(' ').Select(offset => int.Parse(offset, CultureInfo.InvariantCulture)).ToArray());
            string.Join(' ', pieces.Select(piece => string.Concat(characters[piece[0]..piece[1]]))).Should().Be(fields[2]);
        }
    }
}
