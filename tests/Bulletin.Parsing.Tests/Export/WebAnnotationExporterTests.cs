using System.Text;
using System.Text.Json.Nodes;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Export;

/// <summary>The rules of the W3C Web Annotation Data Model that concern what is written: one id, type, target; bodies and selectors of its classes.</summary>
public sealed class WebAnnotationExporterTests
{
    [Theory]
    [MemberData(nameof(Exported.Own), MemberType = typeof(Exported))]
    public void Every_annotation_fits_the_data_model_and_points_at_its_characters(string path) => ShouldFit(Exported.Read(path));

    [Fact]
    public void What_no_format_can_hold_still_fits() => ShouldFit(Exported.Hostile);

    [Fact]
    public void Offsets_count_characters_and_not_code_units()
    {
        var issue = Parsed.Issue("𠮷山市召开会议\n\n　　3月7日，𠮷山市市长韩松出席会议。\n");
        ShouldFit(issue);
        var person = Annotations(issue).First(annotation => Bodies(annotation)[0] == "person");
        var at = issue.Articles[0].Participants[0].Mentions[0].Start;
        Selector(person, "TextPositionSelector")["start"]!.GetValue<int>().Should().Be(at - 2, "two characters before it take two code units each");
    }

    [Fact]
    public void An_annotation_says_the_kind_the_value_and_the_rule() =>
        Annotations(Exported.Full()).Select(annotation => string.Join(' ', Bodies(annotation))).Should().Contain(["person 韩松 test.rule", "position 区委书记 test.rule", "headline 书记", "date 2024-03-07 test.rule"]);

    [Fact]
    public void Pages_of_different_inputs_have_different_ids_and_one_without_any_is_a_page_too()
    {
        string Id(string? name)
        {
            using var stream = new MemoryStream();
            using (var exporter = new WebAnnotationExporter(stream))
                if (name is not null) exporter.Write(Exported.Full(), name);
            return JsonNode.Parse(stream.ToArray())!["id"]!.GetValue<string>();
        }

        new[] { Id("a.md"), Id("b.md"), Id(null) }.Should().OnlyHaveUniqueItems();
        Id("a.md").Should().Be(Id("a.md"));
    }

    private static List<JsonNode> Annotations(BulletinIssue issue)
    {
        var page = JsonNode.Parse(Exported.Text(stream => new WebAnnotationExporter(stream), issue))!;
        page["@context"]!.GetValue<string>().Should().Be("http://www.w3.org/ns/anno.jsonld");
        page["type"]!.GetValue<string>().Should().Be("AnnotationPage");
        return [.. page["items"]!.AsArray().Select(item => item!)];
    }

    private static void ShouldFit(BulletinIssue issue)
    {
        var characters = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(issue.Text)).EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        var annotations = Annotations(issue);
        annotations.Select(annotation => annotation["id"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
        foreach (var annotation in annotations)
        {
            Uri.IsWellFormedUriString(annotation["id"]!.GetValue<string>(), UriKind.Absolute).Should().BeTrue();
            annotation["type"]!.GetValue<string>().Should().Be("Annotation");
            annotation["body"]!.AsArray().Should().OnlyContain(body => body!["type"]!.GetValue<string>() == "TextualBody" && body["value"]!.GetValue<string>().Length > 0);
            Uri.IsWellFormedUriString(annotation["target"]!["source"]!.GetValue<string>(), UriKind.RelativeOrAbsolute).Should().BeTrue();
            var position = Selector(annotation, "TextPositionSelector");
            var (start, end) = (position["start"]!.GetValue<int>(), position["end"]!.GetValue<int>());
            var quote = Selector(annotation, "TextQuoteSelector");
            string.Concat(characters[start..end]).Should().Be(quote["exact"]!.GetValue<string>());
            string.Concat(characters[..start]).Should().EndWith(quote["prefix"]!.GetValue<string>());
            string.Concat(characters[end..]).Should().StartWith(quote["suffix"]!.GetValue<string>());
        }
    }

    private static List<string> Bodies(JsonNode annotation) => [.. annotation["body"]!.AsArray().Select(body => body!["value"]!.GetValue<string>())];

    private static JsonNode Selector(JsonNode annotation, string type) => annotation["target"]!["selector"]!.AsArray().Single(selector => selector!["type"]!.GetValue<string>() == type)!;
}
